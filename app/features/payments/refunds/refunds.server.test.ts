import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { makeCohort, makePerson, openShop, outcomeOf, runJobs, ticketForm } from "~test/rows/shop";
import { buyTicket } from "../checkout/buy-ticket.server";
import { cancelOrder } from "../cancellation/cancel-order.server";
import { documentOf } from "~/features/invoicing/receipts/receipts.db.server";
import { reconcileOrders } from "../reconciliation/reconcile-orders.server";
import { refundOrder } from "./refund-order.server";

/** A paid order of € 840,95 and somebody of the foundation. */
async function paidOrder() {
  const shop = await openShop();
  const staff = await makePerson({ role: "STAFF" });
  const order = await shop.order(await makePerson(), await makeCohort({ capacity: 1 }));
  shop.double.payCheckout(order.sessionId, "ideal");
  await shop.double.flush();
  return { shop, staff, ...order };
}
const all = { amountCents: 84_095, reason: "ziek" };

test("a refund moves the money and credits it; the seat stays", async () => {
  const { shop, staff, id } = await paidOrder();
  expect(await refundOrder(staff, id, all)).toMatchObject({ ok: true });
  await shop.double.flush();
  await runJobs("send-refund");
  expect(await outcomeOf(id)).toEqual({
    status: "PAID",
    seat: "TAKEN",
    ticket: "valid",
    enrolment: "running",
    payments: ["CAPTURE SUCCEEDED 84095", "REFUND SUCCEEDED 84095"],
    receipts: ["84095/14595", "-84095/-14595"],
    events: ["ordered", "checkoutOpened", "paid", "refundStarted", "refunded"],
    mails: ["ticket", "receipt", "refund"],
  });
  const audit = await db.auditEntry.findMany();
  expect(audit.map(({ act, subjectId, actorId }) => [act, subjectId, actorId])).toEqual([
    ["order.refund", id, staff.personId],
  ]);
  const [receipt, credit] = (await db.receipt.findMany({ orderBy: { sequence: "asc" } })).map(documentOf);
  expect(credit).toMatchObject({
    kind: "credit",
    number: "2027-00002",
    creditsNumber: receipt!.number,
    grossCents: -84_095,
  });
});

test("refunds in parts add up to the whole, also when asked at once", async () => {
  const { shop, staff, id } = await paidOrder();
  const answers = await Promise.all(
    [30_000, 30_000, 30_000].map((amountCents) => refundOrder(staff, id, { amountCents, reason: "" })),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
  expect(answers.filter((answer) => !answer.ok && answer.reason === "tooMuch")).toHaveLength(1);
  expect(await refundOrder(staff, id, { amountCents: 24_095, reason: "" })).toMatchObject({ ok: true });
  expect(await refundOrder(staff, id, { amountCents: 1, reason: "" })).toEqual({
    ok: false,
    reason: "nothingLeft",
  });
  await shop.double.flush();
  const { receipts, payments } = await outcomeOf(id);
  expect(payments.filter((payment) => payment.startsWith("REFUND SUCCEEDED"))).toHaveLength(3);
  const totals = await db.receipt.aggregate({ _sum: { amountCents: true, vatCents: true } });
  expect(totals._sum).toEqual({ amountCents: 0, vatCents: 0 });
  expect(receipts).toHaveLength(4);
});

test("while Stripe is down a refund waits and is made once", async () => {
  const { shop, staff, id } = await paidOrder();
  shop.double.faults.onCalls("POST /v1/refunds", { answer: "error", when: "after", times: 3 });
  expect(await refundOrder(staff, id, all)).toMatchObject({ ok: true });
  await shop.double.flush();
  await runJobs("send-refund");
  await runJobs("send-refund");
  expect(shop.double.state.refunds.size).toBe(1);
  expect((await outcomeOf(id)).payments).toEqual(["CAPTURE SUCCEEDED 84095", "REFUND SUCCEEDED 84095"]);
});

test("what Stripe will not refund has failed, and staff see it", async () => {
  const { shop, staff, id, sessionId } = await paidOrder();
  shop.double.faults.onEvents("*", "drop");
  shop.double.refund(sessionId);
  expect(await refundOrder(staff, id, all)).toMatchObject({ ok: true });
  const { payments, events, receipts } = await outcomeOf(id);
  expect(payments).toEqual(["CAPTURE SUCCEEDED 84095", "REFUND FAILED 84095"]);
  expect(events.at(-1)).toBe("refundFailed");
  expect(receipts).toHaveLength(1);
});

test("a refund made in Stripe's dashboard is credited and told like our own, also for a part; the seat stays", async () => {
  const { shop, id, sessionId } = await paidOrder();
  shop.double.faults.onEvents("charge.refunded", "duplicate");
  shop.double.refund(sessionId, 10_000);
  await shop.double.flush();
  shop.double.refund(sessionId, 5_000);
  await shop.double.flush();
  expect(await outcomeOf(id)).toEqual({
    status: "PAID",
    seat: "TAKEN",
    ticket: "valid",
    enrolment: "running",
    payments: ["CAPTURE SUCCEEDED 84095", "REFUND SUCCEEDED 10000", "REFUND SUCCEEDED 5000"],
    receipts: ["84095/14595", "-10000/-1736", "-5000/-867"],
    events: ["ordered", "checkoutOpened", "paid", "refundedElsewhere", "refundedElsewhere"],
    mails: ["ticket", "receipt", "refund", "refund"],
  });
});

test("a refund that fails after it was accepted takes its credit back, and can be made again", async () => {
  const { shop, staff, id } = await paidOrder();
  await refundOrder(staff, id, { amountCents: 10_000, reason: "" });
  const [refund = ""] = shop.double.state.refunds.keys();
  shop.double.settleRefund(refund, "failed");
  await shop.double.flush();
  expect(await outcomeOf(id)).toMatchObject({
    status: "PAID",
    seat: "TAKEN",
    payments: ["CAPTURE SUCCEEDED 84095", "REFUND FAILED 10000"],
    receipts: ["84095/14595", "-10000/-1736", "10000/1736"],
    events: ["ordered", "checkoutOpened", "paid", "refundStarted", "refunded", "refundFailed"],
    mails: ["ticket", "receipt", "refund", "refundFailed"],
  });
  expect(await refundOrder(staff, id, all)).toMatchObject({ ok: true });
  await shop.double.flush();
  const { receipts, payments } = await outcomeOf(id);
  expect(payments).toEqual(["CAPTURE SUCCEEDED 84095", "REFUND FAILED 10000", "REFUND SUCCEEDED 84095"]);
  expect(receipts).toEqual(["84095/14595", "-10000/-1736", "10000/1736", "-84095/-14595"]);
  const documents = (await db.receipt.findMany({ orderBy: { sequence: "asc" } })).map(documentOf);
  expect(documents.map(({ kind, number, creditsNumber }) => [kind, number, creditsNumber])).toEqual([
    ["receipt", "2027-00001", null],
    ["credit", "2027-00002", "2027-00001"],
    ["withdrawal", "2027-00003", "2027-00002"],
    ["credit", "2027-00004", "2027-00001"],
  ]);
});

test("a refund of a cancelled order that fails leaves its credit: the order is undone, the money still owed", async () => {
  const { shop, staff, id } = await paidOrder();
  await cancelOrder(staff, id, { reason: "" });
  await refundOrder(staff, id, all);
  const [refund = ""] = shop.double.state.refunds.keys();
  shop.double.settleRefund(refund, "failed");
  await shop.double.flush();
  expect(await outcomeOf(id)).toMatchObject({
    receipts: ["84095/14595", "-84095/-14595"],
    mails: ["ticket", "receipt", "orderCancelled", "refund", "refundFailed"],
  });
  expect(await refundOrder(staff, id, all)).toMatchObject({ ok: true });
});

test("a refund that waits at the bank and whose end is not heard of is made up for, however old", async () => {
  const { shop, staff, id } = await paidOrder();
  shop.double.faults.onRefund("pending");
  shop.double.faults.onEvents("*", "drop");
  await refundOrder(staff, id, all);
  expect((await outcomeOf(id)).payments).toEqual(["CAPTURE SUCCEEDED 84095", "REFUND PENDING 84095"]);
  shop.pass(60 * 24 * 60);
  const [refund = ""] = shop.double.state.refunds.keys();
  shop.double.settleRefund(refund, "failed");
  await reconcileOrders();
  expect(await outcomeOf(id)).toMatchObject({
    payments: ["CAPTURE SUCCEEDED 84095", "REFUND FAILED 84095"],
    receipts: ["84095/14595", "-84095/-14595", "84095/14595"],
  });
});

test("what a bank holds is not refunded a second time", async () => {
  const { shop, staff, id, sessionId } = await paidOrder();
  const dispute = shop.double.dispute(sessionId);
  await shop.double.flush();
  expect((await outcomeOf(id)).events.at(-1)).toBe("disputeOpened");
  expect(await refundOrder(staff, id, all)).toEqual({ ok: false, reason: "nothingLeft" });
  shop.double.closeDispute(dispute.id, "won");
  await shop.double.flush();
  expect((await outcomeOf(id)).events.at(-1)).toBe("disputeWon");
  expect(await refundOrder(staff, id, all)).toMatchObject({ ok: true });
});

test("cancelling frees the seat, voids the ticket, ends the enrolment and credits; money is a matter of its own", async () => {
  const { shop, staff, id } = await paidOrder();
  await refundOrder(staff, id, { amountCents: 40_000, reason: "" });
  expect(await cancelOrder(staff, id, { reason: "verhinderd" })).toEqual({ ok: true });
  expect(await cancelOrder(staff, id, { reason: "" })).toEqual({ ok: false, reason: "notPaid" });
  await shop.double.flush();
  const cancelled = await outcomeOf(id);
  expect(cancelled).toMatchObject({
    status: "CANCELLED",
    seat: "RELEASED",
    ticket: "void",
    enrolment: "ended",
    payments: ["CAPTURE SUCCEEDED 84095", "REFUND SUCCEEDED 40000"],
    receipts: ["84095/14595", "-40000/-6942", "-44095/-7653"],
    mails: ["ticket", "receipt", "refund", "orderCancelled"],
  });
  expect(await refundOrder(staff, id, { amountCents: 44_095, reason: "" })).toMatchObject({ ok: true });
  await shop.double.flush();
  expect((await outcomeOf(id)).receipts).toHaveLength(3);
  const { cohortId } = await db.order.findUniqueOrThrow({ where: { id } });
  expect(await buyTicket(await makePerson(), { cohortId: cohortId! }, ticketForm())).toMatchObject({
    ok: true,
  });
});

test("nobody refunds or cancels what is not paid or not there", async () => {
  const shop = await openShop();
  const staff = await makePerson({ role: "STAFF" });
  const { id } = await shop.order(await makePerson(), await makeCohort());
  expect(await refundOrder(staff, id, all)).toEqual({ ok: false, reason: "notPaid" });
  expect(await cancelOrder(staff, id, { reason: "" })).toEqual({ ok: false, reason: "notPaid" });
  expect(await refundOrder(staff, staff.personId, all)).toEqual({ ok: false, reason: "notFound" });
  expect(await cancelOrder(staff, staff.personId, { reason: "" })).toEqual({ ok: false, reason: "notFound" });
});
