const segmenter = new Intl.Segmenter("nl", { granularity: "grapheme" });
const firstOf = (word: string) => [...segmenter.segment(word)][0]?.segment ?? "";

/** The first letter of a name's first and of its last word, in any script: `LJ` for "Lotte de Jong". Of a mail address its first letter. */
export function initialsOf(name: string): string {
  // A word begins with its first letter: of "(demo)" that is the d.
  const words = name.split(/\s+/).flatMap((word) => /[\p{L}\p{N}].*/u.exec(word)?.[0] ?? []);
  const ends = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return ends.map((word) => firstOf(word).toUpperCase()).join("");
}
