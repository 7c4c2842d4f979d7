import { addHostedLearner, answerBlock, handInAnswer } from "~test/rows/hosting/hand-ins";
import { afterEach, expect, test } from "vitest";
import { choosePreferences } from "~/features/communication/preferences/change-preferences.server";
import { mails } from "~/jobs.server";
import { now, setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { addFollower } from "~test/rows/enrolments";
import { withdrawHandIn } from "../handing-in/withdraw-hand-in.server";
import { remindOfDeadlines } from "./remind-of-deadlines.server";

const day = 86_400_000;
afterEach(() => setClock());
const queued = () => db.mail.findMany({ where: { template: "deadlineReminder" }, orderBy: { id: "asc" } });
const told = async () => (await queued()).map(({ to }) => to);
/** The newest as it would be sent now. */
const made = async () => {
  const mail = (await queued()).at(-1)!;
  return mails.deadlineReminder!(mail.data, mail.locale === "en" ? "en" : "nl", foundation);
};

/** Two people in a group of a host whose first module is to be handed in by a day. */
async function group(about = "m0") {
  const all = await addHostedLearner();
  const until = new Date(now().getTime() + 10 * day);
  const other = await addFollower(all.cohort, { locale: "en" });
  const { id } = await db.handInDeadline.create({
    data: { id: newId(), cohortId: all.cohort.id, about, until },
  });
  const before = (days: number) => setClock(() => until.getTime() - days * day);
  return { ...all, other, deadlineId: id, until, before };
}

test("two days before, who handed in nothing of it is told once, by both names, with a way out", async () => {
  const { learner, enrolmentId, other, before, cohort } = await group();
  await handInAnswer(learner, enrolmentId, "Een bakker.");
  before(2.1);
  await remindOfDeadlines();
  expect(await told()).toEqual([]);
  before(1.9);
  await Promise.all([remindOfDeadlines(), remindOfDeadlines()]);
  await remindOfDeadlines();
  expect(await told()).toEqual([other.actor.email]);
  const mail = (await made())!;
  const text = JSON.stringify(mail.blocks);
  expect(text).toContain(`Hogeschool Rijkdam, with the method of ${foundation.brand.name}`);
  expect(text).toContain(cohort.name);
  expect(text).toContain(`http://localhost:3000/learn/${other.enrolmentId}/work`);
  expect(mail.leaveAt).toContain("/mail-lists/deadlines/");
});

test("of what was handed in, stopped or left by then nothing is said; who took it back hears it", async () => {
  const { learner, enrolmentId, other, before } = await group(answerBlock);
  await handInAnswer(learner, enrolmentId, "Een bakker.");
  await withdrawHandIn(learner, enrolmentId, answerBlock);
  await db.enrolment.update({ where: { id: other.enrolmentId }, data: { endedAt: now() } });
  before(1);
  await remindOfDeadlines();
  expect(await told()).toEqual([learner.email]);
  expect(await made()).not.toBeNull();
  await handInAnswer(learner, enrolmentId, "Een smid.");
  expect(await made()).toBeNull();
  await withdrawHandIn(learner, enrolmentId, answerBlock);
  await choosePreferences(learner, ["ANNOUNCEMENTS"]);
  expect(await made()).toBeNull();
});

test("who has longer is reminded of that day; a date that moves is reminded of again; a group that is cancelled of none", async () => {
  const { learner, enrolmentId, other, deadlineId, until, before, cohort } = await group();
  const later = new Date(until.getTime() + 5 * day);
  await db.deadlineExtension.create({ data: { deadlineId, enrolmentId, until: later } });
  before(1);
  await remindOfDeadlines();
  expect(await told()).toEqual([other.actor.email]);
  before(-4);
  await remindOfDeadlines();
  expect(await told()).toEqual([other.actor.email, learner.email]);
  expect((await made())!.subject).toMatch(/^Lever in tot en met /);
  await db.handInDeadline.update({ where: { id: deadlineId }, data: { until: later } });
  await remindOfDeadlines();
  expect(await told()).toEqual([other.actor.email, learner.email, other.actor.email]);
  await db.cohort.update({ where: { id: cohort.id }, data: { status: "CANCELLED" } });
  await db.handInDeadline.update({
    where: { id: deadlineId },
    data: { until: new Date(later.getTime() + 1000) },
  });
  await remindOfDeadlines();
  expect(await told()).toHaveLength(3);
  expect(await made()).toBeNull();
});

test("a thing with a date of its own is not asked by that of its module", async () => {
  const { cohort, learner, enrolmentId, other, before, until } = await group();
  await handInAnswer(learner, enrolmentId, "Een bakker.");
  await db.handInDeadline.create({
    data: {
      id: newId(),
      cohortId: cohort.id,
      about: answerBlock,
      until: new Date(until.getTime() + 9 * day),
    },
  });
  before(1);
  await remindOfDeadlines();
  expect((await told()).toSorted()).toEqual([learner.email, other.actor.email].toSorted());
});
