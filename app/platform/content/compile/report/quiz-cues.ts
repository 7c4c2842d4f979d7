// Whether a quiz can be passed by attitude: how often the right option is found by its tone alone.
import type { Locale } from "~/i18n/locale";
import type { QuestionFacts } from "../checks/collect-facts";

/** What sounds like asking or calling somebody. */
const asksOrPhones: Record<Locale, RegExp> = {
  nl: /\b(?:vraag|vraagt|vragen|bel|belt|bellen|wie)\b|\?/i,
  en: /\b(?:ask|asks|asking|call|calls|calling|phones?|who|whom)\b|\?/i,
};

export interface CueScore {
  questions: number;
  /** Questions that are right, on average, for who always takes an option that asks or phones, and guesses between those. */
  byCue: number;
  /** Questions that are right for who guesses. */
  byChance: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

export function cueScore(questions: readonly QuestionFacts[], locale: Locale): CueScore {
  const asked = questions.filter(({ options }) => options.length > 0);
  const byCue = asked.map(({ options }) => {
    const cued = options.filter(({ text }) => asksOrPhones[locale].test(text));
    const taken = cued.length > 0 ? cued : options;
    return taken.filter(({ correct }) => correct).length / taken.length;
  });
  return {
    questions: asked.length,
    byCue: sum(byCue),
    byChance: sum(asked.map(({ options }) => 1 / options.length)),
  };
}

/** Points of a hundred by which the cue beats chance; below 0 when it leads astray. */
export const cueLead = ({ questions, byCue, byChance }: CueScore): number =>
  questions === 0 ? 0 : (100 * (byCue - byChance)) / questions;
