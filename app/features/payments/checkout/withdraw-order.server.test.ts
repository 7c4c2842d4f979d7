import { expect, test } from "vitest";
import { makeCohort, makePerson, openShop, outcomeOf } from "~test/rows/shop";
import { withdrawOrder } from "./withdraw-order.server";

test("an order given up closes its payment page and frees the seat", async () => {
  const shop = await openShop();
  const buyer = await makePerson();
  const cohort = await makeCohort({ capacity: 1 });
  const { id, sessionId } = await shop.order(buyer, cohort);
  expect(await withdrawOrder((await makePerson()).personId, id)).toEqual({ ok: false, reason: "notFound" });
  expect(await withdrawOrder(buyer.personId, id)).toEqual({ ok: true });
  expect(await withdrawOrder(buyer.personId, id)).toEqual({ ok: true });
  expect(shop.double.state.checkouts.get(sessionId)!.session.status).toBe("expired");
  expect(await outcomeOf(id)).toMatchObject({ status: "EXPIRED", seat: "RELEASED", mails: [] });
});

test("an order paid in another window cannot be given up", async () => {
  const shop = await openShop({ webhooks: false });
  const buyer = await makePerson();
  const { id, sessionId } = await shop.order(buyer, await makeCohort());
  shop.double.payCheckout(sessionId, "ideal");
  expect(await withdrawOrder(buyer.personId, id)).toEqual({ ok: false, reason: "alreadyPaid" });
  expect(await outcomeOf(id)).toMatchObject({ status: "PAID", seat: "TAKEN", ticket: "valid" });
});
