import { defineMessages } from "~/i18n/messages";
import type { OfferMode } from "~prisma/client";
import type { ticketFilters } from "./ticket-list";
import type { TicketState } from "./ticket-state";

type Filter = (typeof ticketFilters)[number];

const statesNl: Record<TicketState, string> = {
  enrolled: "Doet mee",
  completed: "Afgerond",
  offered: "Uitgenodigd",
  free: "Vrij",
  held: "Vastgehouden",
  cancelled: "Geannuleerd",
  lapsed: "Verlopen",
};
const statesEn: Record<TicketState, string> = {
  enrolled: "Takes part",
  completed: "Completed",
  offered: "Invited",
  free: "Free",
  held: "Held",
  cancelled: "Cancelled",
  lapsed: "Lapsed",
};
const filtersNl: Record<Filter, string> = {
  named: "Op naam",
  unnamed: "Nog zonder naam",
  cancelled: "Geannuleerd",
  transferred: "Doorgegeven",
};
const filtersEn: Record<Filter, string> = {
  named: "With a name",
  unnamed: "Without a name yet",
  cancelled: "Cancelled",
  transferred: "Passed on",
};
const modesNl: Record<OfferMode, string> = { COHORT: "In een groep", SELF_PACED: "In eigen tempo" };
const modesEn: Record<OfferMode, string> = { COHORT: "In a group", SELF_PACED: "At one's own pace" };

/** The list of tickets at the desk. */
export const ticketDeskMessages = defineMessages({
  nl: {
    searchLabel: "Naam, ticket of bestelling",
    states: statesNl,
    filters: filtersNl,
    modes: modesNl,
    modeLabel: "Hoe",
    content: "Masterclass",
    name: "Naam",
    noName: "Nog zonder naam",
    erased: "Gegevens gewist",
    before: (name: string) => `Eerder van ${name}`,
    beforeLabel: "Eerder van",
    email: "E-mail",
    organisation: "Organisatie",
    ticket: "Ticket",
    noTicket: "Nog geen ticket",
    group: "Groep",
    unplaced: "Nog zonder groep",
    order: "Bestelling",
    since: "Sinds",
    none: "Er zijn nog geen tickets",
    noneHelp: "Wie een plaats koopt, staat hier: ook als er nog geen naam bij hoort.",
  },
  en: {
    searchLabel: "Name, ticket or order",
    states: statesEn,
    filters: filtersEn,
    modes: modesEn,
    modeLabel: "How",
    content: "Masterclass",
    name: "Name",
    noName: "Without a name yet",
    erased: "Data erased",
    before: (name: string) => `Of ${name} before`,
    beforeLabel: "Of whom before",
    email: "E-mail",
    organisation: "Organisation",
    ticket: "Ticket",
    noTicket: "No ticket yet",
    group: "Group",
    unplaced: "Without a group yet",
    order: "Order",
    since: "Since",
    none: "There are no tickets yet",
    noneHelp: "Whoever buys a seat is listed here, also while it has no name yet.",
  },
});
