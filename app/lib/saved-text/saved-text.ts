// What becomes of a text that saves itself, at an exercise or in an instrument: when a save is a conflict, and which earlier texts are kept.
import { isInsertion, lostCharacters } from "~/lib/text/text-changes";

/** A text as it is kept: line ends as one character, without the NUL that the database refuses. */
export const keptText = (typed: string) => typed.replace(/\r\n?/g, "\n").replaceAll("\u0000", "");

export interface SavedText {
  text: string;
  version: number;
}

export type SaveDecision =
  { act: "nothing" } | { act: "write"; version: number; keepEarlier: boolean } | { act: "conflict" };

/**
 * What to do with a text that was made from version `base` (0: from an empty box). The same text twice is no change, so that
 * a save whose answer got lost can be repeated. One made from an older version is a conflict. The earlier text is kept apart
 * unless it is still whole within the new one. `also` counts the texts that were not chosen: each takes a version number of
 * its own, below the new one.
 */
export function decideSave(current: SavedText | null, text: string, base: number, also = 0): SaveDecision {
  const step = 1 + also;
  if (!current)
    return text === "" && also === 0
      ? { act: "nothing" }
      : { act: "write", version: step, keepEarlier: false };
  if (current.text === text && also === 0) return { act: "nothing" };
  if (current.text !== text && current.version !== base) return { act: "conflict" };
  return { act: "write", version: current.version + step, keepEarlier: !isInsertion(current.text, text) };
}

/** Texts saved within this time of one another are one sitting, in milliseconds. */
const sitting = 10 * 60_000;

interface TimedText {
  text: string;
  savedAt: Date;
}

/**
 * Whether a text that is about to be replaced must be kept, given the newest that was: yes, unless both are of one sitting and
 * all but a tenth of it stands in the one that was kept. So typing and rewriting leave a few texts, and what was there before
 * much of it was taken out is always one of them.
 */
export const isWorthKeeping = (text: TimedText, newest: TimedText | null): boolean =>
  newest === null ||
  text.savedAt.getTime() - newest.savedAt.getTime() > sitting ||
  lostCharacters(text.text, newest.text) * 10 > text.text.length;

/** Earlier texts of one answer at most, and how many are left when some have to go. */
export const versionsKept = { most: 50, after: 40 };

/**
 * The versions that go when there are too many: each time the one of which least would be lost, because the text after it
 * holds most of it; of equals the oldest. `versions` are the oldest first, `present` is the text that came after them all.
 */
export function versionsToDrop(versions: readonly SavedText[], present: string): number[] {
  if (versions.length <= versionsKept.most) return [];
  const left = versions.map(({ text, version }, at) => ({
    text,
    version,
    lost: lostCharacters(text, versions[at + 1]?.text ?? present),
  }));
  const dropped: number[] = [];
  while (left.length > versionsKept.after) {
    const at = left.reduce((least, { lost }, index) => (lost < left[least]!.lost ? index : least), 0);
    dropped.push(left[at]!.version);
    left.splice(at, 1);
    const before = left[at - 1];
    if (before) before.lost = lostCharacters(before.text, left[at]?.text ?? present);
  }
  return dropped;
}
