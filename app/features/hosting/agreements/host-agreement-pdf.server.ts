import type { HostAgreement } from "~prisma/client";
import { page } from "~/features/curriculum/content/content.server";
import { type Locale, toLocale } from "~/i18n/locale";
import { formatPlainDate } from "~/lib/dates";
import { drawableText } from "~/lib/text/drawable";
import { fileResponse } from "~/platform/http/file-response.server";
import { said } from "~/platform/pdf/pdf-text";
import { inPdfShare } from "~/platform/pdf/pdf-share.server";
import { renderPdf } from "~/platform/pdf/pdf.server";
import type { Site } from "~/platform/site/site";
import { agreementMessages } from "./agreement.messages";

type OnPaper = Pick<
  HostAgreement,
  "locale" | "text" | "textHash" | "offeredAt" | "acceptedAt" | "acceptedByName"
>;

/** An agreement as it was frozen, in its own language, with who accepted it and the check number of its text. */
export function hostAgreementPdf(agreement: OnPaper, site: Pick<Site, "brand" | "origin">): Promise<Buffer> {
  const locale = toLocale(agreement.locale);
  const t = agreementMessages[locale];
  const { offeredAt, acceptedAt, acceptedByName, text, textHash } = agreement;
  const day = (moment: Date) => formatPlainDate(moment, locale);
  return renderPdf({
    brand: site.brand,
    template: "organisations/agreements/agreement",
    locale,
    title: page("hosting-agreement", locale)!.title,
    data: {
      kind: t.pdfKind,
      version: offeredAt && (acceptedAt ? t.wasOffered : t.offeredOn)(day(offeredAt)),
      seller: [
        ...(acceptedAt ? [said(t.acceptedBy(acceptedByName, day(acceptedAt)))] : []),
        said(t.hash(textHash)),
      ],
      origin: site.origin,
      text: drawableText(text),
      annexes: [],
    },
  });
}

/** The same as an answer to whoever asks, one of the few they may have under way at once. */
export const hostAgreementAnswer = (
  personId: string,
  agreement: OnPaper & Pick<HostAgreement, "id">,
  site: Pick<Site, "brand" | "origin">,
  locale: Locale,
): Promise<Response> =>
  inPdfShare(personId, agreementMessages[locale].tooManyDocuments, async () => {
    const name = `${agreementMessages[toLocale(agreement.locale)].pdfFile}-${agreement.id.slice(-12)}.pdf`;
    return fileResponse(await hostAgreementPdf(agreement, site), { name, type: "application/pdf" });
  });
