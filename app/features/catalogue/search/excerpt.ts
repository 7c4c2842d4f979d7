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

const plain = (text: string) => text.replace(/[\s\p{C}]+/gu, "");

/** An excerpt with `…` where the text it comes from went on: `first` and `last` are the ends of that text. */
export function withEllipses(excerpt: string, first: string, last: string): string {
  const said = plain(excerpt);
  const begins = said.startsWith(plain(first).slice(0, said.length));
  const ends = said.endsWith(plain(last).slice(-said.length));
  return `${begins ? "" : "… "}${excerpt.trim()}${ends ? "" : " …"}`;
}
