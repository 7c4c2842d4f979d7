import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TicketSheet } from "~/features/commerce/components/ticket-sheet";
import { ticketByNumber } from "~/features/enrolment/tickets.queries.server";
import { requirePerson } from "~/features/identity/guards.server";
import { pageTitle } from "~/i18n/page-title";
import { ticketMessages } from "~/features/commerce/ticket.messages";
import { qrSvg } from "~/platform/qr.server";
import { Page } from "~/ui/layout";

export const handle = { area: "my" };
export const meta = pageTitle((locale, { ticket }: { ticket?: { title: string } }) =>
  ticketMessages[locale].ticketFor(ticket?.title ?? ""),
);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const ticket = await ticketByNumber(actor.personId, params.number ?? "", locale);
  if (!ticket) throw new Response("Not Found", { status: 404 });
  return { locale, ticket, qr: ticket.isVoid ? null : qrSvg(ticket.url) };
}

export default function Ticket() {
  const { ticket, qr } = useLoaderData<typeof loader>();
  return (
    <Page>
      <TicketSheet ticket={ticket} qr={qr} />
    </Page>
  );
}
