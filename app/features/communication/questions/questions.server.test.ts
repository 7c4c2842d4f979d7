import { addFollower } from "~test/rows/enrolments";
import { addHost, addHostedCohort, facilitatorNow } from "~test/rows/hosting";
import { makeCohort } from "~test/rows/shop";
import { expect, test } from "vitest";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { choosePreferences } from "../preferences/change-preferences.server";
import { hideTalk, showTalk } from "./hide-talk.server";
import { markAnswer } from "./mark-answer.server";
import { longestText } from "./question";
import { questionAnsweredMail, questionAskedMail } from "./question-mails.server";
import { questionsAt } from "./questions.queries.server";
import { answerQuestion, askQuestion } from "./write-talk.server";

const site = foundation.id;
const asked = (text = "Mag ik ook de buren vragen?", formId = newId()) => ({ text, formId, site });
const written = (text = "Ja, graag.", formId = newId()) => ({ text, formId });
const idOf = (placed: object) => (placed as { id: string }).id;
const gone = { ok: false, reason: "gone" };

/** A host's cohort with who facilitates it, and two who follow it; the first asked something. */
async function talk() {
  const { organisation, agreement, facilitator, owner } = await addHost();
  const cohort = await addHostedCohort(agreement, [facilitator]);
  const [asker, other] = [await addFollower(cohort), await addFollower(cohort)];
  const giver = await facilitatorNow(facilitator, organisation, cohort);
  const questionId = idOf(await askQuestion(asker.actor, asker, asked()));
  return {
    organisation,
    agreement,
    owner,
    cohort,
    asker,
    other,
    giver,
    questionId,
    place: { facilitator: giver },
  };
}

test("who follows asks, others and facilitators answer, and each is told once", async () => {
  const { asker, other, giver, questionId, place } = await talk();
  const formId = newId();
  await Promise.all([1, 2].map(() => answerQuestion(other.actor, other, questionId, written("Ja.", formId))));
  await answerQuestion(giver, place, questionId, written());
  // Something else from a form that the browser went back to.
  await answerQuestion(other.actor, other, questionId, written("En de school.", formId));
  expect(await questionsAt(other.actor, other)).toMatchObject([
    {
      ...{ id: questionId, isMine: false, mayMark: false, hidden: null },
      answers: [
        { text: "Ja.", isOfFacilitator: false, isMine: true },
        { text: "Ja, graag.", isOfFacilitator: true },
        { text: "En de school." },
      ],
    },
  ]);
  const mails = await db.mail.findMany({ orderBy: { createdAt: "asc" } });
  expect(mails.map(({ template, to }) => `${template} ${to}`)).toEqual([
    `questionAsked ${giver.email}`,
    ...Array<string>(3).fill(`questionAnswered ${asker.actor.email}`),
  ]);
  const told = await questionAskedMail(mails[0]!.data, "nl", foundation);
  expect(JSON.stringify(told)).toContain(`/questions#question-${questionId}`);
  expect(await questionAnsweredMail(mails[1]!.data, "nl", foundation)).toMatchObject({
    leaveAt: expect.stringContaining("/mail-lists/answers/") as string,
  });
  await choosePreferences(asker.actor, []);
  expect(await questionAnsweredMail(mails[1]!.data, "nl", foundation)).toBeNull();
});

test("nobody else reads, asks or answers: another group's, who stopped, and a group that no host gives", async () => {
  const { agreement, asker, questionId } = await talk();
  const elsewhere = await addFollower(await addHostedCohort(agreement));
  expect(await answerQuestion(elsewhere.actor, elsewhere, questionId, written())).toEqual(gone);
  expect(await answerQuestion(elsewhere.actor, asker, questionId, written())).toEqual(gone);
  expect(await questionsAt(elsewhere.actor, asker)).toBeNull();
  expect(await questionsAt(elsewhere.actor, elsewhere)).toEqual([]);
  const own = await addFollower(await makeCohort());
  expect(await askQuestion(own.actor, own, asked())).toEqual(gone);
  expect(await questionsAt(own.actor, own)).toBeNull();
  await db.enrolment.updateMany({ where: { id: asker.enrolmentId }, data: { endedAt: now() } });
  expect(await askQuestion(asker.actor, asker, asked())).toEqual(gone);
});

test("who asked and who facilitates mark one answer, and another takes the mark, also at the same moment", async () => {
  const { asker, other, giver, questionId, place } = await talk();
  const answers = [
    idOf(await answerQuestion(other.actor, other, questionId, written("Ja."))),
    idOf(await answerQuestion(giver, place, questionId, written("Nee."))),
  ];
  expect(await markAnswer(other.actor, other, answers[0]!, true)).toEqual({ ok: false });
  const marked = await Promise.all([
    markAnswer(asker.actor, asker, answers[0]!, true),
    markAnswer(giver, place, answers[1]!, true),
  ]);
  expect(marked).toEqual([{ ok: true }, { ok: true }]);
  expect(await db.questionAnswer.count({ where: { markedAt: { not: null } } })).toBe(1);
  for (const answer of answers) await markAnswer(asker.actor, asker, answer, false);
  expect(await db.questionAnswer.count({ where: { markedAt: { not: null } } })).toBe(0);
});

test("a facilitator hides with a reason that the author reads, and shows again; only in their own group", async () => {
  const { organisation, agreement, asker, other, giver, questionId, place } = await talk();
  const answerId = idOf(await answerQuestion(other.actor, other, questionId, written()));
  await markAnswer(giver, place, answerId, true);
  expect(await hideTalk(giver, { questionId }, " ")).toEqual({ ok: false, reason: "reasonMissing" });
  expect(await hideTalk(giver, { questionId, answerId }, "Er staat een naam in.")).toEqual({ ok: true });
  expect(await questionsAt(asker.actor, asker)).toMatchObject([{ answers: [] }]);
  expect(await questionsAt(other.actor, other)).toMatchObject([
    { answers: [{ hidden: "Er staat een naam in.", isMarked: false }] },
  ]);
  expect(await markAnswer(asker.actor, asker, answerId, true)).toEqual({ ok: false });
  await hideTalk(giver, { questionId }, "Dubbel.");
  expect(await questionsAt(other.actor, other)).toEqual([]);
  expect(await answerQuestion(other.actor, other, questionId, written())).toEqual({
    ok: false,
    reason: "closed",
  });
  expect(await showTalk(giver, { questionId })).toEqual({ ok: true });
  expect(await questionsAt(other.actor, other)).toHaveLength(1);
  const { facilitator: person } = await addHost();
  const b = await addHostedCohort(agreement, [person]);
  await db.membership.create({
    data: { id: newId(), organisationId: organisation.id, personId: person.id, role: "MEMBER", from: now() },
  });
  const stranger = await facilitatorNow(person, organisation, b);
  const notFound = { ok: false, reason: "notFound" };
  expect(await hideTalk(stranger, { questionId }, "Nee.")).toEqual(notFound);
  expect(await showTalk(stranger, { questionId, answerId })).toEqual({ ok: false });
});

test("what is empty, too long or one too many in an hour is refused", async () => {
  const { asker } = await talk();
  const ask = (text: string) => askQuestion(asker.actor, asker, asked(text));
  expect(await ask(" \n")).toEqual({ ok: false, reason: "empty" });
  expect(await ask("x".repeat(longestText + 1))).toEqual({ ok: false, reason: "tooLong" });
  for (let n = 0; n < 29; n++) expect(await ask(`Vraag ${n}`)).toMatchObject({ ok: true });
  expect(await ask("Nog een")).toMatchObject({ ok: false, reason: "often" });
});
