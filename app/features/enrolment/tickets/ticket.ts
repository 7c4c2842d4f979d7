import type { CohortStatus } from "~/features/cohorts/cohort/cohort";

/** A ticket as its holder sees it: on screen, on paper, in a calendar. */
export interface TicketView {
  number: string;
  /** Its own page; also what the QR code holds. */
  url: string;
  orderNumber: string;
  /** The id of the site where it was bought. */
  site: string;
  holder: string;
  /** Who bought it, to be greeted: by the name of their profile, or else the holder's. */
  buyer: string;
  /** The holder's name in Latin letters; empty when there is no second spelling. */
  holderLatinName: string;
  organisation: string;
  /** The order was cancelled. */
  isVoid: boolean;
  isDemo: boolean;
  title: string;
  /**
   * Of its events in a calendar (RFC 5545 §3.8.7.4): raised by each change of the cohort, and above that of an earlier ticket
   * for the same meetings that was cancelled, which a calendar would keep to otherwise.
   */
  sequence: number;
  cohort: {
    id: string;
    name: string;
    isCancelled: boolean;
    isOnSite: boolean;
    place: string;
    /** The meeting link; null while there is none, and for ever once the ticket is void or the cohort cancelled. */
    joinUrl: string | null;
    timeZone: string;
    startsAt: Date;
    endsAt: Date;
    sessions: { id: string; startsAt: Date; endsAt: Date; title: string }[];
  };
}

/** When one has to be there: the sessions, or the whole run when it has none. */
export const momentsOf = ({ cohort }: Pick<TicketView, "cohort">): TicketView["cohort"]["sessions"] =>
  cohort.sessions.length > 0
    ? cohort.sessions
    : [{ id: cohort.id, startsAt: cohort.startsAt, endsAt: cohort.endsAt, title: "" }];

/**
 * The meeting link for somebody with this ticket: the one place that hands it out. It is for nobody whose ticket is void or
 * whose cohort is cancelled, and it must be https to stand behind a word, whatever was typed at the desk.
 */
export function meetingLink(
  cohort: { joinUrl: string; status: CohortStatus },
  ticket: { isVoid: boolean },
): string | null {
  if (ticket.isVoid || cohort.status === "CANCELLED") return null;
  return URL.canParse(cohort.joinUrl) && new URL(cohort.joinUrl).protocol === "https:"
    ? cohort.joinUrl
    : null;
}
