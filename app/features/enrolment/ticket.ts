/** A ticket as its holder sees it: on screen, on paper, in a calendar. */
export interface TicketView {
  number: string;
  /** Its own page; also what the QR code holds. */
  url: string;
  orderNumber: string;
  holder: string;
  organisation: string;
  /** The order was cancelled. */
  isVoid: boolean;
  isDemo: boolean;
  title: string;
  cohort: {
    id: string;
    name: string;
    version: number;
    isCancelled: boolean;
    isOnSite: boolean;
    place: string;
    joinUrl: string;
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

/** A meeting link that may stand behind a word: https only, whatever was typed at the desk. */
export const safeLink = (url: string): string | null =>
  URL.canParse(url) && new URL(url).protocol === "https:" ? url : null;
