import { cohortMessages } from "~/features/cohorts/cohort/cohorts.messages";
import { sessionPeriod } from "~/features/cohorts/calendar/session-period";
import { isMetInPerson, whereInWords } from "~/features/cohorts/sessions/whereabouts";
import type { Locale } from "~/i18n/locale";
import { ticketMessages } from "./ticket.messages";
import type { TicketSession, TicketView } from "./ticket";

/** What a meeting is called: after what it is about, or its place in the row. */
export const nameOf = ({ title }: Pick<TicketSession, "title">, index: number, locale: Locale) =>
  title || ticketMessages[locale].session(index + 1);

/** What to do before a meeting; null when that is nothing. */
export const preparationOf = ({ preparation }: Pick<TicketSession, "preparation">, locale: Locale) =>
  preparation.length > 0 ? `${cohortMessages[locale].preparation}: ${preparation.join(", ")}` : null;

/** How long before a meeting a calendar reminds of it, in minutes: a day to prepare, and half an hour to get there or to find the link. */
export const remindBefore = [24 * 60, 30];

/** Where a meeting is for a calendar: the place, and the address of ours that leads to it online. */
export function locationOf(
  session: Pick<TicketSession, "mode" | "place">,
  join: string | null,
  locale: Locale,
): string {
  const { online } = ticketMessages[locale];
  const places = [isMetInPerson(session.mode) ? session.place : "", join ? `${online}: ${join}` : ""];
  return places.filter(Boolean).join(" · ") || whereInWords(session, locale);
}

/** The meetings of a ticket as pairs for a mail or paper: the name; when, where it is elsewhere than the cohort, what to do before. */
export const sessionFacts = ({ cohort }: Pick<TicketView, "cohort">, locale: Locale): [string, string][] =>
  cohort.sessions.map((session, index) => {
    const where = whereInWords(session, locale);
    const text = [
      sessionPeriod(session, locale, { ...session, timeZone: cohort.timeZone }),
      where === whereInWords(cohort, locale) ? null : where,
      preparationOf(session, locale),
    ];
    return [nameOf(session, index, locale), text.filter(Boolean).join(" · ")];
  });

/** The links to meetings that have one, each once; named after their meeting when there are several. */
export function linkBlocks(
  links: readonly (TicketSession & { joinUrl: string })[],
  { cohort }: Pick<TicketView, "cohort">,
  locale: Locale,
): { link: string; label: string }[] {
  const t = ticketMessages[locale];
  return links.map((session) => {
    const name = nameOf(
      session,
      cohort.sessions.findIndex(({ id }) => id === session.id),
      locale,
    );
    return { link: session.joinUrl, label: links.length === 1 ? t.joinLink : `${t.joinLink}: ${name}` };
  });
}
