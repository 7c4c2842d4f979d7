// Links with which a piece is read without signing in.
import type { Locale } from "~/i18n/locale";
import { formatPlainDate } from "~/lib/dates";
import { type ArtefactDocument, type FieldShape, type Instrument, withoutPeople } from "../instrument";

/** How long a link works, in days. */
export const shareDays = [7, 30, 90] as const;

/** Links of one piece that work at the same time. */
export const mostShares = 20;

/** How long it is told of a link that it has ended, in milliseconds. */
export const endedShareTime = 30 * 86_400_000;

export interface ShareChoices {
  days: (typeof shareDays)[number];
  mayComment: boolean;
  /** Whoever is named in the piece by initials or role is in what the link shows. */
  showsPeople: boolean;
}

/** The choices of a form; null when it has no such number of days. */
export function readShareChoices(form: { text(name: string): string }): ShareChoices | null {
  const days = shareDays.find((one) => String(one) === form.text("days"));
  if (!days) return null;
  return { days, mayComment: form.text("mayComment") !== "", showsPeople: form.text("showsPeople") !== "" };
}

/**
 * What becomes of a link. `unable`: who made it may not change the piece any more, by which it stopped working.
 */
export type ShareState = "open" | "withdrawn" | "expired" | "unable";

export function shareState(
  share: { withdrawnAt: Date | null; expiresAt: Date; isMakerAble: boolean },
  now: Date,
): ShareState {
  if (share.withdrawnAt) return "withdrawn";
  if (share.expiresAt <= now) return "expired";
  return share.isMakerAble ? "open" : "unable";
}

/** What a link shows of a document. */
export const sharedDocument = (
  instrument: Instrument,
  document: ArtefactDocument,
  { showsPeople }: Pick<ShareChoices, "showsPeople">,
): ArtefactDocument => (showsPeople ? document : withoutPeople(instrument, document));

/** Whether a field of this kind is in what a link shows. */
export const isShared = (shape: FieldShape, { showsPeople }: Pick<ShareChoices, "showsPeople">): boolean =>
  showsPeople || shape.kind !== "person";

/** The page of a link, and what stands below it. */
export const sharedPath = (token: string, below: "" | ".pdf" | "/comments" = "") =>
  `/shared-work/${token}${below}`;

/** The last day on which a link works, written out. */
export const lastDay = (expiresAt: Date, locale: Locale): string => formatPlainDate(expiresAt, locale);
