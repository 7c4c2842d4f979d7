import { findingsIn } from "~/features/instruments/taalspiegel/mirror";
import { categories } from "~/features/instruments/taalspiegel/rules/rule";
import { labelledSentences, precisionOf, recallOf, scoresOf } from "./labelled-sentences";

const percent = (share: number) => `${(100 * share).toFixed(0)} %`.padStart(6);

/** How well the mirror finds what is labelled in a file; what it got wrong by name only when it is `shown`. */
export function report(file: string, shown: boolean): string {
  const sentences = labelledSentences(file);
  const scores = scoresOf(sentences, findingsIn);
  const lines = categories.map((category) => {
    const { [category]: score } = scores;
    const counts = `${score.right} right, ${score.wrong.length} wrong; ${score.found} labels found, ${score.missed.length} missed`;
    return `${category.padEnd(8)} precision ${percent(precisionOf(score))}   recall ${percent(recallOf(score))}   ${counts}`;
  });
  const faults = categories.flatMap((category) => [
    ...scores[category].wrong.map((what) => `  not a ${category}: ${what}`),
    ...scores[category].missed.map((what) => `  missed ${category}: ${what}`),
  ]);
  return [`${sentences.length} sentences`, ...lines, ...(shown ? faults : [])].join("\n");
}

/** Milliseconds of processor time that ten thousand words take, the first time and the tenth. `stopwatch` starts to measure. */
export function readingTimes(file: string, stopwatch: () => () => number): { first: number; tenth: number } {
  const words = labelledSentences(file).flatMap(({ text }) => text.split(" "));
  const text = Array.from({ length: 10_000 }, (_, index) => words[index % words.length]).join(" ");
  const times = Array.from({ length: 10 }, () => {
    const used = stopwatch();
    findingsIn(text);
    return used();
  });
  return { first: times[0]!, tenth: times[9]! };
}
