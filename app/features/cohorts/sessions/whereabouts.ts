// Where and how a cohort meets: its own way, and what a session says instead.
import type { Locale } from "~/i18n/locale";
import { cohortMessages } from "../cohort/cohorts.messages";

export const meetingModes = ["ON_SITE", "ONLINE", "HYBRID"] as const;
export type MeetingMode = (typeof meetingModes)[number];

export interface Whereabouts {
  mode: MeetingMode;
  place: string;
  joinUrl: string;
}

/** A session's own; null and empty mean the cohort's. */
export interface OwnWhereabouts {
  mode: MeetingMode | null;
  place: string;
  joinUrl: string;
}

/** Whether one can be there in person, so that there must be a place. */
export const isMetInPerson = (mode: MeetingMode) => mode !== "ONLINE";
export const isMetOnline = (mode: MeetingMode) => mode !== "ON_SITE";

/** Where a session is held. One that says itself that it is on site takes no link from its cohort, one online takes no place. */
export const whereaboutsOf = (own: OwnWhereabouts, cohort: Whereabouts): Whereabouts => ({
  mode: own.mode ?? cohort.mode,
  place: own.place || (own.mode === "ONLINE" ? "" : cohort.place),
  joinUrl: own.joinUrl || (own.mode === "ON_SITE" ? "" : cohort.joinUrl),
});

/** Where one has to be, in words. */
export function whereInWords({ mode, place }: Pick<Whereabouts, "mode" | "place">, locale: Locale): string {
  const t = cohortMessages[locale];
  if (mode === "ONLINE") return t.online;
  return mode === "HYBRID" ? t.hybridAt(place) : place;
}

/** A link that may stand behind a word: https, and without a name or password in it. */
export function isHttpsLink(text: string): boolean {
  if (text.length > 500 || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === "https:" && username === "" && password === "";
}
