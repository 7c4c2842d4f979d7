// Words as people type them: small letters without accents, in the letters that a keyboard has, whatever apostrophe or hyphen stands in
// them. What is searched and what is typed are both folded so. The database does the same in `search_words`; fold-in-database.server.test.ts
// holds the two equal.

/** What is left out of a word: accents, vowel signs that are often not written, and what nobody sees. As between the brackets of a pattern. */
const marks = String.raw`\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670\ufe00-\ufe0f\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff`;
/** What stands between words: white space, signs and symbols, but for those that can stand inside one. */
const separators = String.raw`\u0001-\u0026\u0028-\u002a\u002c\u002f\u003a-\u003f\u005b-\u005e\u007b-\u00a9\u00ab\u00ac\u00ae-\u00b4\u00b6-\u00b8\u00bb-\u00bf\u00d7\u00f7\u02c2-\u02df\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u303f`;
/** Letters that Unicode does not take apart, and the signs inside a word: one apostrophe, one hyphen. */
const letters: Readonly<Record<string, string>> = {
  ...Object.fromEntries([..."øɔ"].map((one) => [one, "o"])),
  ...Object.fromEntries([..."đðɗ"].map((one) => [one, "d"])),
  ...Object.fromEntries([..."ɛə"].map((one) => [one, "e"])),
  ...{ ł: "l", ħ: "h", ŧ: "t", ı: "i", ŋ: "n", ɓ: "b", ƙ: "k", ς: "σ" },
  ...{ ß: "ss", æ: "ae", œ: "oe", þ: "th" },
  ...Object.fromEntries([..."‘’‚‛ʹʻʼʽʾʿ`"].map((one) => [one, "'"])),
  ...Object.fromEntries([...".‐‒–—−_+·"].map((one) => [one, "-"])),
};

const markPattern = new RegExp(`[${marks}]+`, "gu");
const separatorPattern = new RegExp(`[${separators}]+`, "gu");
const letterPattern = new RegExp(`[${Object.keys(letters).join("")}]`, "gu");
/** Signs that may stand inside a word; around it they belong to none, such as a quotation mark or the stop of a sentence. */
const inner = `´@'\\-${Object.keys(letters)
  .filter((one) => /['-]/.test(letters[one]!))
  .join("")}`;
const runPattern = new RegExp(
  `[^${separators}${inner}](?:(?:[^${separators}]|[${inner}])*[^${separators}${inner}])?`,
  "gu",
);

/** A text folded: words with single spaces between, in which `'`, `-` and `@` may stand. */
export const fold = (text: string): string =>
  text
    .replaceAll("´", "'")
    .normalize("NFKD")
    .toLowerCase()
    .replace(markPattern, "")
    .replace(letterPattern, (one) => letters[one]!)
    .replace(separatorPattern, " ");

const split = (folded: string) => folded.split(" ").filter(Boolean);
const joined = (folded: string) => folded.replace(/['@-]/g, "");

/** More would be no word that the index takes. In characters. */
const longest = 500;

/**
 * The words by which a text is found, as `search_words` has them: each part of a double name and the whole of it (`de vries jansen
 * vriesjansen`); of an address its parts, the part behind the @, and the whole.
 */
export function wordForms(text: string): string[] {
  const folded = [...fold(text)].slice(0, longest).join("");
  const forms = [folded.replace(/['@-]/g, " "), joined(folded.replaceAll("@", " ")), joined(folded)];
  return [...new Set(split(forms.join(" ")))];
}

/** The words of what somebody typed, each as one of the forms by which a text is found: `O’Neil` is `oneil`. */
export const typedWords = (typed: string): string[] => split(joined(fold(typed)));

/** Where the words of running text stand in it, in their order, without the signs around them. */
export const wordPlaces = (text: string): { start: number; end: number }[] =>
  Array.from(text.matchAll(runPattern), ({ index, 0: run }) => ({ start: index, end: index + run.length }));

/** A word of running text: its parts, and the whole of it when that is a word too. */
export interface TextWord {
  parts: string[];
  whole: string | null;
}

/**
 * The words of running text, each at its place. An apostrophe before a last s is left out, so that `collega’s` is found as `collega` and as
 * `collegas`; with any other one (`zo’n`) the parts alone are words.
 */
export const textWords = (text: string): TextWord[] =>
  wordPlaces(text).map(({ start, end }) => wordOf(text.slice(start, end)));

function wordOf(run: string): TextWord {
  if (/^[a-z]+$/i.test(run)) return { parts: [run.toLowerCase()], whole: run.toLowerCase() };
  const word = fold(run).trim();
  const isGenitive = /^[^']+'s$/.test(word);
  const parts = split(word.replace(/['@-]/g, " "));
  return {
    parts: isGenitive ? parts.slice(0, -1) : parts,
    whole:
      parts.length === 0 || word.includes(" ") || (word.includes("'") && !isGenitive) ? null : joined(word),
  };
}
