import { expect, test } from "vitest";
import { type Actor, siteScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { addPerson } from "~test/rows/people";
import { actorNow } from "~test/rows/organisations";
import { makeCohort, openShop } from "~test/rows/shop";
import { addInvoice, addManager, place, seatsIn, standingOf } from "~test/rows/orders/team-orders";
import { acceptQuote } from "./accept-quote.server";
import { lapseQuotes, withdrawQuote } from "./end-quotes.server";
import { quoteByToken } from "./quote.queries.server";
import { quoteTokenOf } from "./quote-link.server";
import { quoteMadeMail } from "./quote-mails.server";

async function quoted(values: Parameters<typeof addManager>[0] = { verifiedAt: new Date(0) }, seats = 4) {
  const shop = await openShop();
  const [organisation, cohort] = [await addManager(values), await makeCohort({ capacity: 6 })];
  const order = await place(organisation.manager, [seatsIn(cohort, seats)], {
    way: "quote",
    purchaseOrder: "",
  });
  const token = quoteTokenOf(order)!;
  const accept = (actor: Actor | null, typedName = "") => acceptQuote({ token }, { actor, typedName });
  return { shop, ...organisation, cohort, order, token, accept };
}
const once = { number: 1, last: false };
const mails = async (to: string) =>
  (await db.mail.findMany({ where: { to }, orderBy: { id: "asc" } })).map(({ template }) => template);

test("a colleague without an account accepts with a name, at the price of the quote; who asked for it hears so", async () => {
  const { order, accept, person, cohort, token, shop } = await quoted();
  await db.cohort.update({ where: { id: cohort.id }, data: { priceCents: 99_900 } });
  shop.pass(24 * 60);
  expect(await accept(null)).toEqual({ ok: false, refusal: { reason: "nameMissing" } });
  expect(await accept(null, "x".repeat(121))).toMatchObject({ refusal: { reason: "nameTooLong" } });
  expect(await accept(null, " Rosa  Jansen\u202e ")).toEqual({ ok: true, number: order.number });
  expect(await db.order.findUniqueOrThrow({ where: { id: order.id } })).toMatchObject({
    ...{
      status: "ON_INVOICE",
      amountCents: order.amountCents,
      acceptedByName: "Rosa Jansen",
      acceptedById: null,
    },
    // Nothing names it yet.
    ...{ awaitsPurchaseOrder: true, invoiceFrom: null },
    expiresAt: new Date("2027-03-14T22:59:59.999Z"),
  });
  expect(await standingOf(order.id)).toEqual({
    status: "ON_INVOICE",
    seats: ["HELD", "HELD", "HELD", "HELD"],
    events: ["quoted", "quoteAccepted"],
  });
  expect(await mails(person.email)).toEqual(["quote-made", "quote-accepted"]);
  expect(await quoteByToken(siteScope(foundation), token, "nl")).toMatchObject({
    state: "accepted",
    accepted: { by: "Rosa Jansen" },
  });
});

test("accepted twice at the same moment it is one order, and both succeed", async () => {
  const { order, accept, person } = await quoted();
  const owner = await actorNow(await addPerson({ name: "Iemand Anders" }));
  const ends = await Promise.all([accept(null, "Rosa"), accept(owner, "Anders"), accept(null, "Nog eens")]);
  expect(ends).toEqual([1, 2, 3].map(() => ({ ok: true, number: order.number })));
  expect(await standingOf(order.id)).toMatchObject({
    seats: ["HELD", "HELD", "HELD", "HELD"],
    events: ["quoted", "quoteAccepted"],
  });
  expect(await mails(person.email)).toHaveLength(2);
});

test("who acts for the organisation needs no more than the click", async () => {
  const { order, accept, owner } = await quoted();
  expect(await accept(await actorNow(owner))).toMatchObject({ ok: true });
  expect(await db.order.findUniqueOrThrow({ where: { id: order.id } })).toMatchObject({
    acceptedById: owner.id,
    acceptedByName: "Olga Visser",
  });
});

test("without room, over the ceiling and with an overdue invoice it stays a quote", async () => {
  const { shop, cohort, order, accept, manager, organisation } = await quoted({}, 5);
  const other = await addManager();
  const taken = await place(other.manager, [seatsIn(cohort, 2)]);
  expect(await accept(null, "Rosa")).toEqual({
    ok: false,
    refusal: { reason: "noRoom", line: 0, left: 4, asked: 5 },
  });
  await db.seat.updateMany({
    where: { orderId: taken.id },
    data: { status: "RELEASED", releasedAt: new Date(), heldUntil: null },
  });
  const first = await place(manager, [seatsIn(cohort, 1)]);
  expect(await accept(null, "Rosa")).toMatchObject({
    refusal: { reason: "ceiling", allowed: 5, used: 1, asked: 5 },
  });
  await db.organisation.update({ where: { id: organisation.id }, data: { verifiedAt: new Date() } });
  await addInvoice(first.id, { dueInDays: 1 });
  shop.pass(2 * 24 * 60);
  expect(await accept(null, "Rosa")).toMatchObject({ refusal: { reason: "overdue", order: first.number } });
  expect(await standingOf(order.id)).toEqual({ status: "QUOTED", seats: [], events: ["quoted"] });
});

test("a quote lapses by the clock before the job runs, and the job ends it once", async () => {
  const { shop, order, accept, token } = await quoted();
  shop.pass(61 * 24 * 60);
  expect(await accept(null, "Rosa")).toEqual({ ok: false, refusal: { reason: "lapsed" } });
  expect(await quoteByToken(siteScope(foundation), token, "nl")).toMatchObject({ state: "lapsed" });
  await Promise.all([lapseQuotes({}, once), lapseQuotes({}, once)]);
  expect(await standingOf(order.id)).toEqual({
    status: "EXPIRED",
    seats: [],
    events: ["quoted", "quoteLapsed"],
  });
  expect(await accept(null, "Rosa")).toMatchObject({ refusal: { reason: "lapsed" } });
});

test("a withdrawn quote cannot be accepted, and an accepted one not be withdrawn, also at the same moment", async () => {
  const { order, accept, manager } = await quoted();
  const [accepted, withdrawn] = await Promise.all([
    accept(null, "Rosa"),
    withdrawQuote(manager, order.number),
  ]);
  expect([accepted.ok, withdrawn.ok].filter(Boolean)).toHaveLength(1);
  const { status } = await standingOf(order.id);
  expect(status).toBe(accepted.ok ? "ON_INVOICE" : "EXPIRED");
});

test("a wrong link, another organisation and one that ended lead to nothing", async () => {
  const { order, accept, organisation } = await quoted();
  const other = await addManager();
  const by = { actor: null, typedName: "Rosa" };
  for (const name of [
    { token: "A".repeat(43) },
    { token: "" },
    { organisationId: other.organisation.id, number: order.number },
  ])
    expect(await acceptQuote(name, by)).toEqual({ ok: false, refusal: { reason: "notFound" } });
  expect(await withdrawQuote(other.manager, order.number)).toEqual({ ok: false, reason: "notFound" });
  await db.organisation.update({ where: { id: organisation.id }, data: { endedAt: new Date() } });
  expect(await accept(null, "Rosa")).toMatchObject({ refusal: { reason: "notFound" } });
});

test("the mail of a quote holds its link, and the database does not", async () => {
  const { order, token } = await quoted();
  const mail = await quoteMadeMail({ orderId: order.id }, "nl", foundation);
  expect(JSON.stringify(mail)).toContain(`/quotes/${token}`);
  const rows = await db.$queryRaw<
    { n: bigint }[]
  >`select count(*) as n from "Order" o where o::text like ${`%${token}%`}`;
  expect(Number(rows[0]!.n)).toBe(0);
});
