import { asciiDigits } from "~/lib/text/digits";
import { inertText } from "~/lib/text/inert-text";
import { type Mark, markText, readMark } from "./attendance";

/** What the list sends of one person: what it showed, and what is chosen; null when nothing is. */
export interface Choice {
  enrolmentId: string;
  seen: Mark | null;
  chosen: Mark | null;
}

/** The list as it was sent. */
export interface SentList {
  choices: Choice[];
  /** Whoever is not noted yet was there. */
  allPresent: boolean;
  reason: string;
  /** People of whom the minutes are no number of minutes within the session. */
  wrongMinutes: string[];
}

/** The names of the fields of one person. */
export const fieldsOf = (enrolmentId: string) => ({
  seen: `seen-${enrolmentId}`,
  state: `state-${enrolmentId}`,
  minutes: `minutes-${enrolmentId}`,
});

export const longestReason = 300;

/** Reads the form of the list, of these people. Minutes without a choice mean that somebody was there for a part. */
export function readList(
  text: (field: string) => string,
  enrolmentIds: readonly string[],
  sessionMinutes: number,
): SentList {
  const wrongMinutes: string[] = [];
  const choices = enrolmentIds.map((enrolmentId): Choice => {
    const fields = fieldsOf(enrolmentId);
    const typed = asciiDigits(text(fields.minutes)).trim();
    const state = readMark(text(fields.state))?.state ?? (typed === "" ? null : "LATE");
    const minutes = /^\d{1,4}$/.test(typed) ? Number(typed) : typed === "" ? 0 : NaN;
    const isWrong = state === "LATE" && !(minutes >= 0 && minutes <= sessionMinutes);
    if (isWrong) wrongMinutes.push(enrolmentId);
    const missedMinutes = state === "LATE" && !isWrong ? minutes : 0;
    return {
      enrolmentId,
      seen: readMark(text(fields.seen)),
      chosen: state && { state, missedMinutes },
    };
  });
  return {
    choices,
    allPresent: text("all") !== "",
    reason: inertText(text("reason")).trim().slice(0, longestReason),
    wrongMinutes,
  };
}

const same = (one: Mark | null, other: Mark | null) => markText(one) === markText(other);

/** What comes of one person on the list. */
export type Outcome = { write: Mark } | "keep" | "conflict";

/**
 * What a sent list does with somebody of whom `current` is noted. Where nothing was chosen, or nothing else than the list showed, what is
 * noted now stays, also when somebody else noted it meanwhile. It is a conflict when both chose, and not the same.
 */
export function outcomeOf(
  { seen, chosen }: Pick<Choice, "seen" | "chosen">,
  current: Mark | null,
  allPresent: boolean,
): Outcome {
  if (chosen === null)
    return allPresent && current === null ? { write: { state: "PRESENT", missedMinutes: 0 } } : "keep";
  if (same(chosen, seen) || same(chosen, current)) return "keep";
  return same(seen, current) ? { write: chosen } : "conflict";
}
