import type { FoundationScope, SiteScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { type EnquiryKind, enquiryKinds } from "./enquiry";

/** What hosting or a licence costs, as its page says it; null until the foundation has set it, in both languages. One query. */
export async function partnerPrice(
  _scope: SiteScope,
  kind: EnquiryKind,
  locale: Locale,
): Promise<string | null> {
  const row = await db.partnerPrice.findUnique({ where: { kind } });
  return (row && row[locale]) || null;
}

/** The same in each language, to change them. One query. */
export async function partnerPrices(
  _scope: FoundationScope<"offer.edit">,
): Promise<Record<EnquiryKind, Record<Locale, string>>> {
  const rows = await db.partnerPrice.findMany({ select: { kind: true, nl: true, en: true } });
  const of = (kind: EnquiryKind) => {
    const row = rows.find((one) => one.kind === kind);
    return { nl: row?.nl ?? "", en: row?.en ?? "" };
  };
  return Object.fromEntries(enquiryKinds.map((kind) => [kind, of(kind)])) as Record<
    EnquiryKind,
    Record<Locale, string>
  >;
}
