import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "~/features/identity/access/guards.server";
import { orderInvoicesMessages } from "~/features/invoicing/order-invoices/order-invoices.messages";
import { quoteOfOrganisation } from "~/features/invoicing/quotes/quote-document.queries.server";
import { quotePdf } from "~/features/invoicing/quotes/quote-pdf.server";
import { quoteView } from "~/features/invoicing/quotes/quote-view";
import { fileResponse } from "~/platform/http/file-response.server";
import { inPdfShare } from "~/platform/pdf/pdf-share.server";

/** A quote of the organisation, while it stands. */
export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "documents.read");
  return inPdfShare(actor.personId, orderInvoicesMessages[locale].tooManyDocuments, async () => {
    const found = await quoteOfOrganisation(actor, params.number ?? "");
    if (!found) throw new Response("Not Found", { status: 404 });
    const name = `${quoteView(found.quote, found.locale).fileName}.pdf`;
    return fileResponse(await quotePdf(found.quote, found.locale, found.site.brand), {
      name,
      type: "application/pdf",
    });
  });
}
