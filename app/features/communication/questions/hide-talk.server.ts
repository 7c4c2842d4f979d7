import type { CohortFacilitator } from "~/features/identity/access/scope";
import { inertLine } from "~/lib/text/inert-text";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { longestReason } from "./question";
import { lockQuestion } from "./talk.db.server";

export type Hidden = { ok: true } | { ok: false; reason: "notFound" | "reasonMissing" | "reasonLong" };

/**
 * Hides a question with all that was answered to it, or one answer, with the reason, which its author reads. A marked answer loses its mark. What is
 * hidden already keeps its first reason.
 */
export async function hideTalk(
  facilitator: CohortFacilitator,
  what: { questionId: string; answerId?: string },
  typed: string,
): Promise<Hidden> {
  const hiddenReason = inertLine(typed);
  if (hiddenReason === "") return { ok: false, reason: "reasonMissing" };
  if ([...hiddenReason].length > longestReason) return { ok: false, reason: "reasonLong" };
  return db.$transaction(async (tx): Promise<Hidden> => {
    const talk = { cohortId: facilitator.cohort.id, isFacilitator: true };
    const question = await lockQuestion(tx, talk, what.questionId);
    if (!question) return { ok: false, reason: "notFound" };
    const hidden = { hiddenAt: now(), hiddenReason };
    if (what.answerId === undefined) {
      await tx.question.updateMany({ where: { id: question.id, hiddenAt: null }, data: hidden });
      return { ok: true };
    }
    if (!isId(what.answerId)) return { ok: false, reason: "notFound" };
    const answer = { id: what.answerId, questionId: question.id };
    if ((await tx.questionAnswer.count({ where: answer })) === 0) return { ok: false, reason: "notFound" };
    await tx.questionAnswer.updateMany({
      where: { ...answer, hiddenAt: null },
      data: { ...hidden, markedAt: null },
    });
    return { ok: true };
  }, transactionLimits);
}

/** Shows a question or answer again that was hidden. */
export async function showTalk(
  facilitator: CohortFacilitator,
  what: { questionId: string; answerId?: string },
): Promise<{ ok: boolean }> {
  const { questionId, answerId } = what;
  if (!isId(questionId) || (answerId !== undefined && !isId(answerId))) return { ok: false };
  const shown = { hiddenAt: null, hiddenReason: "" };
  const question = { id: questionId, cohortId: facilitator.cohort.id };
  const { count } =
    answerId === undefined
      ? await db.question.updateMany({ where: question, data: shown })
      : await db.questionAnswer.updateMany({ where: { id: answerId, question }, data: shown });
  return { ok: count > 0 };
}
