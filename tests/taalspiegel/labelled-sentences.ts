// Sentences with what should be found in them, and how much of that is found.
import type { Finding, Span } from "~/features/instruments/taalspiegel/mirror";
import {
  categories,
  type Category,
  shownCategories,
  type ShownCategory,
} from "~/features/instruments/taalspiegel/rules/rule";

interface Labelled {
  text: string;
  labels: (Span & { category: Category })[];
}

/** Sentences of a file, one a line: `De [lack:kansarmen] in de stad.` A line that begins with # says something of the file. */
export const labelledSentences = (file: string): Labelled[] =>
  file
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const labels: Labelled["labels"] = [];
      let text = "";
      let last = 0;
      for (const { 0: mark, 1: category, 2: words, index } of line.matchAll(/\[(\w+):([^\]]+)\]/g)) {
        if (!categories.includes(category as Category)) throw new Error(`No category: ${mark}`);
        text += line.slice(last, index) + words!;
        labels.push({ category: category as Category, start: text.length - words!.length, end: text.length });
        last = index + mark.length;
      }
      return { text: text + line.slice(last), labels };
    });

/** What of one category was found rightly and wrongly, and which labels were found and missed. */
export interface Score {
  right: number;
  wrong: string[];
  found: number;
  missed: string[];
}

/** Scores of each category. A finding is right where it touches a label of its category; a label is found where a finding of it touches. */
export function scoresOf(
  sentences: readonly Labelled[],
  findingsIn: (text: string) => Finding[],
): Record<ShownCategory, Score> {
  const scores = Object.fromEntries(
    shownCategories.map((category) => [category, { right: 0, wrong: [], found: 0, missed: [] }]),
  ) as unknown as Record<ShownCategory, Score>;
  for (const { text, labels } of sentences) {
    const findings = findingsIn(text);
    const touching = (finding: Finding, label: Labelled["labels"][number]) =>
      finding.category === label.category &&
      finding.spans.some(({ start, end }) => start < label.end && label.start < end);
    for (const finding of findings) {
      const score = scores[finding.category];
      if (labels.some((label) => touching(finding, label))) score.right += 1;
      else
        score.wrong.push(
          `${finding.spans.map(({ start, end }) => text.slice(start, end)).join(" … ")} — ${text}`,
        );
    }
    for (const label of labels) {
      const score = scores[label.category];
      if (findings.some((finding) => touching(finding, label))) score.found += 1;
      else score.missed.push(`${text.slice(label.start, label.end)} — ${text}`);
    }
  }
  return scores;
}

const share = (part: number, rest: number) => (part + rest === 0 ? 1 : part / (part + rest));
export const precisionOf = ({ right, wrong }: Score) => share(right, wrong.length);
export const recallOf = ({ found, missed }: Score) => share(found, missed.length);
