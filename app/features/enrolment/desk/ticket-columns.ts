import type { Locale } from "~/i18n/locale";
import type { CsvColumn } from "~/lib/text/csv";
import { deskWords } from "~/ui/desk/desk.messages";
import { ticketDeskMessages } from "./ticket-desk.messages";
import type { ListedTicket } from "./ticket-list.queries.server";

/** The file of tickets. */
export function ticketColumns(locale: Locale): CsvColumn<ListedTicket>[] {
  const t = ticketDeskMessages[locale];
  return [
    { label: t.name, cell: ({ person }) => (person?.isErased ? t.erased : (person?.name ?? "")) },
    { label: t.email, cell: ({ person }) => (person?.isErased ? "" : (person?.email ?? "")) },
    { label: t.organisation, cell: ({ organisation }) => organisation },
    { label: t.ticket, cell: ({ number }) => number },
    { label: deskWords[locale].status, cell: ({ state }) => t.states[state] },
    { label: t.beforeLabel, cell: ({ before }) => before },
    { label: t.content, cell: ({ title }) => title },
    { label: t.modeLabel, cell: ({ mode }) => t.modes[mode] },
    { label: t.group, cell: ({ cohort }) => cohort?.name ?? "" },
    { label: t.order, cell: ({ order }) => order.number },
    { label: t.since, cell: ({ createdAt }) => createdAt },
  ];
}
