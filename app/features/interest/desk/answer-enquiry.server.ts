import type { Staff } from "~/features/identity/access/scope";
import { toLocale } from "~/i18n/locale";
import { inertText } from "~/lib/text/inert-text";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { isId, newId } from "~/platform/db/ids.server";
import { queueMail } from "~/platform/mail/mail.server";
import { enquiryAnswerKind } from "../enquiries/enquiry-mail-kinds";
import { lockEnquiry } from "./enquiries.db.server";

/** The longest answer, in characters. */
const longestAnswer = 10_000;

export type EnquiryAnswered =
  { ok: true } | { ok: false; reason: "notFound" | "missing" | "tooLong" | "closed" };

interface Answer {
  /** As it was typed. */
  text: string;
  /** False: it was answered elsewhere, and the text says how. */
  isMailed: boolean;
  /** Sent twice by one form it is one answer. */
  formId: string;
}

/**
 * Answers an enquiry: mails the text to whoever asked, or notes that it was answered elsewhere. The text is kept. Whoever answers what is
 * assigned to nobody has it from then on. Refuses an empty or overlong text, and an enquiry that is closed.
 */
export async function answerEnquiry(
  actor: Staff<"enquiry.answer">,
  enquiryId: string,
  { text: typed, isMailed, formId }: Answer,
): Promise<EnquiryAnswered> {
  const text = inertText(typed).trim();
  if (text === "") return { ok: false, reason: "missing" };
  if ([...text].length > longestAnswer) return { ok: false, reason: "tooLong" };
  const id = isId(formId) ? formId : newId();
  return db.$transaction(async (tx): Promise<EnquiryAnswered> => {
    const row = await lockEnquiry(tx, enquiryId);
    if (!row) return { ok: false, reason: "notFound" };
    if ((await tx.enquiryAnswer.count({ where: { id } })) > 0) return { ok: true };
    if (row.closedAt) return { ok: false, reason: "closed" };
    const [answeredById, answeredAt] = [actor.personId, now()];
    await tx.enquiryAnswer.create({ data: { id, enquiryId, text, isMailed, answeredById, answeredAt } });
    await tx.enquiry.update({
      where: { id: enquiryId },
      data: { answeredAt, assignedToId: row.assignedToId ?? answeredById },
    });
    const mail = { to: row.email, personId: null, locale: toLocale(row.locale), site: row.site };
    if (isMailed) await queueMail(tx, { ...mail, kind: enquiryAnswerKind, data: { answerId: id } });
    await recordAudit(tx, {
      actorId: answeredById,
      act: "enquiry.answer",
      subjectType: "enquiry",
      subjectId: enquiryId,
      detail: { isMailed },
    });
    return { ok: true };
  }, transactionLimits);
}
