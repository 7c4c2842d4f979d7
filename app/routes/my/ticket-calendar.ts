import type { LoaderFunctionArgs } from "@remix-run/node";
import { ticketMessages } from "~/features/enrolment/tickets/ticket.messages";
import { ticketCalendar } from "~/features/enrolment/tickets/ticket-calendar.server";
import { ticketByNumber } from "~/features/enrolment/tickets/tickets.queries.server";
import { requirePerson } from "~/features/identity/access/guards.server";
import { fileResponse } from "~/platform/http/file-response.server";

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const ticket = await ticketByNumber(actor, params.number ?? "", locale);
  if (!ticket || ticket.isVoid) throw new Response("Not Found", { status: 404 });
  const name = `${ticketMessages[locale].ticketFile(ticket.number)}.ics`;
  return fileResponse(ticketCalendar(ticket, locale), { name, type: "text/calendar; charset=utf-8" });
}
