import { type TextWord, textWords } from "~/lib/folding/fold";

/** What somebody typed, as PostgreSQL asks it of texts. */
interface TextQuery {
  /** For `to_tsquery`. */
  query: string;
  /** Each word that it names, for the places in a text where they stand. */
  words: string;
}

const mostWords = 12;

const quoted = (word: string) => `'${word}'`;
/** A word with a hyphen or apostrophe is found as a whole, and by its parts. */
const alternatives = ({ parts, whole }: TextWord) => {
  const together = parts.map(quoted).join(" & ");
  const isPlain = parts.length === 1 && (whole ?? parts[0]) === parts[0];
  return isPlain ? together : `(${whole === null ? "" : `${quoted(whole)} | `}${together})`;
};

/** All words have to be there, and what stands between quotation marks side by side; null when nothing is a word. */
export function textQuery(typed: string): TextQuery | null {
  const wholes = typed.split(/["“”„«»]/);
  const words = wholes.map((one) => textWords(one).slice(0, mostWords));
  const query = words
    // What has a mark before it and behind it.
    .map((those, index) =>
      those.map(alternatives).join(index % 2 === 1 && index < wholes.length - 1 ? " <-> " : " & "),
    )
    .filter(Boolean)
    .map((one) => `(${one})`)
    .join(" & ");
  const named = words.flat().flatMap(({ parts, whole }) => (whole === null ? parts : [...parts, whole]));
  return query === "" ? null : { query, words: named.join(" ") };
}
