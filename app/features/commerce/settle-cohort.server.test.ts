import { expect, test } from "vitest";
import { db, pool } from "~/platform/db.server";
import { makeCohort, makePerson, openShop, outcomeOf, runJobs } from "~test/shop";
import { cancelOrder } from "./cancel-order.server";
import { refundOrder } from "./refund-order.server";
import { settleCohort, settleOrder } from "./settle-cohort.server";

/** A cohort with paid orders, and somebody of the foundation. */
async function soldCohort(orders: number) {
  const shop = await openShop();
  const staff = await makePerson({ role: "STAFF" });
  const cohort = await makeCohort();
  const ids: string[] = [];
  for (let n = 0; n < orders; n++) {
    const { id, sessionId } = await shop.order(await makePerson(), cohort);
    shop.double.payCheckout(sessionId, "card");
    ids.push(id);
  }
  await shop.double.flush();
  const cancelCohort = () => db.cohort.update({ where: { id: cohort.id }, data: { status: "CANCELLED" } });
  return { shop, staff, cohort, ids, cancelCohort };
}

const settledEvents = (id: string) =>
  outcomeOf(id).then(({ payments, mails, receipts, ...rest }) => ({
    ...rest,
    refunds: payments.filter((payment) => payment.startsWith("REFUND")),
    mails: mails.slice(2).toSorted(),
    credited: receipts.slice(1),
  }));

test("every paid order goes back whole, what was refunded before not twice, and is cancelled with a mail", async () => {
  const { shop, staff, cohort, ids, cancelCohort } = await soldCohort(2);
  await refundOrder(staff, ids[1]!, { amountCents: 10_000, reason: "korting" });
  await cancelCohort();
  expect(await settleCohort(staff, cohort.id)).toEqual({ ok: true, orders: 2 });
  await runJobs("settle-order");
  await runJobs("send-refund");
  await shop.double.flush();
  expect(await settledEvents(ids[0]!)).toMatchObject({
    status: "CANCELLED",
    ticket: "void",
    enrolment: "ended",
    refunds: ["REFUND SUCCEEDED 84095"],
    mails: ["orderCancelled", "refund"],
    credited: ["-84095/-14595"],
  });
  expect((await settledEvents(ids[1]!)).refunds).toEqual([
    "REFUND SUCCEEDED 10000",
    "REFUND SUCCEEDED 74095",
  ]);
  const audit = await db.auditEntry.findMany({ where: { act: "cohort.settle" } });
  expect(audit.map(({ actorId, subjectId, detail }) => ({ actorId, subjectId, detail }))).toEqual([
    { actorId: staff.personId, subjectId: cohort.id, detail: { orders: 2 } },
  ]);
});

test("asking twice makes one job an order, and a job that runs twice moves the money once", async () => {
  const { shop, staff, cohort, ids, cancelCohort } = await soldCohort(1);
  await cancelCohort();
  await settleCohort(staff, cohort.id);
  await settleCohort(staff, cohort.id);
  const { rows } = await pool.query(
    `select 1 from graphile_worker.jobs where task_identifier = 'settle-order'`,
  );
  expect(rows).toHaveLength(1);
  await Promise.allSettled([settleOrder(staff, ids[0]!), settleOrder(staff, ids[0]!)]);
  await settleOrder(staff, ids[0]!);
  await runJobs("send-refund");
  await shop.double.flush();
  expect((await settledEvents(ids[0]!)).refunds).toEqual(["REFUND SUCCEEDED 84095"]);
  expect(shop.double.state.refunds.size).toBe(1);
});

test("while Stripe is down the order is cancelled and the money follows", async () => {
  const { shop, staff, cohort, ids, cancelCohort } = await soldCohort(1);
  await cancelCohort();
  await settleCohort(staff, cohort.id);
  shop.double.faults.onCalls("POST /v1/refunds", { answer: "error", when: "before", times: 3 });
  await runJobs("settle-order");
  expect(await settledEvents(ids[0]!)).toMatchObject({
    status: "CANCELLED",
    refunds: ["REFUND PENDING 84095"],
  });
  await runJobs("send-refund");
  await shop.double.flush();
  expect((await settledEvents(ids[0]!)).refunds).toEqual(["REFUND SUCCEEDED 84095"]);
});

test("orders that were cancelled or completed stay as they are; a cohort that goes ahead is refused", async () => {
  const { staff, cohort, ids, cancelCohort } = await soldCohort(2);
  expect(await settleCohort(staff, cohort.id)).toEqual({ ok: false, reason: "notCancelled" });
  await cancelOrder(staff, ids[0]!, { reason: "ziek" });
  await db.enrolment.updateMany({
    where: { ticket: { orderId: ids[1]! } },
    data: { completedAt: new Date("2027-01-12T09:00:00Z") },
  });
  await cancelCohort();
  expect(await settleCohort(staff, cohort.id)).toEqual({ ok: true, orders: 0 });
});
