import { expect, test } from "vitest";
import { mails } from "~/jobs.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { addStaff } from "~test/rows/people";
import { makeCohort, makePerson, openShop, outcomeOf, runJobs } from "~test/rows/shop";
import { addBuyer, fillInFoundation, orderOnInvoice } from "~test/rows/orders/orders-to-invoice";
import { giveSeat, openTeam, paidTeamOrder, teamOrder } from "~test/rows/orders/paid-orders";
import { draftInvoice } from "~/features/invoicing/invoices/draft-invoice.server";
import { loadInvoiced, saveDocument } from "~/features/invoicing/invoices/invoices.db.server";
import { handOver } from "~/features/invoicing/sending/hand-over.server";
import { nextPlace } from "~/features/invoicing/documents/numbering.db.server";
import { refundOrder } from "../refunds/refund-order.server";
import { cancelOrder } from "./cancel-order.server";
import { cancelSeats, type Cancelling } from "./cancel-seats.server";
import type { CancellableOrder } from "./cancellation-quote";
import { findCancellable } from "./cancellable-orders.db.server";

const found = async (id: string) => (await findCancellable(db, { id }, now()))!;
/** All of these seats as a form shows them. */
const shown = (seats: CancellableOrder["seats"]) => new Map(seats.map(({ id, state }) => [id, state]));
const byTerms = (seats: CancellableOrder["seats"]): Cancelling => ({
  ...{ seats: shown(seats), share: "terms", reason: "", withRefund: true },
});

/** Somebody with a paid ticket for a group of € 840,95 that begins on 2 March; it is 12 January. */
async function soldTicket(form = {}) {
  const shop = await openShop();
  const buyer = await makePerson();
  const { id, sessionId } = await shop.order(buyer, await makeCohort({ capacity: 1 }), form);
  shop.double.payCheckout(sessionId, "ideal");
  await shop.double.flush();
  const canceller = { by: "buyer", actor: buyer } as const;
  const cancel = async () => {
    const answer = await cancelSeats(canceller, id, byTerms((await found(id)).seats));
    await shop.double.flush();
    return answer;
  };
  return { shop, buyer, canceller, id, cancel, passDays: (days: number) => shop.pass(days * 24 * 60) };
}

test("a buyer cancels in time: the seat is free, the ticket void, and everything comes back with a credit note", async () => {
  const { id, cancel } = await soldTicket();
  expect(await cancel()).toMatchObject({ ok: true });
  expect(await outcomeOf(id)).toEqual({
    ...{ status: "CANCELLED", seat: "RELEASED", ticket: "void", enrolment: "ended" },
    payments: ["CAPTURE SUCCEEDED 84095", "REFUND SUCCEEDED 84095"],
    receipts: ["84095/14595", "-84095/-14595"],
    events: ["ordered", "checkoutOpened", "paid", "cancelled", "refundStarted", "refunded"],
    mails: ["ticket", "receipt", "orderCancelled", "refund"],
  });
  expect(await db.auditEntry.count({ where: { subjectType: "order" } })).toBe(0);
  expect(await db.cancellation.findMany()).toMatchObject([
    { orderId: id, seatCount: 1, creditCents: 84_095, beforeInvoice: false },
  ]);
});

test("two weeks before and less, a half comes back; the terms that the order was made under hold", async () => {
  const { buyer, id, cancel, passDays } = await soldTicket();
  const stricter = {
    version: 2,
    holdsFrom: now(),
    savedAt: now(),
    savedById: buyer.personId,
    cancellation: [],
    paymentDays: 14,
  };
  await db.salesTerms.create({
    data: { ...stricter, unverifiedSeats: 0, quoteDays: 1, transferBelowShareBp: 0 },
  });
  passDays(40);
  expect(await cancel()).toMatchObject({ ok: true });
  expect(await outcomeOf(id)).toMatchObject({
    status: "CANCELLED",
    payments: ["CAPTURE SUCCEEDED 84095", "REFUND SUCCEEDED 42048"],
    receipts: ["84095/14595", "-42048/-7298"],
  });
});

test("who began the lessons cancels until the first meeting begins; after that nobody but the foundation", async () => {
  const { shop, id, cancel, passDays } = await soldTicket();
  const { id: enrolmentId } = await db.enrolment.findFirstOrThrow();
  await db.blockProgress.create({
    data: {
      enrolmentId,
      blockId: "m0-l1.reflectie",
      kind: "reflection",
      updatedAt: now(),
    },
  });
  passDays(48);
  expect((await found(id)).seats[0]!.share).toMatchObject({ shareBp: 5_000, isOwn: true });
  passDays(1);
  shop.pass(-30);
  expect(await cancel()).toEqual({ ok: false, reason: "notOwn" });
  expect(await outcomeOf(id)).toMatchObject({ status: "PAID", seat: "TAKEN", ticket: "valid" });
  const staff = await addStaff("order.cancel");
  expect(await cancelOrder(staff, id, { reason: "coulance" })).toEqual({ ok: true });
});

test("clicked twice at the same moment it is cancelled once, and the money goes back once", async () => {
  const { shop, id, canceller } = await soldTicket();
  const asked = byTerms((await found(id)).seats);
  const answers = await Promise.all([1, 2, 3].map(() => cancelSeats(canceller, id, asked)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((answer) => !answer.ok && answer.reason === "already")).toHaveLength(2);
  await runJobs("send-refund");
  await shop.double.flush();
  expect(shop.double.state.refunds.size).toBe(1);
  expect((await outcomeOf(id)).receipts).toEqual(["84095/14595", "-84095/-14595"]);
});

test("cancelling and refunding at the same moment never give back more than there is", async () => {
  const { shop, id, canceller } = await soldTicket();
  const staff = await addStaff("order.refund");
  const asked = byTerms((await found(id)).seats);
  await Promise.all([
    cancelSeats(canceller, id, asked),
    refundOrder(staff, id, { amountCents: 84_095, reason: "ziek" }),
    refundOrder(staff, id, { amountCents: 30_000, reason: "ziek" }),
  ]);
  await runJobs("send-refund");
  await shop.double.flush();
  const { payments, receipts } = await outcomeOf(id);
  const back = payments.filter((one) => one.startsWith("REFUND")).map((one) => Number(one.split(" ")[2]));
  expect(back.reduce((sum, cents) => sum + cents, 0)).toBe(84_095);
  expect(receipts.map((one) => Number(one.split("/")[0])).reduce((sum, cents) => sum + cents)).toBe(0);
});

test("what is not as the form showed it is not cancelled; nor somebody else's, nor what is not paid", async () => {
  const { shop, buyer, id, canceller, passDays } = await soldTicket();
  const { seats } = await found(id);
  const asked = byTerms(seats);
  const refused = (reason: string) => ({ ok: false, reason });
  const stranger = { by: "buyer", actor: await makePerson() } as const;
  expect(await cancelSeats(stranger, id, asked)).toEqual(refused("notFound"));
  const { actor } = await openTeam();
  expect(await cancelSeats({ by: "organisation", actor }, id, asked)).toEqual(refused("notFound"));
  expect(await cancelSeats(canceller, buyer.personId, asked)).toEqual(refused("notFound"));
  expect(await cancelSeats(canceller, id, { ...asked, seats: new Map() })).toEqual(refused("noSeats"));
  const otherwise = new Map([[seats[0]!.id, "free"]]);
  expect(await cancelSeats(canceller, id, { ...asked, seats: otherwise })).toEqual(refused("changed"));
  passDays(40);
  expect(await cancelSeats(canceller, id, { ...asked, shownCents: 84_095 })).toEqual(refused("changed"));
  const open = await shop.order(buyer, await makeCohort());
  expect(await cancelSeats(canceller, open.id, { ...asked, seats: null })).toEqual(refused("notCancellable"));
  expect(await db.cancellation.count()).toBe(0);
});

test("while Stripe is down the seat is cancelled and the money follows, once (R5)", async () => {
  const { shop, id, cancel } = await soldTicket();
  shop.double.faults.onCalls("POST /v1/refunds", { answer: "error", when: "after", times: 3 });
  expect(await cancel()).toMatchObject({ ok: true });
  expect(await outcomeOf(id)).toMatchObject({ status: "CANCELLED", seat: "RELEASED" });
  await runJobs("send-refund");
  await shop.double.flush();
  expect((await outcomeOf(id)).payments).toEqual(["CAPTURE SUCCEEDED 84095", "REFUND SUCCEEDED 84095"]);
  expect(shop.double.state.refunds.size).toBe(1);
});

const cohortLine = (cohort: { id: string; offerId: string }, quantity: number) => ({
  ...{ offerId: cohort.offerId, cohortId: cohort.id, quantity, unitCents: 69_500, vat: "standard" },
});
/** The mails of a template, in words, by whom they are to. */
async function mailed(template: string) {
  const rows = await db.mail.findMany({ where: { template }, orderBy: { id: "asc" } });
  const written = rows.map(async ({ to, locale, data }) => {
    const made = (await mails[template]!(data, locale as "nl", foundation))!;
    const text = made.blocks.map((block) =>
      "text" in block ? block.text : "facts" in block ? block.facts.flat().join(" ") : "",
    );
    return [
      to,
      { subject: made.subject, text: text.join(" "), files: made.attachments?.length ?? 0 },
    ] as const;
  });
  return Object.fromEntries(await Promise.all(written));
}

test("an organisation cancels a part, then the rest: everybody concerned hears it, and both credits are the whole", async () => {
  const shop = await openShop();
  const team = await openTeam();
  const order = await paidTeamOrder(shop, team, [cohortLine(await makeCohort(), 4)]);
  const [offered, accepted] = [await makePerson({ name: "Omar" }), await makePerson({ name: "Aisha" })];
  const seats = await db.seat.findMany({ orderBy: { id: "asc" } });
  await giveSeat({ seatId: seats[0]!.id, to: offered, by: team.owner });
  await giveSeat({ seatId: seats[1]!.id, to: accepted, by: team.owner }, { accepted: true });
  const canceller = { by: "organisation", actor: team.actor } as const;
  const { seats: present } = await found(order.id);
  expect(present.map(({ state }) => state).toSorted()).toEqual(["accepted", "free", "free", "offered"]);
  const given = present.filter(({ state }) => state !== "free");
  expect(await cancelSeats(canceller, order.id, byTerms(given))).toMatchObject({ ok: true });
  await shop.double.flush();
  expect(await outcomeOf(order.id)).toMatchObject({
    status: "PAID",
    ticket: "void",
    enrolment: "ended",
    payments: ["CAPTURE SUCCEEDED 336380", "REFUND SUCCEEDED 168190"],
    receipts: ["336380/58380", "-168190/-29190"],
    events: ["paid", "seatsCancelled", "refundStarted", "refunded"],
  });
  expect(await db.assignment.findMany()).toMatchObject([{ status: "ENDED" }, { status: "ENDED" }]);
  const ended = await mailed("seatGone");
  expect(ended[offered.email]).toMatchObject({ files: 0 });
  expect(ended[offered.email]!.text).toMatch(
    /you had from Gemeente Voorstad has been cancelled.*The invitation/,
  );
  expect(ended[accepted.email]).toMatchObject({ files: 1 });
  expect(ended[accepted.email]!.text).toContain("Your ticket is no longer valid");
  const told = await mailed("seatsCancelled");
  expect(told[team.owner.email]).toMatchObject({ files: 1 });
  expect(told[team.owner.email]!.text).toMatch(/Anders kijken, Voorjaar 2027 2 plaatsen .*1\.681,90/);
  expect(await db.auditEntry.findMany({ where: { act: "order.cancel" } })).toMatchObject([
    { actorId: team.owner.personId, detail: { seats: 2, amountCents: 168_190 } },
  ]);

  expect(await cancelSeats(canceller, order.id, byTerms(given))).toEqual({ ok: false, reason: "already" });
  await cancelSeats(canceller, order.id, { ...byTerms((await found(order.id)).seats) });
  await shop.double.flush();
  const whole = await outcomeOf(order.id);
  expect(whole).toMatchObject({ status: "CANCELLED", payments: { length: 3 }, receipts: { length: 3 } });
  const totals = await db.receipt.aggregate({ _sum: { amountCents: true, vatCents: true } });
  expect(totals._sum).toEqual({ amountCents: 0, vatCents: 0 });
});

test("a seat that somebody accepted meanwhile is not cancelled as a free one", async () => {
  const shop = await openShop();
  const team = await openTeam();
  const order = await paidTeamOrder(shop, team, [cohortLine(await makeCohort(), 2)]);
  const before = await found(order.id);
  await giveSeat({ seatId: before.seats[0]!.id, to: await makePerson(), by: team.owner }, { accepted: true });
  const canceller = { by: "organisation", actor: team.actor } as const;
  expect(await cancelSeats(canceller, order.id, byTerms(before.seats))).toEqual({
    ok: false,
    reason: "changed",
  });
  expect(await db.ticket.count({ where: { voidedAt: null } })).toBe(1);
});

test("before its invoice a part needs no document, and an order of which nothing is left is cancelled", async () => {
  await openShop();
  const team = await openTeam();
  const order = await teamOrder(team, [cohortLine(await makeCohort(), 3)]);
  const canceller = { by: "organisation", actor: team.actor } as const;
  const { seats } = await found(order.id);
  await cancelSeats(canceller, order.id, byTerms(seats.slice(0, 2)));
  expect(await outcomeOf(order.id)).toMatchObject({ status: "ON_INVOICE", receipts: [], payments: [] });
  expect(await db.cancellation.findMany()).toMatchObject([{ creditCents: 168_190, beforeInvoice: true }]);
  expect((await mailed("seatsCancelled"))[team.owner.email]!.text).toContain("voor wat er overblijft");
  await cancelSeats(canceller, order.id, byTerms(seats.slice(2)));
  expect(await outcomeOf(order.id)).toMatchObject({
    status: "CANCELLED",
    events: ["seatsCancelled", "cancelled"],
  });
});

test("while a share of the price is still to be paid, an order on invoice without seats stays open for it", async () => {
  const shop = await openShop();
  const team = await openTeam();
  const order = await teamOrder(team, [cohortLine(await makeCohort(), 2)]);
  shop.pass(40 * 24 * 60);
  await cancelSeats(
    { by: "organisation", actor: team.actor },
    order.id,
    byTerms((await found(order.id)).seats),
  );
  expect(await outcomeOf(order.id)).toMatchObject({ status: "ON_INVOICE", seat: "RELEASED" });
  expect(await db.cancellation.findMany()).toMatchObject([{ seatCount: 2, creditCents: 84_095 }]);
});

test("staff choose another share; cancelled without refund, the money is owed until it goes back", async () => {
  const shop = await openShop();
  const team = await openTeam();
  const staff = await addStaff("order.cancel");
  const order = await paidTeamOrder(shop, team, [cohortLine(await makeCohort(), 3)]);
  const { seats } = await found(order.id);
  const asked = { ...byTerms(seats.slice(0, 1)), share: 2_500, reason: "coulance", withRefund: false };
  expect(await cancelSeats({ by: "foundation", actor: staff }, order.id, asked)).toEqual({
    ...{ ok: true, paymentId: null },
  });
  expect(await outcomeOf(order.id)).toMatchObject({
    payments: ["CAPTURE SUCCEEDED 252285"],
    receipts: ["252285/43785", "-21024/-3649"],
  });
});

test("what would break a rule as a credit note is not cancelled: nothing changes, no number is used up, and staff hear which", async () => {
  await openShop();
  await fillInFoundation();
  const order = await orderOnInvoice(await addBuyer());
  // Invoiced before the rule was what it is now.
  await db.$transaction(async (tx) => {
    const row = (await loadInvoiced(tx, { id: order.id }))!;
    const place = await nextPlace(tx, "invoice");
    const draft = await draftInvoice(tx, row, place);
    if (!draft.ok) throw new Error(draft.reason);
    const { document, dueAt } = draft;
    const buyer = { ...document.buyer, eInvoice: "9944:NL1" };
    const of = { orderId: order.id, creditsId: null, dueAt };
    await handOver(tx, await saveDocument(tx, place, { ...document, buyer }, of), null);
  });
  const canceller = { by: "foundation", actor: await addStaff("order.cancel") } as const;
  const asked = byTerms((await found(order.id)).seats.slice(0, 2));
  expect(await cancelSeats(canceller, order.id, asked)).toEqual({
    ...{ ok: false, reason: "noCreditNote" },
    broken: ["PEPPOL-COMMON-R056-1"],
  });
  expect(await db.seat.count({ where: { status: "RELEASED" } })).toBe(0);
  expect([await db.cancellation.count(), await db.invoice.count()]).toEqual([0, 1]);
});
