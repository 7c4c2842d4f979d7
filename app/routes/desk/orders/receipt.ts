import type { LoaderFunctionArgs } from "@remix-run/node";
import { ticketMessages } from "~/features/enrolment/tickets/ticket.messages";
import { receiptForDesk } from "~/features/invoicing/receipts/receipts.queries.server";
import { receiptPdf } from "~/features/invoicing/receipts/receipt-pdf.server";
import { receiptView } from "~/features/invoicing/receipts/receipt-view";
import { requireStaff } from "~/features/identity/access/guards.server";
import { fileResponse } from "~/platform/http/file-response.server";
import { isId } from "~/platform/db/ids.server";
import { inPdfShare } from "~/platform/pdf/pdf-share.server";

/** An order's receipt as the buyer has it; `?number=` names another one of the order, a credit note for example. */
export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "order.read");
  const number = new URL(request.url).searchParams.get("number");
  return inPdfShare(actor.personId, ticketMessages[locale].tooManyDocuments, async () => {
    const found = isId(id) ? await receiptForDesk(actor, id, number) : null;
    if (!found) throw new Response("Not Found", { status: 404 });
    const { receipt, site } = found;
    return fileResponse(await receiptPdf(receipt, site.brand), {
      name: receiptView(receipt).fileName,
      type: "application/pdf",
    });
  });
}
