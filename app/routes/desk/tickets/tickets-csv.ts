import type { LoaderFunctionArgs } from "@remix-run/node";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { ticketColumns } from "~/features/enrolment/desk/ticket-columns";
import { ticketListIn } from "~/features/enrolment/desk/ticket-list";
import { deskTickets } from "~/features/enrolment/desk/ticket-list.queries.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { askedIn, everyPage, exportSize } from "~/lib/lists/list-page";
import { csvResponse } from "~/platform/http/csv-response.server";

/** The tickets of a list, all of them, for a spreadsheet. */
export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "ticket.read");
  const { shape, search } = ticketListIn(new URL(request.url).searchParams);
  const asked = askedIn(shape, search);
  return csvResponse(
    { name: deskMessages[locale].tickets.toLowerCase(), locale, columns: ticketColumns(locale) },
    everyPage((place) => deskTickets(actor, { ...asked, place }, locale, exportSize)),
  );
}
