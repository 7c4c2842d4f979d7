import type { Locale } from "~/i18n/locale";
import { said } from "~/platform/pdf/pdf-text";
import { renderPdf } from "~/platform/pdf/pdf.server";
import type { Site } from "~/platform/site/site";
import { agreementVersion } from "./agreement";
import { agreementMessages } from "./agreement.messages";
import { agreementText } from "./agreement-text.server";

/** What belongs to the agreement: the markup of a page, or a table of what people typed, with what to say while it is empty. */
export type Annex = { title: string; intro: string | null } & (
  { markup: string } | { heads: readonly string[]; rows: readonly (readonly string[])[]; none: string }
);

/** The processor agreement as it stands, with its annexes: `seller` is who it is with, a line each. */
export function agreementPdf(
  { seller, annexes }: { seller: readonly string[]; annexes: readonly Annex[] },
  site: Pick<Site, "brand" | "origin">,
  locale: Locale,
): Promise<Buffer> {
  const [t, { title, html }] = [agreementMessages[locale], agreementText(locale)];
  return renderPdf({
    brand: site.brand,
    template: "organisations/agreements/agreement",
    locale,
    title,
    data: {
      kind: t.pdfKind,
      version: `${t.draft} ${agreementVersion}`,
      seller: seller.map(said),
      origin: site.origin,
      text: html,
      annexes: annexes.map((annex) =>
        "rows" in annex ? { ...annex, rows: annex.rows.map((row) => row.map(said)) } : annex,
      ),
    },
  });
}
