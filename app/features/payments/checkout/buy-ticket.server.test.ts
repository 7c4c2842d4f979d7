import { expect, test } from "vitest";
import type { Cohort } from "~prisma/client";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { announce } from "~test/rows/releases/published-releases";
import { makeCohort, makePerson, openShop, outcomeOf, ticketForm } from "~test/rows/shop";
import { buyTicket } from "./buy-ticket.server";
import { ticketOffer } from "~/features/ordering/buying/ticket-offer.queries.server";
import { withdrawOrder } from "./withdraw-order.server";

test("a seat is held for 31 minutes and the payment page lasts no longer", async () => {
  const shop = await openShop();
  const buyer = await makePerson({ name: "" });
  const { id, sessionId, url } = await shop.order(buyer, await makeCohort(), {
    ...ticketForm(),
    attendeeName: "Sara",
  });
  const order = await db.order.findUniqueOrThrow({
    where: { id },
    include: { seats: true, lines: true, person: true },
  });
  const { session } = shop.double.state.checkouts.get(sessionId)!;
  expect(order).toMatchObject({
    status: "PENDING",
    amountCents: 84_095,
    vatCents: 14_595,
    checkoutUrl: url,
    lines: [{ quantity: 1, unitCents: 69_500, netCents: 69_500, vat: "standard", vatRateBp: 2_100 }],
  });
  expect(order.number).toMatch(/^B-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(order.seats[0]!.heldUntil).toEqual(new Date("2027-01-12T09:31:00Z"));
  expect(session.expires_at * 1000).toBeLessThanOrEqual(order.seats[0]!.heldUntil!.getTime());
  expect(session).toMatchObject({
    amount_total: 84_095,
    currency: "eur",
    client_reference_id: id,
    metadata: { orderId: id },
    customer_email: buyer.email,
    locale: "nl",
    success_url: "http://localhost:3000/checkout/return?session_id={CHECKOUT_SESSION_ID}",
  });
  expect(order.person.name).toBe("Sara");
});

test("a name that somebody has already is not overwritten", async () => {
  const shop = await openShop();
  const buyer = await makePerson({ name: "Noor Jansen" });
  const { id } = await shop.order(buyer, await makeCohort(), {
    ...ticketForm(),
    attendeeName: "Een collega",
  });
  const order = await db.order.findUniqueOrThrow({ where: { id }, include: { person: true } });
  expect([order.attendeeName, order.person.name]).toEqual(["Een collega", "Noor Jansen"]);
});

test.each([
  ["draft", "notFound", { status: "DRAFT" }],
  ["cancelled", "cancelled", { status: "CANCELLED" }],
  ["closed", "closed", { status: "CLOSED" }],
  ["not open yet", "enrolmentNotBegun", { enrolFrom: new Date("2027-01-12T09:00:00.001Z") }],
  ["past its date", "enrolmentEnded", { enrolUntil: new Date("2027-01-12T08:59:59Z") }],
  ["begun", "started", { startsAt: new Date("2027-01-12T09:00:00Z"), enrolUntil: new Date("2027-02-01") }],
] as [string, string, Partial<Cohort>][])(
  "a cohort that is %s is refused: %s",
  async (_name, reason, change) => {
    await openShop();
    expect(
      await buyTicket(await makePerson(), { cohortId: (await makeCohort(change)).id }, ticketForm()),
    ).toEqual({
      ok: false,
      reason,
    });
    expect(await db.order.count()).toBe(0);
  },
);

test("the first instant of enrolment sells", async () => {
  await openShop();
  const cohort = await makeCohort({ enrolFrom: new Date("2027-01-12T09:00:00Z") });
  expect(await buyTicket(await makePerson(), { cohortId: cohort.id }, ticketForm())).toMatchObject({
    ok: true,
  });
});

test("an announced masterclass and a retired offer are not sold", async () => {
  await openShop();
  await announce("mc2");
  await makeCohort();
  await db.offer.create({
    data: { id: "mc2-cohort", sells: "MASTERCLASS", contentId: "mc2", mode: "COHORT", vat: "standard" },
  });
  const announced = await makeCohort({ offerId: "mc2-cohort" });
  expect(await buyTicket(await makePerson(), { cohortId: announced.id }, ticketForm())).toEqual({
    ok: false,
    reason: "notOnSale",
  });
  const cohort = await makeCohort();
  await db.offer.update({ where: { id: "mc1-cohort" }, data: { retiredAt: new Date() } });
  expect(await buyTicket(await makePerson(), { cohortId: cohort.id }, ticketForm())).toEqual({
    ok: false,
    reason: "notOnSale",
  });
});

test("the last seat goes to one; the other reads that it is sold out", async () => {
  await openShop();
  const cohort = await makeCohort({ capacity: 1 });
  const buyers = await Promise.all(Array.from({ length: 6 }, () => makePerson()));
  const purchases = await Promise.all(
    buyers.map((buyer) => buyTicket(buyer, { cohortId: cohort.id }, ticketForm())),
  );
  expect(purchases.filter(({ ok }) => ok)).toHaveLength(1);
  expect(purchases.filter((purchase) => !purchase.ok && purchase.reason === "soldOut")).toHaveLength(5);
});

test("clicked five times at once, and again later, is one order with one payment page", async () => {
  const shop = await openShop();
  const buyer = await makePerson();
  const cohort = await makeCohort({ capacity: 1 });
  const clicks = await Promise.all(
    Array.from({ length: 5 }, () => buyTicket(buyer, { cohortId: cohort.id }, ticketForm())),
  );
  shop.pass(10);
  const later = await buyTicket(
    buyer,
    { cohortId: cohort.id },
    {
      ...ticketForm(),
      buyerOrganisation: "Gemeente Voorbeeld",
    },
  );
  const urls = new Set(
    [...clicks, later].map((click) => (click.ok && click.next === "pay" ? click.url : click)),
  );
  expect(urls.size).toBe(1);
  const order = await db.order.findFirstOrThrow();
  expect(order.buyerOrganisation).toBe("Gemeente Voorbeeld");
  expect(await db.order.count()).toBe(1);
  expect(shop.double.state.checkouts.size).toBe(1);
  expect((await outcomeOf(order.id)).events).toEqual(["ordered", "checkoutOpened", "detailsChanged"]);
});

test("somebody enrolled is told so; a payment under way too", async () => {
  const shop = await openShop();
  const buyer = await makePerson();
  const cohort = await makeCohort({ capacity: 1 });
  const { sessionId } = await shop.order(buyer, cohort);
  shop.double.payCheckout(sessionId, "sepa_debit");
  await shop.double.flush();
  expect(await buyTicket(buyer, { cohortId: cohort.id }, ticketForm())).toEqual({
    ok: false,
    reason: "paymentUnderWay",
  });
  shop.double.settle(sessionId, "succeeded");
  await shop.double.flush();
  expect(await buyTicket(buyer, { cohortId: cohort.id }, ticketForm())).toEqual({
    ok: false,
    reason: "alreadyEnrolled",
  });
});

test("a free cohort needs no payment", async () => {
  const shop = await openShop();
  const purchase = await buyTicket(
    await makePerson(),
    { cohortId: (await makeCohort({ priceCents: 0 })).id },
    ticketForm(),
  );
  expect(purchase).toMatchObject({ ok: true, next: "enrolled" });
  const { id } = await db.order.findFirstOrThrow();
  expect(await outcomeOf(id)).toEqual({
    status: "PAID",
    seat: "TAKEN",
    ticket: "valid",
    enrolment: "running",
    payments: [],
    receipts: [],
    events: ["ordered", "paid"],
    mails: ["ticket"],
  });
  expect(shop.double.state.checkouts.size).toBe(0);
});

test("an open order costs what it cost when it was made, on our page and on Stripe's", async () => {
  const shop = await openShop();
  const buyer = await makePerson();
  const cohort = await makeCohort();
  const { sessionId, url } = await shop.order(buyer, cohort);
  await db.cohort.update({ where: { id: cohort.id }, data: { priceCents: 50_000, vat: "exempt" } });
  const offer = await ticketOffer(buyer, { cohortId: cohort.id }, { locale: "nl", asked: "me" });
  const amount = shop.double.state.checkouts.get(sessionId)!.session.amount_total;
  expect(offer?.price).toEqual({
    netCents: 69_500,
    vatCents: 14_595,
    grossCents: amount,
    vat: "standard",
    rateBp: 2_100,
  });
  const shown = { ...ticketForm(), shownCents: 84_095 };
  expect(await buyTicket(buyer, { cohortId: cohort.id }, shown)).toMatchObject({ ok: true, url });
  const changed = { ok: false, reason: "priceChanged" };
  expect(await buyTicket(buyer, { cohortId: cohort.id }, { ...shown, shownCents: 50_000 })).toEqual(changed);
  expect(await buyTicket(await makePerson(), { cohortId: cohort.id }, shown)).toEqual(changed);
  expect(await db.order.count()).toBe(1);
});

test("nobody holds seats all day without paying: ten times in a day, then not for a day", async () => {
  const shop = await openShop({ webhooks: false });
  const buyer = await makePerson();
  const cohort = await makeCohort();
  const { id } = await shop.order(buyer, cohort);
  await withdrawOrder(buyer.personId, id);
  const like = await db.order.findUniqueOrThrow({ where: { id } });
  const again = Array.from({ length: 8 }, (_, hold) => `${like.number}${hold}`);
  await db.order.createMany({
    data: again.map((number) => ({ ...like, id: newId(), number, checkoutSessionId: number })),
  });
  const tenth = await shop.order(buyer, cohort);
  await withdrawOrder(buyer.personId, tenth.id);
  const refused = { ok: false, reason: "tooOften" };
  expect(await buyTicket(buyer, { cohortId: cohort.id }, ticketForm())).toEqual(refused);
  await shop.order(await makePerson(), cohort);
  shop.pass(24 * 60 + 1);
  await shop.order(buyer, cohort);
});
