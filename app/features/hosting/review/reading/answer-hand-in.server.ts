import { criteriaOf } from "~/features/curriculum/content/content.server";
import type { CohortFacilitator } from "~/features/identity/access/scope";
import { longestComment } from "~/features/instruments/engine/comments/comment";
import { toLocale } from "~/i18n/locale";
import { keptText } from "~/lib/saved-text/saved-text";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { isId, newId } from "~/platform/db/ids.server";
import { queueMail } from "~/platform/mail/mail.server";
import { type HandInState, whole } from "../hand-in";
import { handInAnsweredKind } from "../mails/review-mail-kinds";

/**
 * - `notFound`: not of this cohort, or taken back. - `empty`: a change is asked without saying which. - `tooLong`. - `answered`: somebody else was first, or it
 *   was answered otherwise.
 */
export type AnswerRefusal =
  | { ok: false; reason: "notFound" | "empty" }
  | { ok: false; reason: "tooLong"; length: number }
  | { ok: false; reason: "answered"; by: string; state: HandInState };

export interface HandInAnswer {
  does: "return" | "accept";
  /** What is said with it, of the whole. */
  note: string;
  /** Ids of criteria of the rubric that were seen. */
  criteria: readonly string[];
  site: string;
}

const stateAfter = { return: "RETURNED", accept: "ACCEPTED" } as const;

/**
 * A facilitator asks for a change of what was handed in, or accepts it; its learner gets one mail. The same from the same person once more is no second time; of two at
 * once the later is refused.
 */
export async function answerHandIn(
  { personId, cohort }: CohortFacilitator,
  handInId: string,
  { does, note: typed, criteria, site }: HandInAnswer,
): Promise<{ ok: true } | AnswerRefusal> {
  const note = keptText(typed).trim();
  if (!isId(handInId)) return { ok: false, reason: "notFound" };
  if (note.length > longestComment) return { ok: false, reason: "tooLong", length: note.length };
  return db.$transaction(async (tx): Promise<{ ok: true } | AnswerRefusal> => {
    await tx.$queryRaw`select id from "HandIn" where id = ${handInId}::uuid for update`;
    const found = await tx.handIn.findFirst({
      where: {
        ...{ id: handInId, state: { not: "WITHDRAWN" } },
        enrolment: { cohortId: cohort.id, endedAt: null },
      },
      select: {
        ...{ state: true, moduleId: true, answeredById: true },
        answeredBy: { select: { name: true } },
        enrolment: { select: { person: { select: { id: true, email: true, locale: true } } } },
      },
    });
    if (!found) return { ok: false, reason: "notFound" };
    const state = stateAfter[does];
    if (found.state !== "HANDED_IN")
      return found.state === state && found.answeredById === personId
        ? { ok: true }
        : { ok: false, reason: "answered", by: found.answeredBy?.name ?? "", state: found.state };
    const { person } = found.enrolment;
    const said = await tx.handInComment.count({ where: { handInId, personId: { not: person.id } } });
    if (does === "return" && note === "" && said === 0) return { ok: false, reason: "empty" };
    const at = now();
    const known = criteriaOf(found.moduleId, "nl").map(({ id }) => id);
    await tx.handIn.update({
      where: { id: handInId },
      data: {
        ...{ state, answeredAt: at, answeredById: personId },
        criteria: known.filter((id) => criteria.includes(id)),
      },
    });
    if (note !== "")
      await tx.handInComment.create({
        data: { id: newId(), handInId, personId, key: whole, text: note, createdAt: at },
      });
    await queueMail(tx, {
      ...{ to: person.email, personId: person.id, locale: toLocale(person.locale), site },
      ...{ kind: handInAnsweredKind, data: { handInId, state } },
    });
    return { ok: true };
  }, transactionLimits);
}
