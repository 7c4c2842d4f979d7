/** Splits an excerpt at its marks: `a <start>b<stop> c` becomes a, b (a hit) and c. Marks without a partner are dropped. */
export function splitExcerpt(excerpt: string, start: string, stop: string): { text: string; hit: boolean }[] {
  return excerpt
    .split(start)
    .flatMap((part, index) => {
      if (index === 0) return [{ text: part, hit: false }];
      const [hit = "", ...rest] = part.split(stop);
      return [
        { text: hit, hit: true },
        { text: rest.join(""), hit: false },
      ];
    })
    .filter(({ text }) => text !== "");
}
