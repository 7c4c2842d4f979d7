import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { makeCohort, makePerson, openShop, outcomeOf, runJobs } from "~test/rows/shop";
import { cancelOrder } from "../cancellation/cancel-order.server";
import { fulfil } from "./fulfil.server";
import { documentOf } from "~/features/invoicing/receipts/receipts.db.server";
import { reconcileOrders } from "../reconciliation/reconcile-orders.server";

const bought = {
  status: "PAID",
  seat: "TAKEN",
  ticket: "valid",
  enrolment: "running",
  payments: ["CAPTURE SUCCEEDED 84095"],
  receipts: ["84095/14595"],
  events: ["ordered", "checkoutOpened", "paid"],
  mails: ["ticket", "receipt"],
};
const released = {
  status: "EXPIRED",
  seat: "RELEASED",
  ticket: null,
  enrolment: null,
  payments: [],
  receipts: [],
  events: ["ordered", "checkoutOpened", "expired"],
  mails: [],
};
const givenBack = (reason: string, amount = 84_095) => ({
  ...released,
  status: "CANCELLED",
  payments: [`CAPTURE SUCCEEDED ${amount}`, `REFUND SUCCEEDED ${amount}`],
  events: ["ordered", "checkoutOpened", reason, "refundStarted", "refunded"],
  mails: ["paymentReturned"],
});

test.each(["ideal", "card"])("paid with %s: ticket, enrolment, receipt and mails", async (method) => {
  const shop = await openShop();
  const buyer = await makePerson();
  const cohort = await makeCohort();
  const { id, sessionId } = await shop.order(buyer, cohort);
  shop.double.payCheckout(sessionId, method);
  await shop.double.flush();
  expect(await outcomeOf(id)).toEqual(bought);
  const enrolment = await db.enrolment.findFirstOrThrow({ where: { personId: buyer.personId } });
  expect(enrolment).toMatchObject({
    cohortId: cohort.id,
    contentId: "mc1",
    offerId: "mc1-cohort",
    attempt: 1,
  });
  const receipt = documentOf(await db.receipt.findFirstOrThrow({ where: { orderId: id } }));
  expect(receipt.paid).toEqual({ at: "2027-01-12T09:00:00.000Z", method });
});

test("the webhook, the return page and the reconciliation, five times each at once, give one ticket", async () => {
  const shop = await openShop();
  const { id, sessionId } = await shop.order(await makePerson(), await makeCohort());
  shop.double.faults.onEvents("*", "duplicate");
  shop.double.payCheckout(sessionId, "ideal");
  shop.pass(3);
  await Promise.all([
    shop.double.flush(),
    ...Array.from({ length: 5 }, () => fulfil(sessionId)),
    ...Array.from({ length: 5 }, () => reconcileOrders()),
  ]);
  await shop.double.flush();
  expect(shop.answers.every((status) => status === 200)).toBe(true);
  expect(await outcomeOf(id)).toEqual(bought);
});

test("an abandoned checkout frees its seat when Stripe says that it expired", async () => {
  const shop = await openShop();
  const cohort = await makeCohort({ capacity: 1 });
  const { id } = await shop.order(await makePerson(), cohort);
  shop.pass(32);
  await shop.double.flush();
  expect(await outcomeOf(id)).toEqual(released);
  await shop.order(await makePerson(), cohort);
});

test("a lost webhook is made up for by the reconciliation", async () => {
  const shop = await openShop();
  shop.double.faults.onEvents("*", "drop");
  const cohort = await makeCohort();
  const paid = await shop.order(await makePerson(), cohort);
  const abandoned = await shop.order(await makePerson(), cohort);
  const delayed = await shop.order(await makePerson(), cohort);
  shop.double.payCheckout(paid.sessionId, "ideal");
  shop.double.payCheckout(delayed.sessionId, "sepa_debit");

  shop.pass(1);
  await reconcileOrders();
  expect((await outcomeOf(paid.id)).status).toBe("PENDING");
  shop.pass(2);
  await reconcileOrders();
  expect(await outcomeOf(paid.id)).toEqual(bought);
  expect((await outcomeOf(abandoned.id)).status).toBe("PENDING");
  expect(await outcomeOf(delayed.id)).toMatchObject({ status: "PROCESSING", seat: "HELD" });

  shop.pass(30);
  await reconcileOrders();
  expect(await outcomeOf(abandoned.id)).toEqual(released);
  expect(await outcomeOf(delayed.id)).toMatchObject({ status: "PROCESSING", seat: "HELD" });

  shop.double.settle(delayed.sessionId, "succeeded");
  await reconcileOrders();
  expect(await outcomeOf(delayed.id)).toEqual({
    ...bought,
    events: ["ordered", "checkoutOpened", "paymentUnderWay", "paid"],
  });
});

test("our own clock alone never frees a seat: Stripe is asked, and closes the page first", async () => {
  const shop = await openShop({ webhooks: false });
  const { id } = await shop.order(await makePerson(), await makeCohort());
  await db.order.update({ where: { id }, data: { expiresAt: new Date("2027-01-12T08:59:00Z") } });
  shop.double.faults.onCalls("GET /v1/checkout/sessions/{id}", { answer: "error", times: 3 });
  await expect(reconcileOrders()).rejects.toThrow("1 of 1 orders");
  expect((await outcomeOf(id)).seat).toBe("HELD");
  await reconcileOrders();
  expect(await outcomeOf(id)).toEqual(released);
});

test.each([
  ["succeeded", { ...bought, events: ["ordered", "checkoutOpened", "paymentUnderWay", "paid"] }],
  [
    "failed",
    {
      ...released,
      events: ["ordered", "checkoutOpened", "paymentUnderWay", "paymentFailed"],
      mails: ["paymentFailed"],
    },
  ],
] as const)("a delayed payment keeps its seat until it has %s", async (end, expected) => {
  const shop = await openShop();
  const { id, sessionId } = await shop.order(await makePerson(), await makeCohort());
  shop.double.payCheckout(sessionId, "sepa_debit");
  await shop.double.flush();
  shop.pass(3 * 24 * 60);
  await shop.double.flush();
  await reconcileOrders();
  expect(await outcomeOf(id)).toMatchObject({ status: "PROCESSING", seat: "HELD", ticket: null });
  shop.double.settle(sessionId, end);
  await shop.double.flush();
  expect(await outcomeOf(id)).toEqual(expected);
});

test("a late payment takes a seat again while there is one", async () => {
  const shop = await openShop();
  const { id, sessionId } = await shop.order(await makePerson(), await makeCohort());
  shop.pass(32);
  await shop.double.flush();
  shop.double.payCheckout(sessionId, "ideal", { late: true });
  await shop.double.flush();
  expect(await outcomeOf(id)).toEqual({ ...bought, events: [...released.events, "paidLate", "paid"] });
});

test("a late payment without a seat goes back whole, and the buyer is told", async () => {
  const shop = await openShop();
  const cohort = await makeCohort({ capacity: 1 });
  const { id, sessionId } = await shop.order(await makePerson(), cohort);
  shop.pass(32);
  await shop.double.flush();
  const next = await shop.order(await makePerson(), cohort);
  shop.double.payCheckout(sessionId, "ideal", { late: true });
  await shop.double.flush();
  await runJobs("send-refund");
  await shop.double.flush();
  const events = [...released.events, "noSeat", "refundStarted", "refunded"];
  expect(await outcomeOf(id)).toEqual({ ...givenBack("noSeat"), events });
  shop.double.payCheckout(next.sessionId, "ideal");
  await shop.double.flush();
  expect(await outcomeOf(next.id)).toEqual(bought);
});

test("an old order paid late beside a new one is not a second seat", async () => {
  const shop = await openShop();
  const buyer = await makePerson();
  const cohort = await makeCohort();
  const old = await shop.order(buyer, cohort);
  shop.pass(32);
  await shop.double.flush();
  const second = await shop.order(buyer, cohort);
  shop.double.payCheckout(old.sessionId, "ideal", { late: true });
  shop.double.payCheckout(second.sessionId, "ideal");
  await shop.double.flush();
  await runJobs("send-refund");
  await shop.double.flush();
  expect(await outcomeOf(old.id)).toMatchObject({ status: "CANCELLED", ticket: null, seat: "RELEASED" });
  expect(await outcomeOf(second.id)).toMatchObject({
    status: "PAID",
    ticket: "valid",
    payments: bought.payments,
  });
});

test.each([
  ["less", { amountCents: 84_094 }, "wrongAmount", 84_094],
  ["more", { amountCents: 90_000 }, "wrongAmount", 90_000],
  ["another currency", { currency: "usd" }, "wrongCurrency", 84_095],
])("who pays %s is not enrolled and gets it back", async (_name, payment, reason, amount) => {
  const shop = await openShop();
  const { id, sessionId } = await shop.order(await makePerson(), await makeCohort());
  shop.double.faults.onPayment(payment);
  shop.double.payCheckout(sessionId, "card");
  await shop.double.flush();
  await runJobs("send-refund");
  await shop.double.flush();
  await fulfil(sessionId);
  expect(await outcomeOf(id)).toEqual(givenBack(reason, amount));
});

test("who pays for a cohort that was cancelled meanwhile gets the money back", async () => {
  const shop = await openShop();
  const cohort = await makeCohort();
  const { id, sessionId } = await shop.order(await makePerson(), cohort);
  await db.cohort.update({ where: { id: cohort.id }, data: { status: "CANCELLED" } });
  shop.double.payCheckout(sessionId, "ideal");
  await shop.double.flush();
  await runJobs("send-refund");
  await shop.double.flush();
  expect(await outcomeOf(id)).toEqual(givenBack("cohortCancelled"));
});

test("money that went back at Stripe before it could buy nothing goes back once", async () => {
  const shop = await openShop();
  const cohort = await makeCohort();
  const { id, sessionId } = await shop.order(await makePerson(), cohort);
  await db.cohort.update({ where: { id: cohort.id }, data: { status: "CANCELLED" } });
  shop.double.faults.onEvents("*", "hold");
  shop.double.payCheckout(sessionId, "ideal");
  shop.double.refund(sessionId, 84_000);
  await shop.double.release("reversed");
  await runJobs("send-refund");
  const { payments, mails } = await outcomeOf(id);
  expect(payments.toSorted()).toEqual([
    "CAPTURE SUCCEEDED 84095",
    "REFUND SUCCEEDED 84000",
    "REFUND SUCCEEDED 95",
  ]);
  expect(mails).toEqual(["paymentReturned"]);
});

test("a late payment enrols in what was bought, also when the group offers something else by now", async () => {
  const shop = await openShop();
  const cohort = await makeCohort();
  const { id, sessionId } = await shop.order(await makePerson(), cohort);
  shop.pass(32);
  await shop.double.flush();
  await db.offer.create({
    data: { id: "mc2-cohort", sells: "MASTERCLASS", contentId: "mc2", mode: "COHORT", vat: "standard" },
  });
  await db.cohort.update({ where: { id: cohort.id }, data: { offerId: "mc2-cohort" } });
  shop.double.payCheckout(sessionId, "ideal", { late: true });
  await shop.double.flush();
  expect((await outcomeOf(id)).status).toBe("PAID");
  const enrolment = await db.enrolment.findFirstOrThrow({ where: { ticket: { orderId: id } } });
  expect([enrolment.contentId, enrolment.offerId]).toEqual(["mc1", "mc1-cohort"]);
  const receipt = documentOf(await db.receipt.findFirstOrThrow({ where: { orderId: id } }));
  expect(receipt.lines[0]!.description).toBe("Anders kijken, Voorjaar 2027");
});

test("news of a payment after the order was cancelled changes nothing", async () => {
  const shop = await openShop();
  const staff = await makePerson({ role: "STAFF" });
  const { id, sessionId } = await shop.order(await makePerson(), await makeCohort());
  shop.double.payCheckout(sessionId, "ideal");
  await shop.double.flush();
  await cancelOrder(staff, id, { reason: "" });
  const cancelled = await outcomeOf(id);
  await fulfil(sessionId);
  expect(await outcomeOf(id)).toEqual(cancelled);
});

test("webhooks shuffled, held back and doubled lead to the same end (R3)", async () => {
  const shop = await openShop();
  const cohort = await makeCohort({ capacity: 40 });
  shop.double.faults.onEvents("*", "hold");
  const orders = await Promise.all(
    Array.from({ length: 12 }, async (_, i) => ({
      ...(await shop.order(await makePerson(), cohort)),
      end: i % 4,
    })),
  );
  const pay = (method: string) => (order: { sessionId: string }) =>
    shop.double.payCheckout(order.sessionId, method);
  orders.filter(({ end }) => end === 0).forEach(pay("ideal"));
  orders.filter(({ end }) => end === 1 || end === 2).forEach(pay("sepa_debit"));
  for (const { sessionId } of orders.filter(({ end }) => end === 1))
    shop.double.settle(sessionId, "succeeded");
  for (const { sessionId } of orders.filter(({ end }) => end === 2)) shop.double.settle(sessionId, "failed");
  shop.pass(32);
  await Promise.all([
    shop.double.release("reversed"),
    shop.double.release("recorded"),
    shop.double.release("reversed"),
    shop.double.release("recorded"),
    shop.double.release("reversed"),
  ]);
  await shop.double.flush();
  await shop.double.release("recorded");
  const ends = ["PAID", "PAID", "EXPIRED", "EXPIRED"];
  for (const { id, end } of orders) {
    const outcome = await outcomeOf(id);
    expect(outcome.status).toBe(ends[end]);
    expect(outcome.mails).toEqual(end < 2 ? ["ticket", "receipt"] : end === 2 ? ["paymentFailed"] : []);
  }
  const sequences = await db.receipt.findMany({ orderBy: { sequence: "asc" }, select: { sequence: true } });
  expect(sequences.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6]);
});

test("a checkout of somebody else's shop is nobody's", async () => {
  const shop = await openShop({ webhooks: false });
  const { id, sessionId } = await shop.order(await makePerson(), await makeCohort());
  expect(await fulfil("cs_test_unknown")).toBeNull();
  await db.order.update({ where: { id }, data: { checkoutSessionId: "cs_test_lost" } });
  expect(await fulfil("cs_test_lost")).toBe("PENDING");
  expect(await fulfil(sessionId)).toBe("PENDING");
  shop.pass(32);
  expect(await fulfil("cs_test_lost")).toBe("EXPIRED");
});
