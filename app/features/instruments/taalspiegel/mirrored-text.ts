import type { CityList } from "./city-list";
import { findingsIn, longestText, type Finding } from "./mirror";
import { type Choice, keyOf, rewritten } from "./rewritten-text";

/** What a text that was sent is answered with. */
export interface Mirrored {
  text: string;
  fault: "empty" | "tooLong" | null;
  findings: Finding[];
  choices: Record<string, Choice>;
  /** The copy with what was chosen, when that was asked for. */
  rewritten: string | null;
}

/** Reads a text, and what was chosen of an earlier look at it (`field` of a name; empty when there is none). Nothing of it is kept. */
export function mirroredText(
  sent: string,
  field: (name: string) => string,
  { asksCopy, cityLists }: { asksCopy: boolean; cityLists: readonly CityList[] },
): Mirrored {
  const text = sent.replace(/\r\n?/g, "\n");
  const fault = text.trim() === "" ? "empty" : text.length > longestText ? "tooLong" : null;
  const findings = fault ? [] : findingsIn(text, cityLists);
  const choices = Object.fromEntries(
    findings.map((finding): [string, Choice] => {
      const key = keyOf(finding);
      return [key, { isTaken: field(`take-${key}`) !== "", own: field(`own-${key}`) }];
    }),
  );
  return {
    text,
    fault,
    findings,
    choices,
    rewritten: asksCopy && !fault ? rewritten(text, findings, choices) : null,
  };
}
