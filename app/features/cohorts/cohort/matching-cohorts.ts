interface Findable {
  title: string;
  name: string;
  place: string;
}

const wordsIn = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The cohorts in whose title, name or place a word begins like each word of `query`; none when it has no words. */
export function matchingCohorts<Cohort extends Findable>(
  query: string,
  cohorts: readonly Cohort[],
): Cohort[] {
  const asked = wordsIn(query);
  if (asked.length === 0) return [];
  return cohorts.filter(({ title, name, place }) => {
    const words = wordsIn([title, name, place].join(" "));
    return asked.every((begin) => words.some((word) => word.startsWith(begin)));
  });
}
