import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TicketSheet } from "~/features/enrolment/tickets/components/ticket-sheet";
import { ticketByNumber } from "~/features/enrolment/tickets/tickets.queries.server";
import { TicketOfAnother } from "~/features/hosting/presence/components/ticket-door";
import { doorOf } from "~/features/hosting/presence/ticket-door.queries.server";
import { hostedCohortPath } from "~/features/hosting/shell/host-part";
import { requirePerson } from "~/features/identity/access/guards.server";
import { pageTitle } from "~/i18n/page-title";
import { ticketMessages } from "~/features/enrolment/tickets/ticket.messages";
import { qrSvg } from "~/platform/pdf/qr.server";
import { Page } from "~/ui/frame/layout";

export const handle = { area: "my" };
export const meta = pageTitle((locale, { ticket }: { ticket?: { title: string } | null }) =>
  ticketMessages[locale].ticketFor(ticket?.title ?? ""),
);

/** Their own ticket. What a QR code holds is this address: who leads the group and scanned it goes on to where they note who is there. */
export async function loader({ request, params, context: { locale, site } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const number = params.number ?? "";
  const ticket = await ticketByNumber(actor, number, locale);
  if (ticket) return { locale, ticket, qr: ticket.isVoid ? null : qrSvg(ticket.url, site.brand) };
  const door = await doorOf(actor, number);
  if (door === null) throw new Response("Not Found", { status: 404 });
  if (door === "notTheirs") return data({ locale, ticket: null, qr: null }, 404);
  throw redirect(hostedCohortPath(door.organisationId, door.cohortId, `/tickets/${number}`));
}

export default function Ticket() {
  const { ticket, qr } = useLoaderData<typeof loader>();
  return <Page>{ticket ? <TicketSheet ticket={ticket} qr={qr} /> : <TicketOfAnother />}</Page>;
}
