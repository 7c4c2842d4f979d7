import type { LoaderFunctionArgs } from "@remix-run/node";
import { ticketMessages } from "~/features/commerce/ticket.messages";
import { receiptOfOrder } from "~/features/commerce/receipts.queries.server";
import { receiptPdf } from "~/features/commerce/receipt-pdf.server";
import { receiptView } from "~/features/commerce/receipt-view";
import { requirePerson } from "~/features/identity/guards.server";
import { fileResponse } from "~/platform/file-response.server";
import { inPdfShare } from "~/platform/pdf-share.server";

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const number = new URL(request.url).searchParams.get("number");
  return inPdfShare(actor.personId, ticketMessages[locale].tooManyDocuments, async () => {
    const receipt = await receiptOfOrder(actor.personId, params.number ?? "", number);
    if (!receipt) throw new Response("Not Found", { status: 404 });
    return fileResponse(await receiptPdf(receipt), {
      name: receiptView(receipt).fileName,
      type: "application/pdf",
    });
  });
}
