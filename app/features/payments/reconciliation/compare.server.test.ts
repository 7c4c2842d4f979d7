import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { addCreditNote, addFoundationAccount, addInvoicedOrder } from "~test/rows/orders/invoices";
import { addPerson, addStaff } from "~test/rows/people";
import { makeCohort, makePerson, openShop, outcomeOf } from "~test/rows/shop";
import { statementOf } from "~test/rows/orders/statements";
import { markPaid } from "../bank/booking/mark-paid.server";
import { uploadStatement } from "../bank/statements/upload-statement.server";
import { compareOrder } from "./compare-order.server";
import { comparePayments } from "./compare-payments.server";
import { reconcileOrders } from "./reconcile-orders.server";
import {
  foundPayments,
  invoiceDifferences,
  silentOrders,
  slowRefunds,
} from "./reconciliation.queries.server";

const kinds = async () => {
  const comparison = await comparePayments();
  if (!comparison.ok) throw new Error(comparison.reason);
  return comparison.differences.map(({ kind, order }) => `${kind} ${order?.number}`);
};

test("a payment whose message never came is found by comparing, which changes nothing, and settled by the button", async () => {
  const shop = await openShop({ webhooks: false });
  const staff = await addStaff("payment.read", "payment.book");
  const { id, orderNumber, sessionId } = await shop.order(await makePerson(), await makeCohort());
  expect(await kinds()).toEqual([]);
  shop.double.payCheckout(sessionId, "ideal");
  expect(await kinds()).toEqual([`notHere ${orderNumber}`]);
  expect((await outcomeOf(id)).status).toBe("PENDING");
  expect(await compareOrder(staff, id)).toEqual({ ok: true, isChanged: true, status: "PAID" });
  expect(await compareOrder(staff, id)).toEqual({ ok: true, isChanged: false, status: "PAID" });
  expect(await outcomeOf(id)).toMatchObject({ ticket: "valid", mails: ["ticket", "receipt"] });
  expect(await db.auditEntry.count({ where: { act: "payment.found", subjectId: id } })).toBe(1);
  expect(await foundPayments(staff)).toMatchObject([{ id, number: orderNumber, amountCents: 84_095 }]);
  expect(await kinds()).toEqual([]);
  expect(await compareOrder(staff, newId())).toEqual({ ok: false, reason: "notFound" });
});

test("the job by the clock leaves the same trace; a payment that was told of leaves none", async () => {
  const shop = await openShop();
  const cohort = await makeCohort();
  const told = await shop.order(await makePerson(), cohort);
  shop.double.payCheckout(told.sessionId, "ideal");
  await shop.double.flush();
  shop.double.faults.onEvents("*", "drop");
  const lost = await shop.order(await makePerson(), cohort);
  shop.double.payCheckout(lost.sessionId, "ideal");
  shop.pass(3);
  await reconcileOrders();
  const found = await foundPayments(await addStaff("payment.read"));
  expect(found.map(({ id }) => id)).toEqual([lost.id]);
});

test("a refund that was not told of is found, and written down by the button", async () => {
  const shop = await openShop();
  const staff = await addStaff("payment.read", "payment.book");
  const { id, orderNumber, sessionId } = await shop.order(await makePerson(), await makeCohort());
  shop.double.payCheckout(sessionId, "ideal");
  await shop.double.flush();
  shop.double.faults.onEvents("*", "drop");
  shop.double.refund(sessionId, 500);
  expect(await kinds()).toEqual([`refundNotHere ${orderNumber}`]);
  expect(await compareOrder(staff, id)).toMatchObject({ ok: true, isChanged: true });
  expect(await kinds()).toEqual([]);
});

test("when Stripe does not answer, that is said and nothing changes", async () => {
  const shop = await openShop({ webhooks: false });
  const staff = await addStaff("payment.book");
  const { id, sessionId } = await shop.order(await makePerson(), await makeCohort());
  shop.double.payCheckout(sessionId, "ideal");
  for (const operation of ["GET /v1/checkout/sessions", "GET /v1/checkout/sessions/{id}"] as const)
    shop.double.faults.onCalls(operation, { answer: "error", times: 10 });
  const refused = { ok: false, reason: "paymentUnavailable" };
  expect([await comparePayments(), await compareOrder(staff, id)]).toEqual([refused, refused]);
  expect((await outcomeOf(id)).status).toBe("PENDING");
});

test("orders past their time and refunds that last are listed until they end", async () => {
  const shop = await openShop({ webhooks: false });
  const staff = await addStaff("payment.read");
  const { id } = await shop.order(await makePerson(), await makeCohort());
  expect(await silentOrders(staff)).toEqual([]);
  shop.pass(40);
  expect(await silentOrders(staff)).toMatchObject([{ id, status: "PENDING" }]);
  await reconcileOrders();
  expect([await silentOrders(staff), await slowRefunds(staff)]).toEqual([[], []]);
});

test("invoices past their term, and orders with too much or too little, are listed with how much", async () => {
  const shop = await openShop({ webhooks: false });
  await addFoundationAccount();
  const staff = await addStaff("payment.read", "payment.book");
  const cohort = await makeCohort();
  const owner = await addPerson();
  const overdue = await addInvoicedOrder(cohort, { quantity: 1, person: owner });
  const more = { quantity: 1, person: owner, organisation: overdue.organisation };
  const [paid, credited, fresh] = [
    await addInvoicedOrder(cohort, more),
    await addInvoicedOrder(cohort, more),
    await addInvoicedOrder(cohort, more),
  ];
  for (const order of [paid, credited])
    await uploadStatement(
      staff,
      statementOf([{ cents: order.amountCents, text: order.number }], { id: order.number }),
    );
  await addCreditNote(credited.invoice!, 10_000);
  const listed = async () =>
    (await invoiceDifferences(staff)).map(({ number, kind, cents }) => `${number} ${kind} ${cents}`);
  expect(await listed()).toEqual([`${credited.number} overpaid 10000`]);
  shop.pass(31 * 24 * 60);
  await markPaid(staff, fresh.id, { reason: "bankapp", openCents: fresh.amountCents });
  expect((await listed()).toSorted()).toEqual(
    [`${overdue.number} overdue 84095`, `${credited.number} overpaid 10000`].toSorted(),
  );
  await db.payment.create({
    data: {
      id: newId(),
      orderId: fresh.id,
      kind: "REFUND",
      status: "SUCCEEDED",
      source: "MANUAL",
      reason: "x",
      amountCents: 5,
      currency: "EUR",
    },
  });
  expect(await listed()).toContain(`${fresh.number} underpaid 5`);
});
