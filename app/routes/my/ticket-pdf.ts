import type { LoaderFunctionArgs } from "@remix-run/node";
import { ticketMessages } from "~/features/enrolment/tickets/ticket.messages";
import { ticketPdf } from "~/features/enrolment/tickets/ticket-pdf.server";
import { ticketByNumber } from "~/features/enrolment/tickets/tickets.queries.server";
import { requirePerson } from "~/features/identity/access/guards.server";
import { fileResponse } from "~/platform/http/file-response.server";
import { inPdfShare } from "~/platform/pdf/pdf-share.server";

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const t = ticketMessages[locale];
  return inPdfShare(actor.personId, t.tooManyDocuments, async () => {
    const ticket = await ticketByNumber(actor, params.number ?? "", locale);
    if (!ticket) throw new Response("Not Found", { status: 404 });
    const name = `${t.ticketFile(ticket.number)}.pdf`;
    return fileResponse(await ticketPdf(ticket, locale), { name, type: "application/pdf" });
  });
}
