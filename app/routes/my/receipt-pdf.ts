import type { LoaderFunctionArgs } from "@remix-run/node";
import { ticketMessages } from "~/features/enrolment/tickets/ticket.messages";
import { receiptOfOrder } from "~/features/invoicing/receipts/receipts.queries.server";
import { receiptPdf } from "~/features/invoicing/receipts/receipt-pdf.server";
import { receiptView } from "~/features/invoicing/receipts/receipt-view";
import { requirePerson } from "~/features/identity/access/guards.server";
import { fileResponse } from "~/platform/http/file-response.server";
import { inPdfShare } from "~/platform/pdf/pdf-share.server";

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const number = new URL(request.url).searchParams.get("number");
  return inPdfShare(actor.personId, ticketMessages[locale].tooManyDocuments, async () => {
    const found = await receiptOfOrder(actor, params.number ?? "", number);
    if (!found) throw new Response("Not Found", { status: 404 });
    const { receipt, site } = found;
    return fileResponse(await receiptPdf(receipt, site.brand), {
      name: receiptView(receipt).fileName,
      type: "application/pdf",
    });
  });
}
