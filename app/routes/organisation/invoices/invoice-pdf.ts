import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "~/features/identity/access/guards.server";
import { invoicePdf } from "~/features/invoicing/paper/invoice-pdf.server";
import { invoiceView } from "~/features/invoicing/paper/invoice-view";
import { orderInvoicesMessages } from "~/features/invoicing/order-invoices/order-invoices.messages";
import { documentOfOrganisation } from "~/features/invoicing/order-invoices/order-invoices.queries.server";
import { fileResponse } from "~/platform/http/file-response.server";
import { inPdfShare } from "~/platform/pdf/pdf-share.server";

/** An invoice or credit note of the organisation, by its number. */
export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "documents.read");
  return inPdfShare(actor.personId, orderInvoicesMessages[locale].tooManyDocuments, async () => {
    const found = await documentOfOrganisation(actor, params.number ?? "");
    if (!found) throw new Response("Not Found", { status: 404 });
    const name = `${invoiceView(found.document).fileName}.pdf`;
    const pdf = await invoicePdf(found.document, found.site.brand);
    return fileResponse(pdf, { name, type: "application/pdf" });
  });
}
