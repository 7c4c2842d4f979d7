import { typedWords, wordForms } from "~/lib/folding/fold";

/** How a cohort is found. */
interface Findable {
  /** What it is called, where and when it is, and the like. */
  names: readonly string[];
  /** What people look for when they mean dates at all: `prijs`, `agenda`. */
  topics: string;
}

/**
 * The cohorts that have a word beginning like each word of `query`; none when it has no words. `isNamed`: the query names them, and not only
 * what they have in common.
 */
export function matchingCohorts<Cohort>(
  query: string,
  cohorts: readonly Cohort[],
  findBy: (cohort: Cohort) => Findable,
): { found: Cohort[]; isNamed: boolean } {
  const asked = typedWords(query);
  if (asked.length === 0) return { found: [], isNamed: false };
  const matches = cohorts.flatMap((cohort) => {
    const { names, topics } = findBy(cohort);
    const [own, common] = [wordForms(names.join(" ")), wordForms(topics)];
    const isIn = (words: string[]) => (begin: string) => words.some((word) => word.startsWith(begin));
    return asked.every((begin) => isIn(own)(begin) || isIn(common)(begin))
      ? [{ cohort, isNamed: asked.some(isIn(own)) }]
      : [];
  });
  // Who names one does not mean the others.
  const named = matches.filter(({ isNamed }) => isNamed);
  return {
    found: (named.length > 0 ? named : matches).map(({ cohort }) => cohort),
    isNamed: named.length > 0,
  };
}
