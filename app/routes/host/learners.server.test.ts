import { enrol } from "~test/rows/enrolments";
import { addHostedLearner, handInAnswer } from "~test/rows/hosting/hand-ins";
import { addManyLearners } from "~test/rows/hosting/many-learners";
import { addHostedCohort } from "~test/rows/hosting";
import { memberNow } from "~test/rows/organisations";
import { ticketOf } from "~test/rows/attendance/group";
import { addPerson, requestTo, routeArguments, signInAs } from "~test/rows/people";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { attentionFor } from "~/features/hosting/overview/attention";
import { percentOf } from "~/features/hosting/overview/heat";
import { cohortDeadlines } from "~/features/hosting/review/deadlines/deadlines.queries.server";
import { cohortWork, handedInWork } from "~/features/hosting/review/reading/cohort-hand-ins.queries.server";
import { cohortOverview } from "~/features/hosting/overview/overview.queries.server";
import { now, setClock } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { makePerson } from "~test/rows/shop";
import { loader } from "./learners";

afterEach(() => setClock());
const blocks = currentCurriculum()
  .lessonsOfMasterclass("mc1", "nl")
  .flatMap(({ lesson }) => [
    { blockId: lesson.id, kind: "lesson" },
    ...currentCurriculum()
      .blocksOf(lesson.id)
      .map(({ id, kind }) => ({ blockId: id, kind })),
  ]);

async function opened(person: { id: string }, organisationId: string, cohortId: string) {
  const path = `/host/${organisationId}/cohorts/${cohortId}/learners`;
  const request = requestTo(path, { cookie: await signInAs(person) });
  let statements = 0;
  const count = () => statements++;
  pool.on("acquire", count);
  onTestFinished(() => void pool.off("acquire", count));
  const answer: unknown = await loader({
    ...routeArguments(request),
    params: { organisationId, cohortId },
  }).catch((thrown: unknown) => thrown);
  return { answer, statements };
}

/** What stands beside it in the database: work, modules and attendance of all others. */
async function handInMuch() {
  await pool.query(
    `insert into "Attendance" ("sessionId", "enrolmentId", state, way, "recordedById", "recordedAt")
     select s.id, e.id, 'PRESENT', 'LIST', e."personId", now() from "Enrolment" e join "CohortSession" s on s."cohortId" = e."cohortId"`,
  );
  await pool.query(
    `insert into "HandIn" (id, "enrolmentId", about, "moduleId", round, version, text, "handedInAt")
     select gen_random_uuid(), "enrolmentId", "blockId", 'm0', 1, version, text, now() from "Reflection"`,
  );
  await pool.query(
    `insert into "ModuleCompletion" ("personId", "moduleId", "enrolmentId", "completedAt") select "personId", m, id, now() from "Enrolment", unnest('{m0,m1}'::text[]) m`,
  );
}

interface Plan {
  "Node Type": string;
  "Relation Name"?: string;
  Plans?: Plan[];
}
const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

test("an overview of five hundred people takes five statements and reads nothing of other cohorts", async () => {
  const { host, cohort } = await addHostedLearner();
  const other = await addHostedCohort(host.agreement);
  await addManyLearners(pool, cohort.id, blocks, 500);
  await addManyLearners(pool, other.id, blocks, 600);
  await handInMuch();
  await pool.query("analyze");
  const query = vi.spyOn(pool, "query");
  const { answer, statements } = await opened(host.facilitator, host.organisation.id, cohort.id);
  const calls = query.mock.calls as unknown as [{ name?: string; text: string; values: unknown[] }][];
  const { text, values } = calls.map(([one]) => one).find(({ name }) => name === "cohort-overview")!;
  query.mockRestore();
  expect(statements).toBe(5);
  const shown = (answer as { rows: string }).rows.split("</tr>").slice(0, -1);
  expect(shown).toHaveLength(501);
  const full = shown.find((row) => row.includes("Deelnemer 500<"))!;
  expect(new Set(full.match(/\d+%/g))).toEqual(new Set(["100%"]));
  const { rows } = await pool.query<{ "QUERY PLAN": [{ Plan: Plan }] }>(
    `explain (format json) ${text}`,
    values,
  );
  const read = nodes(rows[0]!["QUERY PLAN"][0].Plan).filter((node) => node["Node Type"] === "Seq Scan");
  // There are no tickets here, and one is looked up only for who has no name.
  expect(read.map((node) => node["Relation Name"]).filter((name) => name !== "Ticket")).toEqual([]);
}, 60_000);

test("it says who waits for an answer, never began, fell silent or was absent twice, and how far each is", async () => {
  const { cohort, learner, enrolmentId, facilitator } = await addHostedLearner();
  const never = await enrol(await makePerson(), { cohortId: cohort.id });
  await enrol(await makePerson(), { cohortId: cohort.id, endedAt: now() });
  await handInAnswer(learner, enrolmentId, "Een bakker.");
  await db.cohort.update({ where: { id: cohort.id }, data: { startsAt: new Date(now().getTime() - 1_000) } });
  const of = async (id: string) =>
    (await cohortOverview(facilitator, "nl")).learners.find((one) => one.enrolmentId === id);
  expect(await of(enrolmentId)).toMatchObject({ reasons: ["workWaits"], waiting: 1 });
  expect((await of(enrolmentId))!.percents[0]).toBeGreaterThan(0);
  const sessions = await db.cohortSession.findMany({ where: { cohortId: cohort.id } });
  await db.attendance.createMany({
    data: sessions.map(({ id: sessionId }) => ({
      ...{ sessionId, enrolmentId: never, state: "ABSENT", way: "LIST", recordedAt: now() },
      recordedById: facilitator.personId,
    })),
  });
  expect(await of(never)).toMatchObject({
    reasons: ["absentTwice", "neverStarted"],
    percents: [0, 0, 0, 0],
  });
  expect((await cohortOverview(facilitator, "nl")).learners).toHaveLength(2);
  const later = now().getTime() + 15 * 86_400_000;
  setClock(() => later);
  expect(await of(enrolmentId)).toMatchObject({ reasons: ["workWaits", "silent"] });
});

test("it says of each what their own rows say, however these differ", async () => {
  const { cohort, facilitator } = await addHostedLearner();
  await addManyLearners(pool, cohort.id, blocks, 24);
  const rows = await db.enrolment.findMany({ where: { cohortId: cohort.id }, orderBy: { id: "asc" } });
  const sessions = await db.cohortSession.findMany({ where: { cohortId: cohort.id } });
  const since = (n: number) => new Date(now().getTime() - n * 5 * 86_400_000);
  await db.cohort.update({ where: { id: cohort.id }, data: { startsAt: since(10) } });
  for (const [n, { id: enrolmentId, personId }] of rows.entries()) {
    await db.blockProgress.updateMany({ where: { enrolmentId }, data: { updatedAt: since(n % 7) } });
    const [undone] = await db.blockProgress.findMany({ where: { enrolmentId }, take: n % 2 });
    if (undone)
      await db.blockProgress.updateMany({
        where: { enrolmentId, blockId: undone.blockId },
        data: { done: false },
      });
    await db.reflection.updateMany({ where: { enrolmentId }, data: { updatedAt: since(n % 5) } });
    await db.handIn.createMany({
      data: (["HANDED_IN", "RETURNED", "HANDED_IN", "WITHDRAWN"] as const)
        .slice(0, n % 5)
        .map((state, at) => ({
          ...{ id: newId(), enrolmentId, about: `m0-${at}`, moduleId: "m0", round: 1, version: 1, state },
          ...{ handedInAt: now(), answeredAt: state === "HANDED_IN" ? null : now() },
        })),
    });
    const noted = { enrolmentId, way: "LIST", recordedById: personId, recordedAt: now() } as const;
    await db.attendance.createMany({
      data: sessions.slice(0, n % 4).map(({ id: sessionId }) => ({
        ...{ ...noted, sessionId, state: n % 3 === 0 ? "LATE" : "ABSENT" },
      })),
    });
    if (n % 6 === 0) await db.enrolment.update({ where: { id: enrolmentId }, data: { completedAt: now() } });
  }
  const { learners, modules } = await cohortOverview(facilitator, "nl");
  const ofModule = modules.map(({ id }) =>
    currentCurriculum()
      .compositionOf("mc1", "nl")!
      .modules.find((one) => one.id === id)!
      .lessons.flatMap((lesson) => [lesson.id, ...lesson.blocks.map((block) => block.id)]),
  );
  const all = await db.enrolment.findMany({
    where: { cohortId: cohort.id },
    include: { blocks: true, reflections: true, handIns: true, attendance: true },
  });
  const expected = all.map((one) => {
    const at = [...one.blocks, ...one.reflections].map(({ updatedAt }) => updatedAt.getTime());
    const facts = {
      lastAt: at.length > 0 ? new Date(Math.max(...at)) : null,
      completedAt: one.completedAt,
      waiting: one.handIns.filter(({ state }) => state === "HANDED_IN").length,
      absences: one.attendance.filter(({ state }) => state === "ABSENT").length,
    };
    const done = new Set(one.blocks.flatMap((block) => (block.done ? [block.blockId] : [])));
    return {
      ...{ enrolmentId: one.id, lastAt: facts.lastAt, waiting: facts.waiting },
      reasons: attentionFor(facts, { startsAt: since(10) }, now()),
      percents: ofModule.map((ids) => percentOf(ids.filter((id) => done.has(id)).length, ids.length)),
    };
  });
  const seen = learners.map(({ name: _, ...one }) => one);
  const byId = (a: { enrolmentId: string }, b: { enrolmentId: string }) =>
    a.enrolmentId.localeCompare(b.enrolmentId);
  expect(seen.toSorted(byId)).toEqual(expected.toSorted(byId));
  expect(new Set(seen.flatMap(({ reasons }) => reasons)).size).toBeGreaterThanOrEqual(3);
});

test("who has no name of their own is called as on the ticket, here and where their work is read; who has neither comes last", async () => {
  const { cohort, facilitator, learner, enrolmentId, host } = await addHostedLearner();
  const nameless = await enrol(await makePerson({ name: "" }), { cohortId: cohort.id });
  const named = await enrol(await makePerson({ name: "Zoë" }), { cohortId: cohort.id });
  const handInId = await handInAnswer(learner, enrolmentId, "Een bakker.");
  const people = [{ id: learner.personId, name: "Amir Haddad" }];
  await ticketOf({ cohort, people, ids: [enrolmentId] });
  await db.person.update({ where: { id: learner.personId }, data: { name: "" } });
  const { learners } = await cohortOverview(facilitator, "nl");
  expect(learners.map((one) => [one.enrolmentId, one.name])).toEqual([
    [enrolmentId, "Amir Haddad"],
    [named, "Zoë"],
    [nameless, ""],
  ]);
  const work = await cohortWork(facilitator, { moduleId: null }, "nl");
  expect(work.lines.map(({ name }) => name)).toEqual(["Amir Haddad"]);
  expect(await handedInWork(facilitator, handInId, "nl")).toMatchObject({ name: "Amir Haddad" });
  const member = await memberNow(host.owner, host.organisation, "host.open");
  expect((await cohortDeadlines(member, cohort.id, "nl"))!.people.map(({ name }) => name)).toEqual([
    "Amir Haddad",
    "Zoë",
    "",
  ]);
});

test("a module that was completed elsewhere counts as done", async () => {
  const { cohort, facilitator } = await addHostedLearner();
  const learner = await makePerson();
  const id = await enrol(learner, { cohortId: cohort.id });
  const elsewhere = await enrol(learner, { contentId: "m1" });
  const done = { personId: learner.personId, moduleId: "m1", enrolmentId: elsewhere, completedAt: now() };
  await db.moduleCompletion.create({ data: done });
  const { learners, modules } = await cohortOverview(facilitator, "nl");
  const percents = learners.find((one) => one.enrolmentId === id)!.percents;
  expect(percents).toEqual(modules.map((module) => (module.id === "m1" ? 100 : 0)));
});

test("who plans, who facilitates another cohort and who is of another host see nobody", async () => {
  const { host, cohort, learner } = await addHostedLearner();
  const stranger = await addPerson();
  await db.membership.create({
    data: {
      ...{ id: crypto.randomUUID(), organisationId: host.organisation.id, personId: stranger.id },
      ...{ role: "MEMBER", from: now() },
    },
  });
  await addHostedCohort(host.agreement, [stranger]);
  const others = [host.owner, host.coordinator, stranger, { id: learner.personId }];
  for (const person of others)
    expect((await opened(person, host.organisation.id, cohort.id)).answer).toMatchObject({ status: 404 });
  await db.facilitator.deleteMany({ where: { cohortId: cohort.id } });
  expect((await opened(host.facilitator, host.organisation.id, cohort.id)).answer).toMatchObject({
    status: 404,
  });
});
