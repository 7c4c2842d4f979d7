import { addHostedLearner, answerBlock, handInAnswer } from "~test/rows/hosting/hand-ins";
import { addHost, addHostedCohort } from "~test/rows/hosting";
import { memberNow } from "~test/rows/organisations";
import { expect, test } from "vitest";
import { dayOf } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { ownWork } from "../handing-in/own-hand-ins.queries.server";
import { cohortWork } from "../reading/cohort-hand-ins.queries.server";
import { extendDeadline, removeDeadline, setDeadline } from "./change-deadlines.server";
import { cohortDeadlines } from "./deadlines.queries.server";

const dayIn = (days: number) => dayOf(new Date(now().getTime() + days * 86_400_000));

async function planned() {
  const all = await addHostedLearner();
  const { owner, organisation, facilitator } = all.host;
  const [planner, leader] = [
    await memberNow(owner, organisation, "host.open"),
    await memberNow(facilitator, organisation, "host.open"),
  ];
  return { ...all, planner, leader };
}
const untilOf = async ({ learner, enrolmentId }: Awaited<ReturnType<typeof planned>>) =>
  (await ownWork(learner, enrolmentId, "nl"))!.assignments.find(({ about }) => about === answerBlock)!.until;

test("who plans and who facilitates set a date, the later in place of the first, and somebody has longer", async () => {
  const all = await planned();
  const { cohort, planner, leader, enrolmentId } = all;
  expect(await setDeadline(planner, cohort.id, { about: "m0", day: dayIn(5) })).toEqual({ ok: true });
  expect(await setDeadline(leader, cohort.id, { about: "m0", day: dayIn(7) })).toEqual({ ok: true });
  const view = await cohortDeadlines(planner, cohort.id, "nl");
  expect(view!.deadlines).toMatchObject([{ about: "m0", extensions: [] }]);
  const day = (until: Date | null) => until && dayOf(new Date(until.getTime() - 1), cohort.timeZone);
  expect(day(await untilOf(all))).toBe(dayIn(7));
  const deadlineId = view!.deadlines[0]!.id;
  const longer = { deadlineId, enrolmentId, day: dayIn(9) };
  expect(await extendDeadline(leader, cohort.id, longer)).toEqual({ ok: true });
  expect(day(await untilOf(all))).toBe(dayIn(9));
  expect(await removeDeadline(planner, cohort.id, { deadlineId, enrolmentId })).toEqual({ ok: true });
  expect(day(await untilOf(all))).toBe(dayIn(7));
  expect(await removeDeadline(planner, cohort.id, { deadlineId, enrolmentId: "" })).toEqual({ ok: true });
  expect(await untilOf(all)).toBeNull();
});

test("what is wrong is said of its field", async () => {
  const { cohort, planner, enrolmentId } = await planned();
  const set = (about: string, day: string) => setDeadline(planner, cohort.id, { about, day });
  expect(await set("m9", dayIn(1))).toMatchObject({ field: "about", fault: "about" });
  expect(await set("m0", "morgen")).toMatchObject({ field: "day", fault: "day" });
  expect(await set("m0", dayIn(-1))).toMatchObject({ field: "day", fault: "past" });
  expect(await set(answerBlock, dayIn(0))).toEqual({ ok: true });
  const { id: deadlineId } = await db.handInDeadline.findFirstOrThrow();
  const extend = (more: object) =>
    extendDeadline(planner, cohort.id, { deadlineId, enrolmentId, day: dayIn(3), ...more });
  expect(await extend({ deadlineId: "x" })).toMatchObject({ field: "deadline" });
  expect(await extend({ enrolmentId: "x" })).toMatchObject({ field: "person" });
  expect(await extend({ day: dayIn(0) })).toMatchObject({ field: "later", fault: "notLater" });
});

test("another cohort's dates are not there for who facilitates this one, nor for another host", async () => {
  const { host, leader } = await planned();
  const other = await addHostedCohort(host.agreement);
  const elsewhere = await addHost();
  const stranger = await memberNow(elsewhere.owner, elsewhere.organisation, "host.open");
  for (const member of [leader, stranger]) {
    expect(await cohortDeadlines(member, other.id, "nl")).toBeNull();
    expect(await setDeadline(member, other.id, { about: "m0", day: dayIn(1) })).toMatchObject({
      reason: "notFound",
    });
  }
  expect(await db.handInDeadline.count()).toBe(0);
});

test("what comes after its date is handed in all the same, and says so", async () => {
  const { cohort, learner, enrolmentId, facilitator } = await planned();
  await db.handInDeadline.create({
    data: { id: crypto.randomUUID(), cohortId: cohort.id, about: "m0", until: new Date(now().getTime() - 1) },
  });
  await handInAnswer(learner, enrolmentId, "Een bakker.");
  const { lines } = await cohortWork(facilitator, { moduleId: null }, "nl");
  expect(lines).toMatchObject([{ isLate: true }]);
});
