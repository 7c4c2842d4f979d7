import type { LoaderFunctionArgs } from "@remix-run/node";
import { ticketMessages } from "~/features/commerce/ticket.messages";
import { ticketPdf } from "~/features/commerce/ticket-pdf.server";
import { ticketByNumber } from "~/features/enrolment/tickets.queries.server";
import { requirePerson } from "~/features/identity/guards.server";
import { fileResponse } from "~/platform/file-response.server";
import { inPdfShare } from "~/platform/pdf-share.server";

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const t = ticketMessages[locale];
  return inPdfShare(actor.personId, t.tooManyDocuments, async () => {
    const ticket = await ticketByNumber(actor.personId, params.number ?? "", locale);
    if (!ticket) throw new Response("Not Found", { status: 404 });
    const name = `${t.ticketFile(ticket.number)}.pdf`;
    return fileResponse(await ticketPdf(ticket, locale), { name, type: "application/pdf" });
  });
}
