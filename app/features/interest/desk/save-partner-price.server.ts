import type { Staff } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { inertLine } from "~/lib/text/inert-text";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import type { EnquiryKind } from "../enquiries/enquiry";

/** The longest line, in characters. */
const longestPrice = 200;

/** `oneLanguage`: it is said in one language and not in the other. */
export type PriceSaved = { ok: true } | { ok: false; reason: "tooLong" | "oneLanguage" };

/** Saves what hosting or a licence costs, as its page says it: in both languages, or empty in both. What is so stays so. */
export async function savePartnerPrice(
  actor: Staff<"offer.edit">,
  kind: EnquiryKind,
  typed: Record<Locale, string>,
): Promise<PriceSaved> {
  const [nl, en] = [inertLine(typed.nl), inertLine(typed.en)];
  if (Math.max([...nl].length, [...en].length) > longestPrice) return { ok: false, reason: "tooLong" };
  if ((nl === "") !== (en === "")) return { ok: false, reason: "oneLanguage" };
  await db.$transaction(async (tx) => {
    const before = await tx.partnerPrice.findUnique({ where: { kind } });
    if ((before?.nl ?? "") === nl && (before?.en ?? "") === en) return;
    const saved = { nl, en, savedAt: now(), savedById: actor.personId };
    await tx.partnerPrice.upsert({ where: { kind }, create: { kind, ...saved }, update: saved });
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "partnerPrice.save",
      subjectType: "partnerPrice",
      subjectId: kind,
      detail: { before: before?.nl ?? "", after: nl },
    });
  }, transactionLimits);
  return { ok: true };
}
