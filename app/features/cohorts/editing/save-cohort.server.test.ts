import { afterEach, expect, onTestFinished, test } from "vitest";
import type { Planner } from "../hosts/planner";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { announce } from "~test/rows/releases/published-releases";
import { addStaff } from "~test/rows/people";
import { makeCohort, makePerson } from "~test/rows/shop";
import { changeCohortStatus } from "../cohort/change-cohort-status.server";
import type { CohortPlan } from "./cohort-form";
import type { SessionPlan } from "./session-form";
import { type CohortMove, createCohort, saveCohort as save } from "./save-cohort.server";

/** What ticket holders would be told; two of them, each time. */
const told: CohortMove[] = [];
afterEach(() => void told.splice(0));
const saveCohort = (actor: Planner, id: string, form: { plan: CohortPlan; version: number }) =>
  save(actor, id, { ...form, tell: async (_tx, move) => told.push(move) && 2 });

const planOf = (id: string): Promise<CohortPlan> =>
  db.cohort.findUniqueOrThrow({
    where: { id },
    omit: {
      ...{ id: true, status: true, version: true, currency: true },
      ...{ startsAt: true, endsAt: true, isDemo: true, createdAt: true },
    },
    include: {
      sessions: {
        orderBy: { startsAt: "asc" },
        omit: { cohortId: true, sequence: true, publicSequence: true },
      },
    },
  });

/** Holds a seat, with the order that belongs to it. */
async function holdSeat(cohortId: string) {
  const { personId } = await makePerson();
  const [orderId, heldUntil] = [newId(), new Date("2027-01-12T10:00:00Z")];
  await db.order.create({
    data: {
      id: orderId,
      number: `B-${orderId.slice(-9)}`,
      personId,
      amountCents: 0,
      vatCents: 0,
      currency: "EUR",
      locale: "nl",
      attendeeName: "Noor",
      expiresAt: heldUntil,
      lines: {
        create: {
          ...{ id: newId(), position: 1, offerId: "mc1-cohort", cohortId, quantity: 1 },
          ...{ unitCents: 0, netCents: 0, vat: "exempt", vatRateBp: 0 },
        },
      },
    },
  });
  const line = await db.orderLine.findFirstOrThrow({ where: { orderId } });
  await db.seat.create({
    data: { id: newId(), cohortId, orderId, lineId: line.id, status: "HELD", heldUntil },
  });
}

const own = {
  mode: null,
  place: "",
  joinUrl: "",
  preparation: [],
  preparationNote: "",
  materials: "",
  facilitator: "",
};

/** What calendars are told of each session, by id. */
const sequencesOf = async (cohortId: string) =>
  Object.fromEntries(
    (await db.cohortSession.findMany({ where: { cohortId } })).map(({ id, sequence, publicSequence }) => [
      id,
      [sequence, publicSequence],
    ]),
  );

const auditActs = async () =>
  (await db.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ act }) => act);

test("a new cohort is a draft with its sessions, and stands in the audit log", async () => {
  const actor = await addStaff("cohort.edit");
  const plan = await planOf((await makeCohort()).id);
  const created = await createCohort(actor, { ...plan, slug: "nieuw-2027" });
  const id = created.ok ? created.id : "";
  expect(await db.cohort.findUnique({ where: { id } })).toMatchObject({
    status: "DRAFT",
    version: 1,
    ...period(plan),
  });
  expect((await planOf(id)).sessions).toHaveLength(2);
  expect(await createCohort(actor, { ...plan, slug: "nieuw-2027" })).toEqual({
    ok: false,
    faults: { slug: "slugTaken" },
  });
  expect(await auditActs()).toEqual(["cohort.create"]);
});

const period = ({ sessions }: CohortPlan) => ({
  startsAt: sessions[0]!.startsAt,
  endsAt: sessions.at(-1)!.endsAt,
});

test("a save raises the version, keeps the sessions that stay, and tells the audit log what changed", async () => {
  const actor = await addStaff("cohort.edit");
  const cohort = await makeCohort({ joinUrl: "https://meet.example/a" });
  const plan = await planOf(cohort.id);
  const extra = {
    id: newId(),
    startsAt: new Date("2027-04-06T08:30:00Z"),
    endsAt: new Date("2027-04-06T10:30:00Z"),
    title: "Extra",
    ...own,
  };
  const changed = {
    ...plan,
    capacity: 8,
    joinUrl: "https://meet.example/b",
    sessions: [plan.sessions[0]!, extra],
  };
  expect(await saveCohort(actor, cohort.id, { plan: changed, version: 1 })).toEqual({ ok: true, told: 2 });
  const saved = await planOf(cohort.id);
  expect(saved.sessions[0]).toEqual(plan.sessions[0]);
  expect(saved.sessions[1]).toMatchObject({ title: "Extra" });
  // An id that is not one of the cohort's is never taken over.
  expect(saved.sessions[1]!.id).not.toBe(extra.id);
  expect(await db.cohort.findUnique({ where: { id: cohort.id } })).toMatchObject({
    version: 2,
    endsAt: extra.endsAt,
  });
  const { act, detail } = await db.auditEntry.findFirstOrThrow();
  expect([act, detail]).toMatchObject([
    "cohort.save",
    {
      version: 2,
      told: 2,
      changes: [
        { field: "joinUrl", from: null },
        { field: "capacity", from: "12", to: "8" },
        { field: "sessions" },
      ],
    },
  ]);
  expect(JSON.stringify(detail)).not.toContain("meet.example");
});

test("a session that is edited stays the same row; only one that is taken out of the form is removed", async () => {
  const actor = await addStaff("cohort.edit");
  const cohort = await makeCohort();
  const plan = await planOf(cohort.id);
  const [first, second] = plan.sessions as [SessionPlan, SessionPlan];
  // No form knows this column: it is kept as all that hangs on a session is, or gone with a row that is written anew.
  await db.cohortSession.updateMany({ data: { publicSequence: 7 } });
  const edited: SessionPlan = {
    ...second,
    ...{ title: "Bezoek", mode: "HYBRID", place: "Atelier", joinUrl: "https://meet.example/b" },
    preparation: ["m0", "m1"],
    ...{ preparationNote: "Een foto meenemen", facilitator: "Sem de Vries" },
    endsAt: new Date(second.endsAt.getTime() + 60_000),
  };
  await saveCohort(actor, cohort.id, { plan: { ...plan, sessions: [first, edited] }, version: 1 });
  expect((await planOf(cohort.id)).sessions).toEqual([first, edited]);
  expect(await sequencesOf(cohort.id)).toEqual({ [first.id]: [0, 7], [second.id]: [1, 8] });
  await saveCohort(actor, cohort.id, { plan: { ...plan, sessions: [edited] }, version: 2 });
  expect((await planOf(cohort.id)).sessions).toEqual([edited]);
});

test("of calendars only the event that changed rises, and what is told to anybody by itself", async () => {
  const actor = await addStaff("cohort.edit");
  const cohort = await makeCohort();
  const plan = await planOf(cohort.id);
  const [first, second] = plan.sessions as [SessionPlan, SessionPlan];
  const save = (changes: Partial<CohortPlan>, version: number) =>
    saveCohort(actor, cohort.id, { plan: { ...plan, ...changes }, version });
  await save({ capacity: 20 }, 1);
  expect(await sequencesOf(cohort.id)).toEqual({ [first.id]: [0, 0], [second.id]: [0, 0] });
  const visit = { ...second, mode: "HYBRID" as const, place: "Atelier" };
  await save({ sessions: [first, visit] }, 2);
  expect(await sequencesOf(cohort.id)).toEqual({ [first.id]: [0, 0], [second.id]: [1, 1] });
  await save({ sessions: [first, { ...visit, joinUrl: "https://meet.example/b" }] }, 3);
  expect(await sequencesOf(cohort.id)).toEqual({ [first.id]: [0, 0], [second.id]: [2, 1] });
  await changeCohortStatus(actor, cohort.id, { act: "close" });
  expect(await sequencesOf(cohort.id)).toEqual({ [first.id]: [0, 0], [second.id]: [2, 1] });
  await expect(db.cohortSession.update({ where: { id: second.id }, data: { sequence: 1 } })).rejects.toThrow(
    "goes back",
  );
});

test("each version of a cohort says who made it and what changed, and is never changed itself", async () => {
  const actor = await addStaff("cohort.edit");
  const plan = await planOf((await makeCohort()).id);
  const created = await createCohort(actor, { ...plan, slug: "nieuw-2027" });
  const id = created.ok ? created.id : "";
  const made = await planOf(id);
  await saveCohort(actor, id, { plan: { ...made, minimum: 6 }, version: 1 });
  await changeCohortStatus(actor, id, { act: "cancel" });
  const rows = await db.cohortChange.findMany({ where: { cohortId: id }, orderBy: { version: "asc" } });
  expect(rows).toMatchObject([
    { version: 1, actorId: actor.personId, changes: [] },
    { version: 2, actorId: actor.personId, changes: [{ field: "minimum", from: "", to: "6" }] },
    { version: 3, changes: [{ field: "status", from: "DRAFT", to: "CANCELLED" }] },
  ]);
  await expect(db.cohortChange.updateMany({ data: { version: 9 } })).rejects.toThrow("never changed");
  await expect(db.cohortChange.deleteMany()).rejects.toThrow("never changed");
});

test("a move is told once, with how it was; the same again, a conflict and what does not concern people are not", async () => {
  const actor = await addStaff("cohort.edit");
  const cohort = await makeCohort();
  const plan = await planOf(cohort.id);
  const [first, second] = plan.sessions as [SessionPlan, SessionPlan];
  const later = new Date(second.endsAt.getTime() + 60_000);
  const moved = { ...plan, place: "Stadhuis", sessions: [first, { ...second, endsAt: later }] };
  const twice = await Promise.all(
    [1, 2].map(() => saveCohort(actor, cohort.id, { plan: moved, version: 1 })),
  );
  expect(twice.map((saved) => saved.ok && saved.told).sort()).toEqual([0, 2]);
  expect(told).toMatchObject([
    {
      cohortId: cohort.id,
      parts: ["times", "place"],
      before: { place: plan.place, sessions: plan.sessions },
    },
  ]);
  const other = { ...moved, place: "Elders" };
  expect(await saveCohort(actor, cohort.id, { plan: other, version: 1 })).toMatchObject({
    reason: "changed",
  });
  const titled = { ...moved.sessions[0]!, title: "Start" };
  const quiet = {
    ...moved,
    ...{ name: "Anders", capacity: 20, priceCents: 0 },
    sessions: [titled, moved.sessions[1]!],
  };
  expect(await saveCohort(actor, cohort.id, { plan: quiet, version: 2 })).toEqual({ ok: true, told: 0 });
  expect(told).toHaveLength(1);
  const [last] = await db.auditEntry.findMany({ orderBy: { id: "desc" }, take: 1 });
  expect(last!.detail).not.toHaveProperty("told");
});

test("a change that fails tells nobody, and one that cannot be told is not made", async () => {
  const actor = await addStaff("cohort.edit");
  const cohort = await makeCohort();
  const plan = { ...(await planOf(cohort.id)), place: "Stadhuis" };
  await expect(
    save(actor, cohort.id, { plan, version: 1, tell: () => Promise.reject(new Error("no mail")) }),
  ).rejects.toThrow("no mail");
  expect(await planOf(cohort.id)).not.toMatchObject({ place: "Stadhuis" });
});

test("what people would be told is asked first, of what is saved then; nothing is, and nobody told, until it is agreed", async () => {
  const actor = await addStaff("cohort.edit");
  const cohort = await makeCohort();
  const plan = await planOf(cohort.id);
  const question = { told: 2, mails: [] };
  const placeThen: string[] = [];
  const send = (changes: Partial<CohortPlan>) =>
    save(actor, cohort.id, {
      ...{ plan: { ...plan, ...changes }, version: 1 },
      ask: async (tx) => {
        placeThen.push((await tx.cohort.findUniqueOrThrow({ where: { id: cohort.id } })).place);
        return question;
      },
      tell: () => Promise.reject(new Error("not agreed")),
    });
  expect(await send({ place: "Stadhuis" })).toEqual({ ok: false, reason: "unagreed", question });
  expect(placeThen).toEqual(["Stadhuis"]);
  expect(await planOf(cohort.id)).toEqual(plan);
  expect(await auditActs()).toEqual([]);
  expect(await send({ capacity: 20 }), "nobody need hear of that").toEqual({ ok: true, told: 0 });
});

test("the past is corrected in silence; a cohort that is over and gets a day to come is told", async () => {
  setClock(() => Date.parse("2027-06-01T09:00:00Z"));
  onTestFinished(() => setClock());
  const actor = await addStaff("cohort.edit");
  const cohort = await makeCohort();
  const past = { ...(await planOf(cohort.id)), place: "Stadhuis" };
  expect(await saveCohort(actor, cohort.id, { plan: past, version: 1 })).toEqual({ ok: true, told: 0 });
  const extra = {
    id: "",
    startsAt: new Date("2027-06-08T09:00:00Z"),
    endsAt: new Date("2027-06-08T11:00:00Z"),
    title: "",
    ...own,
  };
  const again = { ...past, sessions: [...past.sessions, extra] };
  expect(await saveCohort(actor, cohort.id, { plan: again, version: 2 })).toEqual({ ok: true, told: 2 });
});

test("a form from an older version is refused with what changed since; the same words again are fine", async () => {
  const actor = await addStaff("cohort.edit");
  const cohort = await makeCohort();
  const plan = await planOf(cohort.id);
  const first = { ...plan, capacity: 10 };
  await saveCohort(actor, cohort.id, { plan: first, version: 1 });
  expect(await saveCohort(actor, cohort.id, { plan: first, version: 1 })).toEqual({ ok: true, told: 0 });
  await changeCohortStatus(actor, cohort.id, { act: "close" });
  expect(await saveCohort(actor, cohort.id, { plan: { ...plan, name: "Anders" }, version: 1 })).toEqual({
    ok: false,
    reason: "changed",
    version: 3,
    changes: [
      { field: "capacity", from: "12", to: "10" },
      { field: "status", from: "PUBLISHED", to: "CLOSED" },
    ],
  });
  expect(await planOf(cohort.id)).toMatchObject({ name: plan.name, capacity: 10 });
});

test("of two saves at once one is told what the other changed", async () => {
  const actor = await addStaff("cohort.edit");
  const cohort = await makeCohort();
  const plan = await planOf(cohort.id);
  const results = await Promise.all(
    ["Een", "Twee"].map((name) => saveCohort(actor, cohort.id, { plan: { ...plan, name }, version: 1 })),
  );
  expect(results.map((result) => (result.ok ? "saved" : result.reason)).sort()).toEqual(["changed", "saved"]);
});

test("a session of which it is noted who was there is not taken out", async () => {
  const actor = await addStaff("cohort.edit");
  const cohort = await makeCohort();
  const plan = await planOf(cohort.id);
  const { personId } = await makePerson();
  const enrolment = { id: newId(), personId, offerId: cohort.offerId, contentId: "mc1", cohortId: cohort.id };
  await db.enrolment.create({ data: enrolment });
  await db.attendance.create({
    data: {
      ...{ sessionId: plan.sessions[0]!.id, enrolmentId: enrolment.id, state: "PRESENT", way: "LIST" },
      ...{ recordedById: personId, recordedAt: new Date() },
    },
  });
  const without = (at: number) => ({ ...plan, sessions: plan.sessions.filter((_, n) => n !== at) });
  expect(await saveCohort(actor, cohort.id, { plan: without(0), version: 1 })).toMatchObject({
    ...{ ok: false, faults: { "sessionStart-0": "sessionAttended" } },
  });
  expect(await saveCohort(actor, cohort.id, { plan: without(1), version: 1 })).toMatchObject({ ok: true });
});

test("the capacity covers the seats in use", async () => {
  const actor = await addStaff("cohort.edit");
  const cohort = await makeCohort();
  await holdSeat(cohort.id);
  await holdSeat(cohort.id);
  const plan = await planOf(cohort.id);
  expect(await saveCohort(actor, cohort.id, { plan: { ...plan, capacity: 1 }, version: 1 })).toEqual({
    ok: false,
    reason: "faults",
    faults: { capacity: "capacityBelowSeats" },
    seatsInUse: 2,
  });
  expect(await saveCohort(actor, cohort.id, { plan: { ...plan, capacity: 2 }, version: 1 })).toEqual({
    ok: true,
    told: 0,
  });
});

test("what a cohort teaches stays while seats are in use, and is for sale while it is public", async () => {
  await announce("mc2");
  const actor = await addStaff("cohort.edit");
  const cohort = await makeCohort();
  await db.offer.create({
    data: { id: "mc2-cohort", sells: "MASTERCLASS", contentId: "mc2", mode: "COHORT", vat: "standard" },
  });
  const plan = { ...(await planOf(cohort.id)), offerId: "mc2-cohort" };
  const save = () => saveCohort(actor, cohort.id, { plan, version: 1 });
  expect(await save()).toMatchObject({ faults: { offerId: "offerAnnounced" } });
  await holdSeat(cohort.id);
  expect(await save()).toMatchObject({ faults: { offerId: "offerFixed" } });
});

test("two cohorts never have one address", async () => {
  const actor = await addStaff("cohort.edit");
  const [one, other] = [await makeCohort(), await makeCohort()];
  const plan = { ...(await planOf(one.id)), slug: other.slug };
  expect(await saveCohort(actor, one.id, { plan, version: 1 })).toMatchObject({
    faults: { slug: "slugTaken" },
  });
});

test("a cancelled cohort does not change, and one that is not there is not found", async () => {
  const actor = await addStaff("cohort.edit");
  const cohort = await makeCohort({ status: "CANCELLED" });
  const plan = { ...(await planOf(cohort.id)), name: "Toch" };
  expect(await saveCohort(actor, cohort.id, { plan, version: 1 })).toEqual({
    ok: false,
    reason: "cancelled",
  });
  expect(await saveCohort(actor, newId(), { plan, version: 1 })).toEqual({ ok: false, reason: "notFound" });
});

test("publishing, closing, reopening and cancelling each leave one line, however often they are asked", async () => {
  setClock(() => Date.parse("2027-01-12T09:00:00Z"));
  onTestFinished(() => setClock());
  const actor = await addStaff("cohort.edit");
  const cohort = await makeCohort({ status: "DRAFT" });
  expect(await changeCohortStatus(actor, cohort.id, { act: "publish" })).toEqual({
    ok: false,
    reason: "themeMissing",
  });
  await db.cohortSession.updateMany({ data: { title: "Anders kijken" } });
  for (const act of ["publish", "publish", "close", "close", "reopen", "cancel", "cancel"] as const)
    expect(await changeCohortStatus(actor, cohort.id, { act })).toEqual({ ok: true });
  expect(await auditActs()).toEqual(["cohort.publish", "cohort.close", "cohort.reopen", "cohort.cancel"]);
  expect(await db.cohort.findUnique({ where: { id: cohort.id } })).toMatchObject({
    status: "CANCELLED",
    version: 5,
  });
});

test("what is only announced is not published", async () => {
  setClock(() => Date.parse("2027-01-12T09:00:00Z"));
  onTestFinished(() => setClock());
  await announce("mc2");
  const actor = await addStaff("cohort.edit");
  await makeCohort();
  await db.offer.create({
    data: { id: "mc2-cohort", sells: "MASTERCLASS", contentId: "mc2", mode: "COHORT", vat: "standard" },
  });
  const cohort = await makeCohort({ status: "DRAFT", offerId: "mc2-cohort" });
  expect(await changeCohortStatus(actor, cohort.id, { act: "publish" })).toEqual({
    ok: false,
    reason: "notOnSale",
  });
  expect(await auditActs()).not.toContain("cohort.publish");
});

test("a cohort with seats in use is cancelled only when that was confirmed", async () => {
  const actor = await addStaff("cohort.edit");
  const cohort = await makeCohort();
  await holdSeat(cohort.id);
  expect(await changeCohortStatus(actor, cohort.id, { act: "cancel" })).toEqual({
    ok: false,
    reason: "unconfirmed",
  });
  expect(await changeCohortStatus(actor, cohort.id, { act: "cancel", isConfirmed: true })).toEqual({
    ok: true,
  });
});
