import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TicketSheet } from "~/features/enrolment/tickets/components/ticket-sheet";
import { ticketByNumber } from "~/features/enrolment/tickets/tickets.queries.server";
import { requirePerson } from "~/features/identity/access/guards.server";
import { pageTitle } from "~/i18n/page-title";
import { ticketMessages } from "~/features/enrolment/tickets/ticket.messages";
import { qrSvg } from "~/platform/pdf/qr.server";
import { Page } from "~/ui/frame/layout";

export const handle = { area: "my" };
export const meta = pageTitle((locale, { ticket }: { ticket?: { title: string } }) =>
  ticketMessages[locale].ticketFor(ticket?.title ?? ""),
);

export async function loader({ request, params, context: { locale, site } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const ticket = await ticketByNumber(actor, params.number ?? "", locale);
  if (!ticket) throw new Response("Not Found", { status: 404 });
  return { locale, ticket, qr: ticket.isVoid ? null : qrSvg(ticket.url, site.brand) };
}

export default function Ticket() {
  const { ticket, qr } = useLoaderData<typeof loader>();
  return (
    <Page>
      <TicketSheet ticket={ticket} qr={qr} />
    </Page>
  );
}
