import type { Locale } from "~/i18n/locale";
import type { Brand } from "~/platform/site/brand";
import { said } from "~/platform/pdf/pdf-text";
import { renderPdf } from "~/platform/pdf/pdf.server";
import { qrSvg } from "~/platform/pdf/qr.server";
import { type Quote, quoteView } from "./quote-view";

/** A quote on paper, with its link as a code to scan; `brand` is of the site where it was asked for. */
export function quotePdf(quote: Quote, locale: Locale, brand: Brand): Promise<Buffer> {
  const { title, fileName: _fileName, facts, seller, buyer, lines, ...ours } = quoteView(quote, locale);
  return renderPdf({
    brand,
    template: "invoicing/quotes/quote",
    locale,
    title,
    data: {
      ...ours,
      facts: facts.map(([name, value]) => [name, said(value)]),
      seller: seller.map(said),
      buyer: buyer.map(said),
      lines: lines.map((line) => ({ ...line, description: said(line.description) })),
      qr: qrSvg(quote.acceptAddress, brand),
    },
  });
}
