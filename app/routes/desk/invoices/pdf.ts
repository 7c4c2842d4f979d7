import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/features/identity/access/guards.server";
import { invoicePdf } from "~/features/invoicing/paper/invoice-pdf.server";
import { invoiceView } from "~/features/invoicing/paper/invoice-view";
import { orderInvoicesMessages } from "~/features/invoicing/order-invoices/order-invoices.messages";
import { documentForDesk } from "~/features/invoicing/order-invoices/order-invoices.queries.server";
import { isId } from "~/platform/db/ids.server";
import { fileResponse } from "~/platform/http/file-response.server";
import { inPdfShare } from "~/platform/pdf/pdf-share.server";

/** An invoice or credit note as the buyer has it. */
export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "order.read");
  return inPdfShare(actor.personId, orderInvoicesMessages[locale].tooManyDocuments, async () => {
    const found = isId(id) ? await documentForDesk(actor, id) : null;
    if (!found) throw new Response("Not Found", { status: 404 });
    const name = `${invoiceView(found.document).fileName}.pdf`;
    const pdf = await invoicePdf(found.document, found.site.brand);
    return fileResponse(pdf, { name, type: "application/pdf" });
  });
}
