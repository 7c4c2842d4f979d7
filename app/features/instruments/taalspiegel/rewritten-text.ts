import type { Finding, Span } from "./mirror";

/** What its reader chose for a finding: nothing, the change that is proposed, or words of their own. */
export interface Choice {
  isTaken: boolean;
  own: string;
}

/** By what a finding is known in a form, as long as the text is the same. */
export const keyOf = ({ entry, spans }: Finding): string => `${spans[0]!.start}-${entry}`;

/** The words of a finding, as they stand in the text. */
export const wordsOf = (text: string, { spans }: Finding): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(" … ");

/** The last part of a compound: ‘wijken’ of ‘probleemwijken’. */
const lastPart = /(?:wijk|buurt|stadsde|stra|flat|dorp|kern|gebied)\p{L}*$/iu;

/** What stands in a finding’s place when what is proposed is taken; null when nothing can be put there as it is. */
export function proposedFor(text: string, finding: Finding): string | null {
  if (finding.instead === "leaveOut") return "";
  if (finding.instead === "cityWord") return finding.city?.instead ?? null;
  if (finding.instead === "lastPart") return lastPart.exec(wordsOf(text, finding))?.[0] ?? null;
  return null;
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const isCapital = (letter: string) => letter !== letter.toLowerCase();

/** The text with what was chosen, by the keys of its findings. What nothing was chosen for stays as it is, to the letter. */
export function rewritten(
  text: string,
  findings: readonly Finding[],
  choices: Readonly<Record<string, Choice>>,
): string {
  const changes = findings.flatMap((finding): (Span & { words: string })[] => {
    const choice = choices[keyOf(finding)];
    const words = choice?.own.trim() || (choice?.isTaken ? proposedFor(text, finding) : null);
    if (words === null || words === undefined) return [];
    return finding.spans.map((span, index) => ({ ...span, words: index === 0 ? words : "" }));
  });
  let result = "";
  let last = 0;
  for (const { start, end, words } of changes.sort((a, b) => a.start - b.start)) {
    if (start < last) continue;
    result += text.slice(last, start);
    const isFirst = isCapital(text.charAt(start));
    // With a word goes the space behind it, and its capital goes to the next.
    last = words === "" && text.charAt(end) === " " ? end + 1 : end;
    result += isFirst ? capitalised(words) : words;
    if (words === "" && isFirst && last < text.length) {
      result += text.charAt(last).toUpperCase();
      last += 1;
    }
  }
  return result + text.slice(last);
}
