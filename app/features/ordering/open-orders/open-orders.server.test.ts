import { expect, test } from "vitest";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { makeCohort, makePerson, openShop } from "~test/rows/shop";
import { openOrdersOf } from "./open-orders.queries.server";
import { returnFromPayment } from "~/features/payments/return/return-from-payment.server";

test("an order can be paid until its time is over, and only its buyer is told", async () => {
  const shop = await openShop();
  const [buyer, other] = [await makePerson(), await makePerson()];
  const cohort = await makeCohort();
  const { id } = await shop.order(buyer, cohort);
  const { number, expiresAt } = await db.order.findUniqueOrThrow({ where: { id } });
  expect(await openOrdersOf(buyer, "nl")).toEqual([
    {
      number,
      isUnderWay: false,
      isUnanswered: false,
      expiresAt,
      title: `Anders kijken: ${cohort.name}`,
      cohort: { slug: cohort.slug, timeZone: cohort.timeZone },
    },
  ]);
  expect(await openOrdersOf(other, "nl")).toEqual([]);
  setClock(() => expiresAt.getTime());
  expect(await openOrdersOf(buyer, "nl")).toEqual([]);
});

test("who comes back from paying while Stripe is away is not asked to pay again, until Stripe answers", async () => {
  const shop = await openShop({ webhooks: false });
  const buyer = await makePerson();
  const { sessionId } = await shop.order(buyer, await makeCohort());
  shop.double.payCheckout(sessionId, "ideal");
  shop.double.faults.onCalls("GET /v1/checkout/sessions/{id}", { answer: "error", status: 403 });
  expect(await returnFromPayment(sessionId)).toBe(false);
  shop.pass(40);
  expect(await openOrdersOf(buyer, "nl")).toMatchObject([{ isUnderWay: false, isUnanswered: true }]);
  expect(await returnFromPayment(sessionId)).toBe(true);
  expect(await openOrdersOf(buyer, "nl")).toEqual([]);
});

test("a payment under way stays open however long the bank takes; what is paid or over is not", async () => {
  const shop = await openShop();
  const buyer = await makePerson();
  const { id } = await shop.order(buyer, await makeCohort());
  const turn = (status: "PROCESSING" | "EXPIRED") => db.order.update({ where: { id }, data: { status } });
  const { expiresAt } = await turn("PROCESSING");
  setClock(() => expiresAt.getTime() + 3 * 86_400_000);
  expect(await openOrdersOf(buyer, "nl")).toMatchObject([{ isUnderWay: true }]);
  await db.seat.updateMany({ where: { orderId: id }, data: { status: "RELEASED" } });
  await turn("EXPIRED");
  expect(await openOrdersOf(buyer, "nl")).toEqual([]);
});
