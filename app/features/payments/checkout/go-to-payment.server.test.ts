import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { makeCohort, makePerson, openShop, outcomeOf, ticketForm } from "~test/rows/shop";
import { buyTicket } from "./buy-ticket.server";
import { reconcileOrders } from "../reconciliation/reconcile-orders.server";

test("an answer of Stripe that got lost is asked for again: one page, one charge", async () => {
  const shop = await openShop();
  shop.double.faults.onCalls("POST /v1/checkout/sessions", { answer: "error", when: "after", times: 2 });
  await shop.order(await makePerson(), await makeCohort());
  expect(shop.double.state.checkouts.size).toBe(1);
});

test("while Stripe is down the seat is held; sent again, the same order goes on", async () => {
  const shop = await openShop();
  const buyer = await makePerson();
  const cohort = await makeCohort({ capacity: 1 });
  shop.double.faults.onCalls("POST /v1/checkout/sessions", { answer: "error", times: 3 });
  const refused = await buyTicket(buyer, { cohortId: cohort.id }, ticketForm());
  expect(refused).toMatchObject({ ok: false, reason: "paymentUnavailable" });
  const { id } = await shop.order(buyer, cohort);
  expect((await outcomeOf(id)).events).toEqual(["ordered", "checkoutOpened"]);
  expect(await db.order.count()).toBe(1);
});

test("tried again when a payment page can no longer last half an hour, a new order takes the seat", async () => {
  const shop = await openShop();
  const buyer = await makePerson();
  const cohort = await makeCohort({ capacity: 1 });
  shop.double.faults.onCalls("POST /v1/checkout/sessions", { answer: "error", times: 3 });
  await buyTicket(buyer, { cohortId: cohort.id }, ticketForm());
  const first = await db.order.findFirstOrThrow();
  shop.pass(5);
  const { id } = await shop.order(buyer, cohort);
  expect(id).not.toBe(first.id);
  expect(await outcomeOf(first.id)).toMatchObject({
    status: "EXPIRED",
    seat: "RELEASED",
    events: ["ordered", "checkoutFailed"],
  });
});

test.each([400, 401, 402, 403])(
  "when Stripe refuses the payment page with %d, nothing is held and staff see it",
  async (status) => {
    const shop = await openShop();
    const cohort = await makeCohort({ capacity: 1 });
    shop.double.faults.onCalls("POST /v1/checkout/sessions", { answer: "error", status });
    const refused = await buyTicket(await makePerson(), { cohortId: cohort.id }, ticketForm());
    expect(refused).toEqual({ ok: false, reason: "paymentRefused" });
    const { id } = await db.order.findFirstOrThrow();
    expect(await outcomeOf(id)).toMatchObject({
      status: "EXPIRED",
      seat: "RELEASED",
      events: ["ordered", "checkoutRefused"],
    });
    const { detail } = await db.orderEvent.findFirstOrThrow({ where: { kind: "checkoutRefused" } });
    expect(detail).toEqual({ reason: `Stripe ${status}` });
    await shop.order(await makePerson(), cohort);
  },
);

test("when Stripe is still at the same request (409), the seat stays held", async () => {
  const shop = await openShop();
  const buyer = await makePerson();
  const cohort = await makeCohort({ capacity: 1 });
  shop.double.faults.onCalls("POST /v1/checkout/sessions", { answer: "error", status: 409, times: 3 });
  const refused = await buyTicket(buyer, { cohortId: cohort.id }, ticketForm());
  expect(refused).toMatchObject({ ok: false, reason: "paymentUnavailable" });
  await shop.order(buyer, cohort);
  expect(await db.order.count()).toBe(1);
});

test("an order that never got a payment page is released after its time", async () => {
  const shop = await openShop();
  shop.double.faults.onCalls("POST /v1/checkout/sessions", { answer: "error", times: 3 });
  await buyTicket(await makePerson(), { cohortId: (await makeCohort()).id }, ticketForm());
  const { id } = await db.order.findFirstOrThrow();
  shop.pass(30);
  await reconcileOrders();
  expect((await outcomeOf(id)).seat).toBe("HELD");
  shop.pass(1);
  await reconcileOrders();
  expect(await outcomeOf(id)).toMatchObject({ status: "EXPIRED", seat: "RELEASED" });
});

test("who comes back after the time is over gets a new payment page", async () => {
  const shop = await openShop({ webhooks: false });
  const buyer = await makePerson();
  const cohort = await makeCohort({ capacity: 1 });
  const first = await shop.order(buyer, cohort);
  shop.pass(40);
  const second = await shop.order(buyer, cohort);
  expect(second.id).not.toBe(first.id);
  expect((await outcomeOf(first.id)).status).toBe("EXPIRED");
});
