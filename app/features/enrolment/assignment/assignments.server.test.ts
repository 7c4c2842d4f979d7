import { afterEach, expect, test } from "vitest";
import { actorNow } from "~test/rows/organisations";
import { addPerson } from "~test/rows/people";
import { offerTo, openSeats, tokenOf } from "~test/rows/seats";
import { siteScope } from "~/features/identity/access/scope";
import { tableRecords } from "~/records.server";
import { now, setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { eraseRows } from "~/platform/own-data/own-data.server";
import { foundation } from "~/platform/site/sites.server";
import { releaseSeats } from "../seats/release-seats.server";
import { seatView } from "../seats/seats.queries.server";
import { acceptSeat, declineSeat } from "./answer-seat.server";
import { remindOfSeat, withdrawSeat } from "./change-assignment.server";
import { forgetAssignedNames } from "./forget-names.server";
import { seatGoneMail, seatOfferMail } from "./seat-mails.server";
import { offerByToken, offersTo, ownOffer } from "./seat-offer.queries.server";

afterEach(() => setClock());
const rosaAt = "rosa@stad.example";
const name = { name: "Rosa Jansen", latinName: "" };
const pass = (ms: number) => {
  const at = now().getTime() + ms;
  setClock(() => at);
};
const day = 86_400_000;

async function offered(values: Parameters<typeof openSeats>[0] = {}) {
  const shop = await openSeats(values);
  const rosa = await addPerson({ email: rosaAt, name: "" });
  return { ...shop, rosa, ...(await offerTo(shop, rosaAt)) };
}
const accept = async (person: { id: string }, token: string, typed = name) =>
  acceptSeat(await actorNow(person), { token }, typed);
const stateOf = async ({ as }: { as: Awaited<ReturnType<typeof openSeats>>["as"] }, { id }: { id: string }) =>
  (await seatView(await as("seats.read"), id, "nl"))!.state;

test("who accepts gets a ticket in their name, an enrolment and a mail; twice at once is once", async () => {
  const shop = await offered();
  const { rosa, token, seat, cohort } = shop;
  expect(JSON.stringify(await db.assignment.findMany())).not.toContain(token);
  expect(await offerByToken(siteScope(foundation), token, { actor: null, locale: "nl" })).toMatchObject({
    state: "open",
    obstacle: null,
    organisation: "Gemeente Voorstad",
    giver: "Mo Haddad",
    sentTo: "r•••@stad.example",
    isForActor: false,
  });
  expect(await offersTo(await actorNow(rosa), "nl")).toHaveLength(1);
  expect(await Promise.all([accept(rosa, token), accept(rosa, token)])).toEqual([{ ok: true }, { ok: true }]);
  const tickets = await db.ticket.findMany({ include: { enrolment: true } });
  expect(tickets).toMatchObject([
    {
      personId: rosa.id,
      holderName: "Rosa Jansen",
      seatId: seat.id,
      enrolment: { cohortId: cohort.id, endedAt: null },
    },
  ]);
  expect(await db.mail.findMany({ where: { template: "ticket" } })).toMatchObject([{ to: rosaAt }]);
  expect(await db.person.findUnique({ where: { id: rosa.id } })).toMatchObject({ name: "Rosa Jansen" });
  expect(await stateOf(shop, seat)).toBe("accepted");
  expect(await offersTo(await actorNow(rosa), "nl")).toEqual([]);
});

test("a link that was passed on gives nobody else the seat", async () => {
  const { token } = await offered();
  const somebody = await addPerson({ email: "rosa@thuis.example" });
  expect(await accept(somebody, token)).toEqual({ ok: false, reason: "otherAddress" });
  expect(
    await acceptSeat(await actorNow(somebody), { id: (await db.assignment.findFirstOrThrow()).id }, name),
  ).toEqual({
    ok: false,
    reason: "notFound",
  });
  expect(
    await ownOffer(await actorNow(somebody), (await db.assignment.findFirstOrThrow()).id, "nl"),
  ).toBeNull();
  expect(await db.ticket.count()).toBe(0);
});

test("an old link, a group that is over or cancelled, and who follows it already are refused in words", async () => {
  const { rosa, token, cohort } = await offered();
  pass(29 * day);
  await db.cohort.update({ where: { id: cohort.id }, data: { status: "CANCELLED" } });
  expect(await accept(rosa, token)).toEqual({ ok: false, reason: "cancelled" });
  await db.cohort.update({ where: { id: cohort.id }, data: { status: "PUBLISHED" } });
  pass(2 * day);
  expect(await accept(rosa, token)).toEqual({ ok: false, reason: "expired" });
  const second = await offered2(rosa);
  expect(await accept(rosa, second.token)).toEqual({ ok: true });
  const third = await offered2(rosa);
  expect(await accept(rosa, third.token)).toEqual({ ok: false, reason: "following" });
  pass(100 * day);
  expect(await accept(rosa, third.token)).toEqual({ ok: false, reason: "expired" });
});
const offered2 = async (rosa: { email: string }) => offerTo(await openSeats(), rosa.email);

test("two seats of the same are accepted once, also at the same moment", async () => {
  const shop = await offered({ quantity: 2 });
  const { token } = await offerTo(await openSeats(), rosaAt);
  const answers = await Promise.all([accept(shop.rosa, shop.token), accept(shop.rosa, token)]);
  expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(await db.enrolment.count()).toBe(1);
});

test("declining needs no account; who accepted gives it back while nothing was done, and not after", async () => {
  const shop = await offered({ quantity: 2 });
  const { rosa, token, seat } = shop;
  expect([await declineSeat(null, { token }), await declineSeat(null, { token })]).toEqual([
    { ok: true },
    { ok: true },
  ]);
  expect(await stateOf(shop, seat)).toBe("free");
  const again = await offerTo(shop, rosaAt, 1);
  expect(await accept(rosa, again.token)).toEqual({ ok: true });
  expect(await declineSeat(null, { token: again.token })).toEqual({ ok: false, reason: "accepted" });
  const enrolment = await db.enrolment.findFirstOrThrow();
  await db.blockProgress.create({
    data: { enrolmentId: enrolment.id, blockId: "m0-a", kind: "lesson", done: true },
  });
  expect(await declineSeat(await actorNow(rosa), { id: again.assignment.id })).toEqual({
    ok: false,
    reason: "begun",
  });
  await db.blockProgress.deleteMany();
  expect(await declineSeat(await actorNow(rosa), { id: again.assignment.id })).toEqual({ ok: true });
  expect(await stateOf(shop, again.seat)).toBe("free");
  expect(await db.ticket.count({ where: { voidedAt: null } })).toBe(0);
});

test("a reminder makes a new link once a day, and the older one ends", async () => {
  const shop = await offered();
  const { seat, token, assignment } = shop;
  const remind = async () => remindOfSeat(await shop.as("seats.assign"), seat.id);
  expect(await remind()).toEqual({ ok: false, reason: "tooSoon" });
  pass(day);
  expect(await remind()).toEqual({ ok: true });
  expect(await remind()).toEqual({ ok: false, reason: "tooSoon" });
  expect(await offerByToken(siteScope(foundation), token, { actor: null, locale: "nl" })).toBeNull();
  expect(await accept(shop.rosa, await tokenOf(assignment.id))).toEqual({ ok: true });
  expect(await remind()).toEqual({ ok: false, reason: "notOffered" });
});

test("another organisation's seat is not there", async () => {
  const { seat } = await offered();
  const other = await openSeats();
  const actor = await other.as("seats.assign");
  expect(await remindOfSeat(actor, seat.id)).toEqual({ ok: false, reason: "notFound" });
  expect(await withdrawSeat(actor, seat.id)).toEqual({ ok: false, reason: "notFound" });
  expect(await seatView(actor, seat.id, "nl")).toBeNull();
});

test("withdrawn is free again, told by mail, and only while nothing was done", async () => {
  const shop = await offered();
  const { rosa, token, seat, assignment } = shop;
  const withdraw = async () => withdrawSeat(await shop.as("seats.assign"), seat.id);
  await accept(rosa, token);
  const { id: enrolmentId } = await db.enrolment.findFirstOrThrow();
  await db.reflection.create({ data: { enrolmentId, blockId: "m0-r", text: "Van mij" } });
  expect(await withdraw()).toEqual({ ok: false, reason: "begun" });
  await db.reflection.deleteMany();
  expect(await withdraw()).toEqual({ ok: true });
  expect(await withdraw()).toEqual({ ok: true });
  expect(await stateOf(shop, seat)).toBe("free");
  expect(await db.enrolment.findFirst()).toMatchObject({ endedAt: expect.any(Date) as Date });
  const mails = await db.mail.findMany({ where: { template: "seatGone" } });
  expect(mails).toMatchObject([{ to: rosaAt }]);
  const mail = await seatGoneMail({ assignmentId: assignment.id }, "nl", foundation);
  expect(mail?.attachments?.[0]?.contentType).toContain("method=CANCEL");
});

test("accepted while it is withdrawn: one of the two, whole", async () => {
  for (let turn = 0; turn < 5; turn++) {
    const shop = await openSeats();
    const person = await addPerson({ email: `ina-${turn}@stad.example` });
    const { token, seat } = await offerTo(shop, person.email);
    const manager = await shop.as("seats.assign");
    const [accepted, withdrawn] = await Promise.all([accept(person, token), withdrawSeat(manager, seat.id)]);
    expect(withdrawn).toEqual({ ok: true });
    expect([{ ok: true }, { ok: false, reason: "withdrawn" }]).toContainEqual(accepted);
    expect(await stateOf(shop, seat)).toBe("free");
    expect(await db.ticket.count({ where: { voidedAt: null, seatId: seat.id } })).toBe(0);
  }
});

test("accepted while its order is cancelled: nothing valid is left, and they hear it", async () => {
  const { rosa, token, order, seat } = await offered();
  const cancel = () =>
    db.$transaction(async (tx) => {
      await tx.$queryRaw`select from "Order" where id = ${order.id}::uuid for update`;
      await releaseSeats(tx, order.id, now());
      await tx.order.update({ where: { id: order.id }, data: { status: "CANCELLED" } });
    });
  const [answer] = await Promise.all([accept(rosa, token), cancel()]);
  expect([{ ok: true }, { ok: false, reason: "ended" }]).toContainEqual(answer);
  expect(await db.ticket.count({ where: { voidedAt: null, seatId: seat.id } })).toBe(0);
  expect(await db.assignment.findFirst()).toMatchObject({ status: "ENDED" });
  expect(await db.mail.count({ where: { template: "seatGone" } })).toBe(1);
});

test("an invitation is not sent once it was answered, or when its order is not to be given away", async () => {
  const { token, assignment } = await offered({ status: "ON_INVOICE", isVerified: true });
  await db.organisation.updateMany({ data: { verifiedAt: null } });
  expect(await seatOfferMail({ assignmentId: assignment.id }, "nl", foundation)).toBeNull();
  await db.organisation.updateMany({ data: { verifiedAt: now() } });
  expect(await seatOfferMail({ assignmentId: assignment.id }, "en", foundation)).toMatchObject({
    subject: expect.stringContaining("A seat for you") as string,
  });
  await declineSeat(null, { token: await tokenOf(assignment.id) });
  expect(await seatOfferMail({ assignmentId: assignment.id }, "nl", foundation)).toBeNull();
  expect(token).toHaveLength(43);
});

test.for(["cohort", "alone"] as const)(
  "who erases the account leaves no name in the organisation's list, and the seat is free again (%s)",
  async (place) => {
    const shop = await offered({ place });
    const { rosa, token, seat } = shop;
    const waiting = await offerTo(await openSeats(), rosaAt);
    await accept(rosa, token);
    await db.$transaction((tx) => eraseRows(tx, tableRecords, { id: rosa.id, email: rosaAt }, now()));
    expect(JSON.stringify(await db.assignment.findMany())).not.toMatch(/rosa/i);
    expect(await stateOf(shop, seat)).toBe("free");
    expect(await db.assignment.findUnique({ where: { id: waiting.assignment.id } })).toMatchObject({
      status: "DECLINED",
    });
  },
);

test("two years after an offer ended its name goes, and not a day before", async () => {
  const { token } = await offered();
  await declineSeat(null, { token });
  pass(729 * day);
  await forgetAssignedNames();
  expect(await db.assignment.findFirst()).toMatchObject({ email: rosaAt });
  pass(3 * day);
  await forgetAssignedNames();
  expect(await db.assignment.findFirst()).toMatchObject({ email: "", name: "", status: "DECLINED" });
});
