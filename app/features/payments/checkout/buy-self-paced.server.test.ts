import { expect, test } from "vitest";
import { fulfil } from "./fulfil.server";
import { buyTicket } from "./buy-ticket.server";
import { orderByNumber } from "~/features/ordering/orders/orders.queries.server";
import { mails } from "~/jobs.server";
import { db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { makePerson, openShop, outcomeOf, ticketForm } from "~test/rows/shop";

/** What the masterclass costs on one's own, without VAT. */
async function makeOffer(priceCents: number | null = 29_500) {
  const offer = {
    sells: "MASTERCLASS",
    contentId: "mc1",
    mode: "SELF_PACED",
    vat: "standard",
    priceCents,
  } as const;
  return db.offer.create({ data: { id: "mc1-self-paced", ...offer } });
}
const wanted = { offerId: "mc1-self-paced" };

test("what one follows on one's own is bought like a seat, without a group, and begins at once", async () => {
  const shop = await openShop();
  await makeOffer();
  const buyer = await makePerson();
  const purchase = await buyTicket(buyer, wanted, ticketForm());
  if (!purchase.ok || purchase.next !== "pay") throw new Error(JSON.stringify(purchase));
  const { id, checkoutSessionId } = await db.order.findFirstOrThrow();
  const { session } = shop.double.state.checkouts.get(checkoutSessionId!)!;
  expect(session).toMatchObject({
    amount_total: 35_695,
    cancel_url: "http://localhost:3000/checkout/offers/mc1-self-paced",
  });
  shop.double.payCheckout(checkoutSessionId!, "ideal");
  expect(await fulfil(checkoutSessionId!)).toBe("PAID");
  expect(await outcomeOf(id)).toMatchObject({ seat: "TAKEN", ticket: "valid", enrolment: "running" });
  expect(await db.enrolment.findFirst()).toMatchObject({ offerId: "mc1-self-paced", cohortId: null });
  const mail = await db.mail.findFirstOrThrow({ where: { to: buyer.email, template: "ticket" } });
  expect(await mails.ticket!(mail.data, "nl", foundation)).toMatchObject({
    subject: "Je kunt beginnen met Anders kijken",
    blocks: [{}, {}, { link: "http://localhost:3000/my", label: "Begin met leren" }],
  });
  expect(await orderByNumber(buyer, purchase.orderNumber, "nl")).toMatchObject({
    title: "Anders kijken",
    cohort: null,
    ticketNumber: null,
  });
  expect(await buyTicket(buyer, wanted, ticketForm())).toEqual({ ok: false, reason: "alreadyEnrolled" });
});

test("clicked five times at once is one order; its price stays when the offer's changes", async () => {
  await openShop();
  await makeOffer();
  const buyer = await makePerson();
  const purchases = await Promise.all(
    Array.from({ length: 5 }, () => buyTicket(buyer, wanted, ticketForm())),
  );
  expect(new Set(purchases.map((one) => one.ok && one.next === "pay" && one.url)).size).toBe(1);
  await db.offer.update({ where: { id: "mc1-self-paced" }, data: { priceCents: 1 } });
  expect(await buyTicket(buyer, wanted, { ...ticketForm(), shownCents: 35_695 })).toMatchObject({ ok: true });
  expect(await db.order.count()).toBe(1);
});

test("without a price, or once it is offered no more, it is not sold", async () => {
  await openShop();
  await makeOffer(null);
  const buyer = await makePerson();
  expect(await buyTicket(buyer, wanted, ticketForm())).toEqual({ ok: false, reason: "notFound" });
  await db.offer.update({ where: { id: "mc1-self-paced" }, data: { priceCents: 1, retiredAt: new Date() } });
  expect(await buyTicket(buyer, wanted, ticketForm())).toEqual({ ok: false, reason: "notOnSale" });
  expect(await buyTicket(buyer, { offerId: "mc1-cohort" }, ticketForm())).toEqual({
    ok: false,
    reason: "notFound",
  });
});
