import type { CohortStatus } from "~/features/cohorts/cohort/cohort";
import type { SessionView } from "~/features/cohorts/sessions/session-view.server";
import type { HostFaceView } from "~/features/organisations/branding/host-face.server";
import { isHttpsLink, isMetOnline, type MeetingMode } from "~/features/cohorts/sessions/whereabouts";

/** A ticket as its holder sees it: on screen, on paper, in a calendar. */
export interface TicketView {
  number: string;
  /** Its own page; also what the QR code holds. */
  url: string;
  orderNumber: string;
  /** The id of the site where it was bought. */
  site: string;
  holder: string;
  /** Whose it is, to be greeted: by the name of their profile, or else the holder's. */
  greeted: string;
  /** The holder's name in Latin letters; empty when there is no second spelling. */
  holderLatinName: string;
  organisation: string;
  /** The order was cancelled. */
  isVoid: boolean;
  isDemo: boolean;
  title: string;
  /** How the organisation that holds the cohort shows itself; null for the foundation itself. */
  host: HostFaceView | null;
  /** Above those of an earlier ticket of theirs: part of the sequence of each of its events. */
  sequenceBase: number;
  /** Whether one can be there in person, at one meeting at least. */
  isShownAtDoor: boolean;
  cohort: {
    id: string;
    name: string;
    isCancelled: boolean;
    mode: MeetingMode;
    place: string;
    /** With what it meets online, how to get there and what is accessible; empty when that is not said. */
    tool: string;
    travel: string;
    accessibility: string;
    /** The one it is held in: that of these texts. */
    language: string;
    timeZone: string;
    startsAt: Date;
    endsAt: Date;
    sessions: TicketSession[];
  };
}

/** A meeting for somebody with a ticket. */
export interface TicketSession extends SessionView {
  id: string;
  /** The address of ours that leads to the meeting in its time; null while it has no link, and for ever once the ticket is void or the cohort cancelled. */
  joinUrl: string | null;
  /**
   * Of its event in a calendar (RFC 5545 §3.8.7.4): how often the event changed, above those of an earlier ticket for the same
   * meetings that was cancelled, which a calendar would keep to otherwise.
   */
  sequence: number;
}

/** The link of a meeting that can be met online; null as `joinUrl` is. */
export const joinLinkOf = ({ mode, joinUrl }: Pick<TicketSession, "mode" | "joinUrl">) =>
  isMetOnline(mode) ? joinUrl : null;

/** Each link of several meetings once, with the first meeting that has it. */
export const linksOf = (sessions: readonly TicketSession[]) =>
  sessions.filter(
    ({ joinUrl }, index) => joinUrl && sessions.findIndex((one) => one.joinUrl === joinUrl) === index,
  ) as (TicketSession & { joinUrl: string })[];

/**
 * The meeting link of a cohort or session for somebody with this ticket: the one place that reads it for them. It is for nobody whose ticket is void or
 * whose cohort is cancelled, and it must be https to stand behind a word, whatever was typed at the desk.
 */
export function meetingLink(
  cohort: { joinUrl: string; status: CohortStatus },
  ticket: { isVoid: boolean },
): string | null {
  if (ticket.isVoid || cohort.status === "CANCELLED") return null;
  return isHttpsLink(cohort.joinUrl) ? cohort.joinUrl : null;
}
