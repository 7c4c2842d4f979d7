import type { PersonScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { findTalk, lockQuestion, type TalkPlace } from "./talk.db.server";

/**
 * Marks the answer that helps; a question has one at most, so that another loses its mark. `isMarked` false takes the mark away. Only who asked the
 * question does it, and who facilitates the group. Refuses an answer that is hidden or not of this talk.
 */
export const markAnswer = (
  { personId }: PersonScope,
  place: TalkPlace,
  answerId: string,
  isMarked: boolean,
): Promise<{ ok: boolean }> =>
  db.$transaction(async (tx) => {
    const talk = await findTalk(tx, personId, place);
    const found = isId(answerId) ? await tx.questionAnswer.findUnique({ where: { id: answerId } }) : null;
    const question = talk && found && (await lockQuestion(tx, talk, found.questionId));
    if (!question || found.hiddenAt) return { ok: false };
    if (!talk.isFacilitator && question.personId !== personId) return { ok: false };
    const { questionId } = found;
    const others = isMarked ? { id: { not: answerId } } : { id: answerId };
    await tx.questionAnswer.updateMany({ where: { questionId, ...others }, data: { markedAt: null } });
    if (!isMarked) return { ok: true };
    const { count } = await tx.questionAnswer.updateMany({
      where: { id: answerId, hiddenAt: null },
      data: { markedAt: now() },
    });
    return { ok: count > 0 };
  }, transactionLimits);
