import type { PersonScope } from "~/features/identity/access/scope";
import { inertText } from "~/lib/text/inert-text";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { isId, newId } from "~/platform/db/ids.server";
import { countAttempt } from "~/platform/rate-limit.server";
import { mostAnHour, type TalkFault, textFault } from "./question";
import { tellAsker, tellFacilitators } from "./tell-of-talk.server";
import { findTalk, lockQuestion, type TalkPlace } from "./talk.db.server";

interface Written {
  /** Sent twice by one form it is one. */
  formId: string;
  /** As it was typed. */
  text: string;
}
type Placed = { ok: true; id: string } | ({ ok: false } & TalkFault);

/** The text and id of what is written, or why it cannot be placed. */
async function ready({ personId }: PersonScope, { formId, text: typed }: Written) {
  const text = inertText(typed).trim();
  const fault = textFault(text);
  if (fault) return { ok: false, reason: fault } as const;
  const wait = await countAttempt({ key: `talk:${personId}`, limit: mostAnHour, windowSeconds: 3_600 });
  if (wait !== null) return { ok: false, reason: "often", wait } as const;
  return { ok: true, text, id: isId(formId) ? formId : newId() } as const;
}

/** Something else from a form that was sent before (the browser went back to it) is something new. */
const idFor = ({ id, text }: { id: string; text: string }, there: { text: string } | null) =>
  there && there.text !== text ? newId() : id;

/** Asks something in the group that an enrolment of one's own is in; who facilitates it is mailed. */
export async function askQuestion(
  scope: PersonScope,
  place: { enrolmentId: string },
  { site, ...written }: Written & { site: string },
): Promise<Placed> {
  if (!(await findTalk(db, scope.personId, place))) return { ok: false, reason: "gone" };
  const what = await ready(scope, written);
  if (!what.ok) return what;
  const { text } = what;
  return db.$transaction(async (tx) => {
    const talk = await findTalk(tx, scope.personId, place);
    if (!talk) return { ok: false, reason: "gone" } as const;
    const { cohortId } = talk;
    const same = await tx.question.findUnique({ where: { id: what.id } });
    const id = idFor(what, same);
    const row = { id, cohortId, personId: scope.personId, text, site, at: now() };
    const { count } = await tx.question.createMany({ data: row, skipDuplicates: true });
    if (count > 0) await tellFacilitators(tx, row);
    return { ok: true, id } as const;
  }, transactionLimits);
}

/** Answers a question of the group; who asked it is mailed. A question that was hidden takes no answers. */
export async function answerQuestion(
  scope: PersonScope,
  place: TalkPlace,
  questionId: string,
  written: Written,
): Promise<Placed> {
  if (!(await findTalk(db, scope.personId, place))) return { ok: false, reason: "gone" };
  const what = await ready(scope, written);
  if (!what.ok) return what;
  const { text } = what;
  return db.$transaction(async (tx) => {
    const talk = await findTalk(tx, scope.personId, place);
    const question = talk && (await lockQuestion(tx, talk, questionId));
    if (!question) return { ok: false, reason: "gone" } as const;
    if (question.hiddenAt) return { ok: false, reason: "closed" } as const;
    const { personId } = scope;
    const id = idFor(what, await tx.questionAnswer.findUnique({ where: { id: what.id } }));
    const row = { id, questionId, personId, asFacilitator: talk.isFacilitator, text, at: now() };
    const { count } = await tx.questionAnswer.createMany({ data: row, skipDuplicates: true });
    if (count > 0) await tellAsker(tx, question, row);
    return { ok: true, id } as const;
  }, transactionLimits);
}
