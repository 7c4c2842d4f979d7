import type { LoaderFunctionArgs } from "@remix-run/node";
import { siteScope } from "~/features/identity/access/scope";
import { orderInvoicesMessages } from "~/features/invoicing/order-invoices/order-invoices.messages";
import { quoteByToken } from "~/features/invoicing/quotes/quote-document.queries.server";
import { quotePdf } from "~/features/invoicing/quotes/quote-pdf.server";
import { quoteView } from "~/features/invoicing/quotes/quote-view";
import { fileResponse } from "~/platform/http/file-response.server";
import { inPdfShare } from "~/platform/pdf/pdf-share.server";

/** The quote behind a link that somebody passed on, while it stands. */
export async function loader({ params: { token = "" }, context: { locale, site } }: LoaderFunctionArgs) {
  const found = await quoteByToken(siteScope(site), token);
  if (!found) throw new Response("Not Found", { status: 404 });
  const { quote } = found;
  return inPdfShare(quote.number, orderInvoicesMessages[locale].tooManyDocuments, async () =>
    fileResponse(await quotePdf(quote, found.locale, found.site.brand), {
      name: `${quoteView(quote, found.locale).fileName}.pdf`,
      type: "application/pdf",
    }),
  );
}
