import { addHost, addHostedCohort, facilitatorNow } from "~test/rows/hosting";
import { memberNow } from "~test/rows/organisations";
import { addPerson } from "~test/rows/people";
import { actorOf, runJobs } from "~test/rows/shop";
import { afterEach, expect, test } from "vitest";
import type { Cohort } from "~prisma/client";
import { finishParticipants } from "~/features/hosting/finishing/finish.server";
import { askedOf, finishers, ownFinishing } from "~/features/hosting/finishing/finishing.queries.server";
import { saveAsked } from "~/features/hosting/finishing/save-asked.server";
import { actorFrom } from "~/features/identity/access/scope";
import { setClock } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";

afterEach(() => setClock());

const before = () => setClock(() => Date.parse("2027-02-01T09:00:00Z"));
const after = () => setClock(() => Date.parse("2027-04-01T09:00:00Z"));
const asked = { attendanceShare: 75, acceptedWork: 1 };

/** A cohort of two meetings of two hours that asks being at 75 per cent of them and one piece of work. */
async function group() {
  before();
  const host = await addHost();
  const cohort = await addHostedCohort(host.agreement, [host.facilitator], asked);
  const planner = await memberNow(host.coordinator, host.organisation, "host.plan");
  const facilitator = await facilitatorNow(host.facilitator, host.organisation, cohort);
  return { ...host, cohort, planner, teaching: facilitator };
}

/** Somebody in the cohort who was at so many of its meetings, and of whom so many pieces of work were accepted. */
async function follows(cohort: Cohort, { at = 2, accepted = 1, isDone = true } = {}) {
  const person = await addPerson({ name: "Noor Jansen" });
  const id = newId();
  await db.enrolment.create({
    data: {
      ...{ id, personId: person.id, offerId: cohort.offerId, contentId: "mc1", cohortId: cohort.id },
      completedAt: isDone ? new Date("2027-03-29T10:00:00Z") : null,
    },
  });
  const sessions = await db.cohortSession.findMany({
    where: { cohortId: cohort.id },
    orderBy: { startsAt: "asc" },
  });
  await db.attendance.createMany({
    data: sessions.slice(0, at).map((session, n) => ({
      ...{ sessionId: session.id, enrolmentId: id, way: "LIST", recordedById: person.id },
      ...{ recordedAt: session.endsAt, state: n === 0 ? "LATE" : "PRESENT", missedMinutes: n === 0 ? 30 : 0 },
    })),
  });
  await db.handIn.createMany({
    data: [1, 2].slice(0, accepted * 2).map((round) => ({
      ...{ id: newId(), enrolmentId: id, about: "m0-talent-dat-er-al-is.reflectie", moduleId: "m0", round },
      ...{
        state: round === 2 ? "ACCEPTED" : "RETURNED",
        version: 1,
        text: "Een koor.",
        handedInAt: new Date(),
      },
      ...{ answeredAt: new Date(), answeredById: person.id },
    })),
  });
  return { person, enrolmentId: id };
}

test("who did all is finished with their attendance, and gets a certificate that says it; who did not stays as they are", async () => {
  const { cohort, teaching } = await group();
  const [all, once] = [await follows(cohort), await follows(cohort, { at: 1 })];
  const [noWork, half] = [await follows(cohort, { accepted: 0 }), await follows(cohort, { isDone: false })];
  after();
  const missing = new Map((await finishers(teaching)).people.map((one) => [one.enrolmentId, one.missing]));
  expect(missing.get(all.enrolmentId)).toEqual([]);
  expect(missing.get(once.enrolmentId)).toEqual([{ is: "attendance", done: 1, needed: 2, of: 2 }]);
  expect(missing.get(noWork.enrolmentId)).toEqual([{ is: "work", done: 0, needed: 1 }]);
  expect(missing.get(half.enrolmentId)).toEqual([{ is: "selfStudy" }]);
  const chosen = [all, once, noWork, half].map(({ enrolmentId }) => enrolmentId);
  expect(await finishParticipants(teaching, chosen)).toEqual({ ok: true, finished: 1 });
  expect(await finishParticipants(teaching, chosen), "a second click").toEqual({ ok: true, finished: 0 });
  await runJobs("issue-certificate");
  expect(await db.certificate.findMany({ where: { contentId: "mc1" } })).toMatchObject([
    {
      ...{ enrolmentId: all.enrolmentId, coIssuerName: "Hogeschool Rijkdam" },
      attendance: { meetings: 2, attended: 2, minutes: 210 },
    },
  ]);
  const [entry] = await db.auditEntry.findMany({ where: { act: "cohort.finish" } });
  expect(entry).toMatchObject({ subjectId: cohort.id, detail: { enrolmentIds: [all.enrolmentId] } });
});

test("who started again in the group stands there once, with what was noted of them before and after", async () => {
  const { cohort, teaching } = await group();
  const { person, enrolmentId } = await follows(cohort, { at: 1 });
  const again = { id: newId(), personId: person.id, offerId: cohort.offerId, contentId: "mc1", attempt: 2 };
  await db.enrolment.create({ data: { ...again, cohortId: cohort.id } });
  const [, second] = await db.cohortSession.findMany({
    where: { cohortId: cohort.id },
    orderBy: { startsAt: "asc" },
  });
  const mark = { sessionId: second!.id, enrolmentId: again.id, state: "PRESENT", way: "LIST" } as const;
  await db.attendance.create({
    data: { ...mark, recordedById: person.id, recordedAt: second!.endsAt },
  });
  after();
  expect((await finishers(teaching)).people).toMatchObject([
    { enrolmentId, presentAt: 2, accepted: 1, missing: [] },
  ]);
  expect(await ownFinishing(actorOf(person), again.id)).toMatchObject({
    missing: [{ is: "selfStudy" }, { is: "work" }],
  });
  expect(await finishParticipants(teaching, [enrolmentId])).toEqual({ ok: true, finished: 1 });
  expect((await finishers(teaching)).people).toMatchObject([
    { enrolmentId, finishedAt: expect.any(Date) as Date },
  ]);
});

test("two facilitators at the same moment finish somebody once", async () => {
  const { cohort, teaching } = await group();
  const { enrolmentId } = await follows(cohort);
  after();
  const both = await Promise.all([1, 2].map(() => finishParticipants(teaching, [enrolmentId])));
  expect(both.map((one) => one.ok && one.finished).toSorted()).toEqual([0, 1]);
});

test("somebody of another group is not finished from here", async () => {
  const { cohort, teaching, agreement, facilitator } = await group();
  const other = await addHostedCohort(agreement, [facilitator], asked);
  const { enrolmentId } = await follows(other);
  await follows(cohort);
  after();
  expect(await finishParticipants(teaching, [enrolmentId])).toEqual({ ok: true, finished: 0 });
});

test("a learner reads what is asked and what is missing, and only of their own", async () => {
  const { cohort } = await group();
  const { person, enrolmentId } = await follows(cohort, { at: 1, accepted: 0 });
  const scope = actorFrom({
    ...{ personId: person.id, email: person.email, name: person.name, locale: "nl", roles: [] },
    ...{ memberships: [], sessionId: "", secondFactor: false },
  });
  expect(await ownFinishing(scope, enrolmentId)).toMatchObject({
    asked,
    missing: [{ is: "attendance" }, { is: "work" }],
  });
  const stranger = await addPerson();
  expect(await ownFinishing({ ...scope, personId: stranger.id }, enrolmentId)).toBeNull();
});

test("what is asked may be anything before the first meeting, and only less after it; nothing asked any more issues what waited", async () => {
  const { cohort, planner, organisation, owner } = await group();
  expect(await saveAsked(planner, cohort.id, { attendanceShare: 80, acceptedWork: 2 })).toEqual({ ok: true });
  await follows(cohort);
  after();
  expect(await saveAsked(planner, cohort.id, { attendanceShare: 90, acceptedWork: null })).toEqual({
    ...{ ok: false, reason: "begun" },
  });
  expect(await saveAsked(planner, cohort.id, { attendanceShare: null, acceptedWork: null })).toEqual({
    ok: true,
  });
  const member = await memberNow(owner, organisation, "host.open");
  expect(await askedOf(member, cohort.id)).toEqual({ attendanceShare: null, acceptedWork: null });
  await runJobs("issue-certificate");
  expect(await db.certificate.count({ where: { contentId: "mc1" } })).toBe(1);
  const elsewhere = await addHost();
  const stranger = await memberNow(elsewhere.owner, elsewhere.organisation, "host.plan");
  expect(await saveAsked(stranger, cohort.id, asked)).toEqual({ ok: false, reason: "notFound" });
});

test("a list of many people takes as many statements as one of few", async () => {
  const { cohort, teaching } = await group();
  const counted = async () => {
    let statements = 0;
    const count = () => statements++;
    pool.on("acquire", count);
    await finishers(teaching);
    pool.off("acquire", count);
    return statements;
  };
  await follows(cohort);
  const few = await counted();
  for (let n = 0; n < 12; n++) await follows(cohort);
  expect(await counted()).toBe(few);
});
