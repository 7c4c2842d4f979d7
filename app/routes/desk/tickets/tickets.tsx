import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { contentChoices } from "~/features/curriculum/content/content-choices.server";
import { DeskList } from "~/features/desk/lists/components/desk-list";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { TicketTable } from "~/features/enrolment/desk/components/ticket-table";
import { ticketDeskMessages } from "~/features/enrolment/desk/ticket-desk.messages";
import { ticketFilters, ticketListIn } from "~/features/enrolment/desk/ticket-list";
import { deskTickets, ticketsOnly } from "~/features/enrolment/desk/ticket-list.queries.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { askedIn } from "~/lib/lists/list-page";
import { deskWords } from "~/ui/desk/desk.messages";

export const handle = { area: "desk" };
export const meta = deskTitle("tickets");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "ticket.read");
  const { shape, search } = ticketListIn(new URL(request.url).searchParams);
  const asked = askedIn(shape, search);
  const [page, only] = await Promise.all([
    deskTickets(actor, asked, locale),
    ticketsOnly(actor, asked.filters),
  ]);
  return { locale, sections: deskMenu(actor), shape, asked, only, contents: contentChoices(locale), ...page };
}

export default function DeskTickets() {
  const { sections, rows, contents, ...list } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = ticketDeskMessages[locale];
  const title = deskMessages[locale].tickets;
  return (
    <Desk sections={sections} section="tickets" title={title}>
      <DeskList
        {...list}
        isEmpty={rows.length === 0}
        searchLabel={t.searchLabel}
        filters={[
          {
            name: "state",
            label: deskWords[locale].status,
            options: ticketFilters.map((value) => ({ value, label: t.filters[value] })),
          },
          { name: "content", label: t.content, options: contents },
          {
            name: "mode",
            label: t.modeLabel,
            options: list.shape.filters.mode.map((value) => ({ value, label: t.modes[value] })),
          },
        ]}
        none={{ title: t.none, text: t.noneHelp }}
      >
        {(sorting) => (
          <TicketTable tickets={rows} caption={title} sorting={sorting} isOfGroup={list.only !== null} />
        )}
      </DeskList>
    </Desk>
  );
}
