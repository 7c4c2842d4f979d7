import { addHost, addHostedCohort } from "~test/rows/hosting";
import { memberNow } from "~test/rows/organisations";
import { addPerson, requestTo, routeArguments, signInAs } from "~test/rows/people";
import { afterEach, expect, test } from "vitest";
import type { Cohort } from "~prisma/client";
import { evaluationResults } from "~/features/hosting/evaluation/evaluations.queries.server";
import { jobs } from "~/jobs.server";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { action, loader } from "~/routes/learn/evaluation";
import { loader as groupLoader } from "~/routes/learn/group";

afterEach(() => setClock());

const during = new Date("2027-03-30T08:00:00Z");
const words = { useful: "5", meetings: "4", guided: "4", free: "5", recommend: "3", worked: "", better: "" };

async function group() {
  setClock(() => during.getTime());
  const host = await addHost();
  const cohort = await addHostedCohort(host.agreement, [host.facilitator]);
  return { ...host, cohort, member: await memberNow(host.facilitator, host.organisation, "host.open") };
}

async function follows(cohort: Cohort) {
  const person = await addPerson();
  const enrolment = { id: newId(), personId: person.id, offerId: cohort.offerId, contentId: "mc1" };
  await db.enrolment.create({ data: { ...enrolment, cohortId: cohort.id } });
  return { person, enrolmentId: enrolment.id, cookie: await signInAs(person) };
}

const at = (
  { enrolmentId, cookie }: { enrolmentId: string; cookie: string },
  form?: Record<string, string>,
) => ({
  ...routeArguments(requestTo(`/learn/${enrolmentId}/evaluation`, { cookie, form })),
  params: { enrolmentId },
});

/** What sending the form is answered with. */
const sent = (who: { enrolmentId: string; cookie: string }, form: Record<string, string> = words) =>
  action(at(who, form)).catch((thrown: unknown) => thrown) as Promise<{
    status?: number;
    init?: { status: number };
    data?: unknown;
  }>;
const shown = (who: { enrolmentId: string; cookie: string }) => loader(at(who));

test("what is said of a group is kept without a name, once, and shown from five answers up and then by fives", async () => {
  const { cohort, member } = await group();
  const people = await Promise.all(Array.from({ length: 6 }, () => follows(cohort)));
  for (const [n, one] of people.slice(0, 4).entries())
    expect(await sent(one, { ...words, worked: `Tafel ${n}.` })).toMatchObject({ status: 303 });
  expect(await evaluationResults(member, cohort.id)).toMatchObject({
    ...{ given: 4, asked: 6, shown: 0, state: "open", tallies: [], worked: [] },
  });
  // A second form of the same person adds nothing.
  expect(await sent(people[0]!, { ...words, worked: "Nog eens." })).toMatchObject({ status: 303 });
  expect(await db.evaluationAnswer.count()).toBe(4);
  await sent(people[4]!, { ...words, worked: "Tafel 4." });
  await sent(people[5]!, { ...words, worked: "Te herkennen." });
  const results = await evaluationResults(member, cohort.id);
  expect(results).toMatchObject({ given: 6, shown: 5 });
  expect(results!.worked.toSorted()).toEqual([0, 1, 2, 3, 4].map((n) => `Tafel ${n}.`));
  expect(results!.tallies[0]).toMatchObject({ question: "useful", mean: 5 });
  setClock(() => during.getTime() + 63 * 86_400_000);
  expect(await evaluationResults(member, cohort.id)).toMatchObject({ state: "closed", given: 6, shown: 6 });
  const columns = Object.keys((await db.evaluationAnswer.findFirst())!);
  expect(columns.toSorted()).toEqual(["batch", "better", "cohortId", "id", "scores", "worked"]);
});

test("two forms of one person at the same moment, and five people at once, are counted once each", async () => {
  const { cohort } = await group();
  const people = await Promise.all(Array.from({ length: 6 }, () => follows(cohort)));
  await Promise.all([...people, people[0]!].map((one) => sent(one)));
  const answers = await db.evaluationAnswer.findMany({ orderBy: { batch: "asc" } });
  expect(answers.map(({ batch }) => batch)).toEqual([0, 0, 0, 0, 0, 1]);
});

test("who starts again in the same group answers once, and is counted once", async () => {
  const { cohort, member } = await group();
  const one = await follows(cohort);
  await sent(one);
  const again = newId();
  await db.enrolment.update({ where: { id: one.enrolmentId }, data: { completedAt: during } });
  await db.enrolment.create({
    data: {
      ...{ id: again, personId: one.person.id, offerId: cohort.offerId, contentId: "mc1" },
      ...{ cohortId: cohort.id, attempt: 2 },
    },
  });
  const second = { ...one, enrolmentId: again };
  expect(await shown(second)).toMatchObject({ state: "given" });
  expect(await sent(second, { ...words, worked: "Nog eens." })).toMatchObject({ status: 303 });
  expect(await db.evaluationAnswer.findMany()).toMatchObject([{ worked: "" }]);
  expect(await evaluationResults(member, cohort.id)).toMatchObject({ given: 1, asked: 1 });
});

test("the page of the group leads to it while it is open and not filled in", async () => {
  const { cohort } = await group();
  const one = await follows(cohort);
  const leads = async (cookie = one.cookie) =>
    ((await groupLoader({ ...at({ ...one, cookie }) })) as { mayEvaluate: boolean }).mayEvaluate;
  expect(await leads()).toBe(true);
  await sent(one);
  expect(await leads()).toBe(false);
  setClock(() => during.getTime() - 86_400_000);
  const early = await follows(cohort);
  expect(((await groupLoader(at(early))) as { mayEvaluate: boolean }).mayEvaluate).toBe(false);
});

test("it is filled in from the last meeting on, for sixty days; what is missing is told with what was typed", async () => {
  const { cohort } = await group();
  const one = await follows(cohort);
  const faulty = await sent(one, { ...words, free: "", worked: "De tafel." });
  expect(faulty).toMatchObject({
    init: { status: 400 },
    data: { faults: { free: "missing" }, typed: { worked: "De tafel." } },
  });
  for (const [days, state] of [
    [-1, "early"],
    [63, "closed"],
  ] as const) {
    setClock(() => during.getTime() + days * 86_400_000);
    const then = { ...one, cookie: await signInAs(one.person) };
    expect(await shown(then)).toMatchObject({ state });
    // What was typed is given back, also with something missing in it.
    for (const form of [words, { ...words, free: "", worked: "De tafel." }])
      expect(await sent(then, form)).toMatchObject({
        init: { status: 409 },
        data: { isUnkept: true, typed: { worked: form.worked } },
      });
  }
  expect(await db.evaluationAnswer.count()).toBe(0);
});

test("nobody answers for another, and a group of the foundation has no such form", async () => {
  const { cohort, organisation, agreement } = await group();
  const [one, other] = [await follows(cohort), await follows(cohort)];
  expect(await sent({ ...one, cookie: other.cookie })).toMatchObject({ status: 404 });
  expect(await db.evaluationAnswer.count()).toBe(0);
  const own = await addHostedCohort(agreement);
  await db.cohort.update({ where: { id: own.id }, data: { agreementId: null } });
  expect(await sent(await follows(own))).toMatchObject({ status: 404 });
  const elsewhere = await addHost();
  const stranger = await memberNow(elsewhere.owner, elsewhere.organisation, "host.open");
  expect(await evaluationResults(stranger, cohort.id)).toBeNull();
  expect(organisation.id).not.toBe(elsewhere.organisation.id);
});

test("two years after a group ended all of it goes", async () => {
  const { cohort } = await group();
  await sent(await follows(cohort));
  await jobs["forget-evaluations"]!({}, { number: 1, last: false });
  expect([await db.evaluationAnswer.count(), await db.evaluationGiven.count()]).toEqual([1, 1]);
  setClock(() => during.getTime() + 3 * 366 * 86_400_000);
  await jobs["forget-evaluations"]!({}, { number: 1, last: false });
  expect([await db.evaluationAnswer.count(), await db.evaluationGiven.count()]).toEqual([0, 0]);
});
