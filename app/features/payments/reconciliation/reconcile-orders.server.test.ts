import { expect, test } from "vitest";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { makeCohort, makePerson, openShop, outcomeOf } from "~test/rows/shop";
import { ordersToCompare } from "./orders-to-compare.db.server";
import { reconcileOrders } from "./reconcile-orders.server";

test("200 payments that take days hold up no other: who was not looked at for longest comes first", async () => {
  const shop = await openShop({ webhooks: false });
  const cohort = await makeCohort();
  const { id } = await shop.order(await makePerson(), cohort);
  const { number: _, ...like } = await db.order.findUniqueOrThrow({ where: { id } });
  const slow = Array.from({ length: 200 }, () => newId());
  await db.person.createMany({
    data: slow.map((personId) => ({ id: personId, email: `${personId}@example.nl` })),
  });
  await db.order.createMany({
    data: slow.map((personId) => ({
      ...like,
      id: newId(),
      number: `B-${personId}`,
      personId,
      status: "PROCESSING",
      checkoutSessionId: `cs_test_${personId}`,
      expiresAt: new Date(like.expiresAt.getTime() - 86_400_000),
      comparedAt: like.createdAt,
    })),
  });
  await pool.query(
    `insert into "Seat" (id, "orderId", "lineId", status, "heldUntil")
      select gen_random_uuid(), "orderId", id, 'HELD', now() from "OrderLine" where "orderId" <> $1`,
    [id],
  );
  shop.pass(3);
  const [first, ...rest] = await ordersToCompare(new Date(like.createdAt.getTime() + 3 * 60_000));
  expect(first?.id).toBe(id);
  expect(rest).toHaveLength(199);
});

test("when Stripe is down, the first order hears it and the others wait for the next run", async () => {
  const shop = await openShop({ webhooks: false });
  const cohort = await makeCohort();
  const orders: { id: string; sessionId: string }[] = [];
  for (let count = 0; count < 3; count++) orders.push(await shop.order(await makePerson(), cohort));
  for (const { sessionId } of orders) shop.double.payCheckout(sessionId, "ideal");
  shop.pass(3);
  const ends = async () => Promise.all(orders.map(async ({ id }) => (await outcomeOf(id)).status));
  // Three tries of the first order, and one that the second run gets over.
  shop.double.faults.onCalls("GET /v1/checkout/sessions/{id}", { answer: "error", times: 4 });
  await expect(reconcileOrders()).rejects.toThrow("1 of 3 orders");
  expect(await ends()).toEqual(["PENDING", "PENDING", "PENDING"]);
  await reconcileOrders();
  expect(await ends()).toEqual(["PAID", "PAID", "PAID"]);
});

test("paid orders are not asked about one by one: only those of which Stripe has another refund than we do", async () => {
  const shop = await openShop();
  const cohort = await makeCohort();
  const orders: { id: string; sessionId: string }[] = [];
  for (let count = 0; count < 3; count++) orders.push(await shop.order(await makePerson(), cohort));
  for (const { sessionId } of orders) shop.double.payCheckout(sessionId, "ideal");
  await shop.double.flush();
  shop.double.faults.onEvents("*", "drop");
  shop.double.refund(orders[1]!.sessionId, 500);
  await reconcileOrders();
  expect((await outcomeOf(orders[1]!.id)).events.at(-1)).toBe("refundedElsewhere");
  const compared = await db.order.findMany({ where: { comparedAt: { not: null } }, select: { id: true } });
  expect(compared).toEqual([{ id: orders[1]!.id }]);
});
