import { enrol } from "~test/rows/enrolments";
import { addHostedLearner, handInAnswer } from "~test/rows/hosting/hand-ins";
import { addManyLearners } from "~test/rows/hosting/many-learners";
import { addHostedCohort } from "~test/rows/hosting";
import { addPerson, requestTo, routeArguments, signInAs } from "~test/rows/people";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { cohortOverview } from "~/features/hosting/overview/overview.queries.server";
import { now, setClock } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
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
  expect(read.map((node) => node["Relation Name"])).toEqual([]);
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
