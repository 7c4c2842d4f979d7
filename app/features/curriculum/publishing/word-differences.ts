import { diffWordsWithSpace } from "diff";

/** A piece of text that both have, or one of them. */
export interface Difference {
  text: string;
  in: "both" | "before" | "after";
}

/** Texts of other words than these are shown as they are: what two texts hardly have in common says nothing, and takes long to find. */
const mostWords = 4_000;

/**
 * What two texts have in common and what not, word by word, in order. Of texts with more than `mostEdits` words out and in, each is shown
 * whole: looking further takes time as the square of that number.
 */
export function wordDifferences(
  before: readonly string[],
  after: readonly string[],
  mostEdits = mostWords,
): Difference[] {
  const [then, now] = [before.join("\n"), after.join("\n")];
  const whole: Difference[] = [
    ...(then ? [{ text: then, in: "before" as const }] : []),
    ...(now ? [{ text: now, in: "after" as const }] : []),
  ];
  if (then === now) return then ? [{ text: then, in: "both" }] : [];
  if (!then || !now || then.length + now.length > mostWords * 6) return whole;
  const found = diffWordsWithSpace(then, now, { maxEditLength: mostEdits });
  return (
    found?.map(({ value, added, removed }) => ({
      text: value,
      in: added ? "after" : removed ? "before" : "both",
    })) ?? whole
  );
}
