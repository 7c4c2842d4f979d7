import { addHostedLearner, answerBlock, handInAnswer, writeAnswer } from "~test/rows/hosting/hand-ins";
import { addHostedCohort, facilitatorNow } from "~test/rows/hosting";
import { addPerson } from "~test/rows/people";
import { afterEach, expect, test } from "vitest";
import { now, setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import {
  commentOnHandIn,
  deleteHandInComment,
  settleHandInComment,
} from "../comments/comment-on-hand-in.server";
import { handIn } from "../handing-in/hand-in.server";
import { withdrawHandIn } from "../handing-in/withdraw-hand-in.server";
import { handInAnsweredMail } from "../mails/review-mails.server";
import { answerHandIn } from "./answer-hand-in.server";
import { cohortWork, handedInWork } from "./cohort-hand-ins.queries.server";
import { markWorkSeen } from "./mark-work-seen.server";

afterEach(() => setClock());
const answer = {
  does: "return",
  note: "Van wie?",
  criteria: ["dagtekening", "x"],
  site: foundation.id,
} as const;
const everything = { moduleId: null };
const mails = () => db.mail.findMany({ where: { template: "handInAnswered" } });

test("a change is asked once, with one mail; it comes back in a second round and is accepted", async () => {
  const { learner, enrolmentId, facilitator } = await addHostedLearner();
  const id = await handInAnswer(learner, enrolmentId, "Een bakker.");
  const both = await Promise.all([1, 2].map(() => answerHandIn(facilitator, id, answer)));
  expect(both).toEqual([{ ok: true }, { ok: true }]);
  const [mail, ...more] = await mails();
  expect(more).toEqual([]);
  const written = await handInAnsweredMail(mail!.data, "nl", foundation);
  expect(JSON.stringify(written)).toContain(`/learn/${enrolmentId}/work/${answerBlock}`);
  expect(await handedInWork(facilitator, id, "nl")).toMatchObject({
    shown: { state: "RETURNED", criteria: ["dagtekening"], comments: [{ key: "whole", text: "Van wie?" }] },
  });
  const again = await handInAnswer(learner, enrolmentId, "Een bakker, die het van zijn vader leerde.");
  expect(again).not.toBe(id);
  expect(await answerHandIn(facilitator, again, { ...answer, does: "accept", note: "" })).toEqual({
    ok: true,
  });
  const { lines, waiting } = await cohortWork(facilitator, everything, "nl");
  expect(lines).toMatchObject([{ id: again, state: "ACCEPTED", round: 2 }]);
  expect(waiting).toBe(0);
  expect(await mails()).toHaveLength(2);
});

test("of two facilitators at once the later is told what the first did", async () => {
  const { host, cohort, learner, enrolmentId, facilitator } = await addHostedLearner();
  await db.facilitator.create({
    data: { id: crypto.randomUUID(), cohortId: cohort.id, name: "Rana", personId: host.coordinator.id },
  });
  const other = await facilitatorNow(host.coordinator, host.organisation, cohort);
  const id = await handInAnswer(learner, enrolmentId, "Een bakker.");
  const done = await Promise.all([
    answerHandIn(facilitator, id, answer),
    answerHandIn(other, id, { ...answer, does: "accept" }),
  ]);
  const refused = done.filter(({ ok }) => !ok);
  expect(refused).toHaveLength(1);
  const { state } = await db.handIn.findUniqueOrThrow({ where: { id } });
  expect(refused[0]).toMatchObject({ reason: "answered", state });
  expect(["Ilse Smit", "Rana Bakker"]).toContain((refused[0] as { by: string }).by);
  expect(await mails()).toHaveLength(1);
});

test("a change is asked in words: with a note, or a comment that is there already", async () => {
  const { learner, enrolmentId, facilitator } = await addHostedLearner();
  const id = await handInAnswer(learner, enrolmentId, "Een bakker.\n\nEen smid.");
  const wordless = { ...answer, note: " " };
  await commentOnHandIn({ as: "learner", actor: learner, enrolmentId }, id, {
    key: "p1",
    text: "Klopt dit?",
  });
  expect(await answerHandIn(facilitator, id, wordless)).toEqual({ ok: false, reason: "empty" });
  const long = { ...answer, note: "x".repeat(2_001) };
  expect(await answerHandIn(facilitator, id, long)).toEqual({ ok: false, reason: "tooLong", length: 2_001 });
  const reader = { as: "facilitator", actor: facilitator } as const;
  expect(await commentOnHandIn(reader, id, { key: "p3", text: "x" })).toMatchObject({ reason: "field" });
  expect(await commentOnHandIn(reader, id, { key: "p2", text: "Welke?" })).toMatchObject({ ok: true });
  expect(await answerHandIn(facilitator, id, wordless)).toEqual({ ok: true });
});

test("what was taken back is gone for whoever read it, also while they answer", async () => {
  const { learner, enrolmentId, facilitator } = await addHostedLearner();
  const first = await handInAnswer(learner, enrolmentId, "Een bakker.");
  await answerHandIn(facilitator, first, answer);
  const id = await handInAnswer(learner, enrolmentId, "Een smid.");
  const [taken, answered] = await Promise.all([
    withdrawHandIn(learner, enrolmentId, answerBlock),
    answerHandIn(facilitator, id, answer),
  ]);
  expect(taken).toEqual({ ok: true });
  // Whoever was first: nothing can be read after both.
  if (!answered.ok) expect(answered.reason).toBe("notFound");
  for (const one of [first, id]) expect(await handedInWork(facilitator, one, "nl")).toBeNull();
  expect((await cohortWork(facilitator, everything, "nl")).lines).toEqual([]);
  const reader = { as: "facilitator", actor: facilitator } as const;
  expect(await commentOnHandIn(reader, id, { key: "whole", text: "x" })).toMatchObject({ reason: "gone" });
  for (const mail of await mails()) expect(await handInAnsweredMail(mail.data, "nl", foundation)).toBeNull();
});

test("a facilitator of another cohort sees nothing of it, answers nothing and says nothing", async () => {
  const { host, learner, enrolmentId, facilitator } = await addHostedLearner();
  const id = await handInAnswer(learner, enrolmentId, "Een bakker.");
  const stranger = await addPerson();
  const elsewhere = await addHostedCohort(host.agreement, [stranger]);
  await db.membership.create({
    data: {
      id: crypto.randomUUID(),
      organisationId: host.organisation.id,
      personId: stranger.id,
      role: "MEMBER",
      from: now(),
    },
  });
  const other = await facilitatorNow(stranger, host.organisation, elsewhere);
  expect((await cohortWork(other, everything, "nl")).lines).toEqual([]);
  expect(await handedInWork(other, id, "nl")).toBeNull();
  expect(await answerHandIn(other, id, answer)).toEqual({ ok: false, reason: "notFound" });
  const reader = { as: "facilitator", actor: other } as const;
  expect(await commentOnHandIn(reader, id, { key: "whole", text: "x" })).toMatchObject({ reason: "gone" });
  const said = await commentOnHandIn({ as: "facilitator", actor: facilitator }, id, {
    key: "whole",
    text: "Mooi.",
  });
  expect(await deleteHandInComment(reader, said.ok ? said.id : "")).toBe(false);
  const someone = { as: "learner", actor: other, enrolmentId } as const;
  expect(await settleHandInComment(someone, said.ok ? said.id : "", true)).toBe(false);
  expect(await settleHandInComment({ ...someone, actor: learner }, said.ok ? said.id : "", true)).toBe(true);
});

test("what was handed in is new until its reader says to have seen it; looking changes nothing", async () => {
  const { learner, enrolmentId, facilitator } = await addHostedLearner();
  const minute = 60_000;
  const begin = now();
  const at = (minutes: number) => setClock(() => begin.getTime() + minutes * minute);
  const news = async () => (await cohortWork(facilitator, everything, "nl")).lines.map(({ isNew }) => isNew);
  await handInAnswer(learner, enrolmentId, "Een bakker.");
  at(1);
  for (const _ of [1, 2]) expect(await news()).toEqual([true]);
  await markWorkSeen(facilitator);
  expect(await news()).toEqual([false]);
  at(70);
  await withdrawHandIn(learner, enrolmentId, answerBlock);
  const version = await writeAnswer(learner, enrolmentId, "Een smid.");
  await handIn(learner, enrolmentId, { about: answerBlock, version, artefactId: "" });
  at(120);
  expect(await news()).toEqual([true]);
});

test("what waits comes first, the longest waiting at the top, and one module can be asked for", async () => {
  const { learner, enrolmentId, facilitator } = await addHostedLearner();
  const id = await handInAnswer(learner, enrolmentId, "Een bakker.");
  await answerHandIn(facilitator, id, { ...answer, does: "accept" });
  const rows = ["m1-a.reflectie", "m0-b.reflectie"].map((about, n) => ({
    ...{ id: crypto.randomUUID() as string, enrolmentId, about, moduleId: about.slice(0, 2), round: 1 },
    ...{ version: 1, text: "Tekst.", handedInAt: new Date(now().getTime() + n * 1_000) },
  }));
  await db.handIn.createMany({ data: rows });
  const { lines, waiting } = await cohortWork(facilitator, everything, "nl");
  expect(lines.map((line) => line.id)).toEqual([rows[0]!.id, rows[1]!.id, id]);
  expect(waiting).toBe(2);
  const one = await cohortWork(facilitator, { ...everything, moduleId: "m1" }, "nl");
  expect(one.lines.map((line) => line.id)).toEqual([rows[0]!.id]);
});
