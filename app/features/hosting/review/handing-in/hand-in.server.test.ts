import { addHostedLearner, answerBlock, handInAnswer, writeAnswer } from "~test/rows/hosting/hand-ins";
import { enrol, makePerson } from "~test/rows/enrolments";
import { makeCohort } from "~test/rows/shop";
import { expect, test } from "vitest";
import { createArtefact } from "~/features/instruments/engine/artefacts/create-artefact.server";
import { saveArtefact } from "~/features/instruments/engine/artefacts/save-artefact.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { eraseRows } from "~/platform/own-data/own-data.server";
import { tableRecords } from "~/records.server";
import { commentOnHandIn } from "../comments/comment-on-hand-in.server";
import { answerHandIn } from "../reading/answer-hand-in.server";
import { handIn } from "./hand-in.server";
import { ownWork } from "./own-hand-ins.queries.server";
import { withdrawHandIn } from "./withdraw-hand-in.server";

const answer = { does: "return", note: "Van wie leerde hij het?", criteria: [], site: "foundation" } as const;
const rounds = (enrolmentId: string) =>
  db.handIn.findMany({
    where: { enrolmentId },
    select: { round: true, state: true, text: true },
    orderBy: { round: "asc" },
  });

test("what is handed in stays as it was, whatever is written after it", async () => {
  const { learner, enrolmentId } = await addHostedLearner();
  await handInAnswer(learner, enrolmentId, "Een bakker.");
  await writeAnswer(learner, enrolmentId, "Een bakker en een smid.");
  expect(await rounds(enrolmentId)).toEqual([{ round: 1, state: "HANDED_IN", text: "Een bakker." }]);
});

test("handing in twice at once is one copy, and another waits until that is answered or taken back", async () => {
  const { learner, enrolmentId } = await addHostedLearner();
  const version = await writeAnswer(learner, enrolmentId, "Een bakker.");
  const copied = { about: answerBlock, version, artefactId: "" };
  const done = await Promise.all([1, 2, 3].map(() => handIn(learner, enrolmentId, copied)));
  expect(done).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
  expect(await rounds(enrolmentId)).toHaveLength(1);
  const newer = await writeAnswer(learner, enrolmentId, "Een smid.");
  expect(await handIn(learner, enrolmentId, { ...copied, version: newer })).toMatchObject({
    reason: "waiting",
  });
  expect(await withdrawHandIn(learner, enrolmentId, answerBlock)).toEqual({ ok: true });
  expect(await withdrawHandIn(learner, enrolmentId, answerBlock)).toEqual({ ok: true });
  expect(await handIn(learner, enrolmentId, { ...copied, version: newer })).toEqual({ ok: true });
  expect(await rounds(enrolmentId)).toEqual([
    { round: 1, state: "WITHDRAWN", text: "Een bakker." },
    { round: 2, state: "HANDED_IN", text: "Een smid." },
  ]);
});

test("a text that changed since it was shown, an empty one and one that was accepted are not handed in", async () => {
  const { learner, enrolmentId, facilitator } = await addHostedLearner();
  const copied = { about: answerBlock, artefactId: "" };
  expect(await handIn(learner, enrolmentId, { ...copied, version: 0 })).toMatchObject({ reason: "empty" });
  const version = await writeAnswer(learner, enrolmentId, "Een bakker.");
  await writeAnswer(learner, enrolmentId, "Een smid.");
  expect(await handIn(learner, enrolmentId, { ...copied, version })).toMatchObject({ reason: "changed" });
  const id = await handInAnswer(learner, enrolmentId, "Een timmerman.");
  await answerHandIn(facilitator, id, { ...answer, does: "accept" });
  const last = await writeAnswer(learner, enrolmentId, "Een metselaar.");
  expect(await handIn(learner, enrolmentId, { ...copied, version: last })).toMatchObject({
    reason: "accepted",
  });
  expect(await withdrawHandIn(learner, enrolmentId, answerBlock)).toMatchObject({ reason: "accepted" });
});

test("nothing is handed in to a cohort of the foundation, by somebody else, at a block that is not there, or after it ended", async () => {
  const { learner, enrolmentId } = await addHostedLearner();
  const version = await writeAnswer(learner, enrolmentId, "Een bakker.");
  const copied = { about: answerBlock, version, artefactId: "" };
  const own = await enrol(learner, { cohortId: (await makeCohort()).id });
  for (const [who, where, what] of [
    [learner, own, copied],
    [await makePerson(), enrolmentId, copied],
    [learner, enrolmentId, { ...copied, about: "m4-x.reflectie" }],
    [learner, "x", copied],
  ] as const)
    expect(await handIn(who, where, what)).toEqual({ ok: false, reason: "notFound" });
  expect(await ownWork(learner, own, "nl")).toBeNull();
  await db.enrolment.update({ where: { id: enrolmentId }, data: { endedAt: now() } });
  expect(await handIn(learner, enrolmentId, copied)).toEqual({ ok: false, reason: "ended" });
});

test("a piece is copied without those who are named in it by initials or role, and only one's own", async () => {
  const { learner, enrolmentId } = await addHostedLearner();
  const created = await createArtefact(learner, "startbeeld", []);
  const artefactId = created.ok ? created.id : "";
  await saveArtefact(learner, artefactId, {
    place: { text: "Zuid", version: 0 },
    walkedWith: { text: "A. de B.", version: 0 },
  });
  const { version, document: own } = await db.artefact.findUniqueOrThrow({ where: { id: artefactId } });
  expect(JSON.stringify(own)).toContain("A. de B.");
  const copied = { about: "startbeeld", version, artefactId };
  const stranger = await addHostedLearner();
  expect(await handIn(stranger.learner, stranger.enrolmentId, copied)).toMatchObject({ reason: "empty" });
  expect(await handIn(learner, enrolmentId, copied)).toEqual({ ok: true });
  const { document } = await db.handIn.findFirstOrThrow({ where: { enrolmentId } });
  expect(document).toMatchObject({ place: "Zuid" });
  expect(JSON.stringify(document)).not.toContain("A. de B.");
});

test("with the account goes what was handed in and said of it; what somebody answered stays without them", async () => {
  const { learner, enrolmentId, facilitator, host } = await addHostedLearner();
  const id = await handInAnswer(learner, enrolmentId, "Een bakker.");
  await answerHandIn(facilitator, id, answer);
  const reader = { as: "learner", actor: learner, enrolmentId } as const;
  await commentOnHandIn(reader, id, { key: "p1", text: "Van zijn vader." });
  const erase = ({ id: personId, email }: { id: string; email: string }) =>
    db.$transaction((tx) => eraseRows(tx, tableRecords, { id: personId, email }, now()));
  await db.facilitator.updateMany({ where: { personId: host.facilitator.id }, data: { personId: null } });
  await erase(host.facilitator);
  expect(await db.handIn.findFirst({ where: { id } })).toMatchObject({ answeredById: null });
  expect(await db.handInComment.count()).toBe(1);
  await erase({ id: learner.personId, email: learner.email });
  expect([await db.handIn.count(), await db.handInComment.count()]).toEqual([0, 0]);
});
