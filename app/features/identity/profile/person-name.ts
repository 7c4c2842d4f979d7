import { clustersOf, undrawable } from "~/lib/text/drawable";

/** The longest name that fits on a certificate, in characters. */
export const longestName = 100;

/** A name, and the same in Latin letters when there is a second spelling (else empty). */
export interface PersonName {
  name: string;
  latinName: string;
}

/**
 * What is wrong with a name, and at which field. `characters`: those that it may not contain.
 * - `needed`: the name is in letters that no document of ours can show, so the Latin spelling is asked for.
 * - `offered`: it is in letters that not everybody reads, and nothing asked for the Latin spelling yet, which may stay away.
 */
export interface NameFault {
  field: keyof PersonName;
  reason: "missing" | "tooLong" | "withoutLetter" | "characters" | "needed" | "offered";
  characters: string[];
}

const joinsArabic = String.raw`\u200c(?<=\p{Script=Arabic}\p{M}*\u200c)(?=\p{Script=Arabic})`;
const invisible = new RegExp(
  String.raw`(?!${joinsArabic})[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Bidi_Control}]`,
  "gu",
);

/**
 * Spaces and line breaks become one space, full-width letters become plain ones, and invisible characters go: they could
 * split a header or turn the text around. The non-joiner stays between Arabic letters, where it is part of the spelling.
 */
const tidy = (typed: string) =>
  typed
    .replace(/[\uff01-\uff5e]/g, (character) => character.normalize("NFKC"))
    .replace(/\s+/gu, " ")
    .replace(invisible, "")
    .replace(/ +/g, " ")
    .trim()
    .normalize("NFC");

/**
 * A name as it must stand on tickets, receipts and certificates, with its Latin spelling. It may be empty only for somebody
 * who never gave one (`present` is the name so far). What is refused is refused here, so that every name that is saved leads
 * to a certificate.
 */
export function readName(
  typed: PersonName,
  present: string,
): ({ ok: true } & PersonName) | { ok: false; fault: NameFault } {
  const { name, latinName } = { name: tidy(typed.name), latinName: tidy(typed.latinName) };
  const refuse = (field: NameFault["field"], reason: NameFault["reason"], characters: string[] = []) =>
    ({ ok: false, fault: { field, reason, characters } }) as const;
  if (name === "") {
    if (present !== "" || latinName !== "") return refuse("name", "missing");
    return { ok: true, name, latinName };
  }
  if ([...name].length > longestName) return refuse("name", "tooLong");
  if (!/\p{L}/u.test(name)) return refuse("name", "withoutLetter");
  const strange = undrawable(name).filter((cluster) => !isWholeLetter(cluster));
  if (strange.length > 0) return refuse("name", "characters", strange);

  if (latinName === "")
    return canBeShown(name) ? { ok: true, name, latinName } : refuse("latinName", "needed");
  if ([...latinName].length > longestName) return refuse("latinName", "tooLong");
  const notLatin = [...new Set(clustersOf(latinName))].filter(
    (cluster) => isInOtherLetters(cluster) || undrawable(cluster).length > 0,
  );
  if (notLatin.length > 0) return refuse("latinName", "characters", notLatin);
  if (!/\p{Script=Latin}/u.test(latinName)) return refuse("latinName", "withoutLetter");
  return { ok: true, name, latinName: latinName === name ? "" : latinName };
}

/** A letter of a script without a typeface here, not a letter of another with a strange mark. */
const isWholeLetter = (cluster: string) => {
  const [base = ""] = cluster;
  return /\p{L}/u.test(base) && undrawable(base).length > 0;
};

/** Whether a name has letters that are not Latin, so that a spelling in those may stand beside it. */
export const isInOtherLetters = (name: string): boolean => otherLetter.test(name);

const otherLetter = /(?!\p{Script=Latin}|\p{Script=Common})\p{L}/u;

const canBeShown = (name: string) => undrawable(name).length === 0;

/** A name as documents show it: with the Latin spelling beside it, or that alone where no typeface has its letters. */
export const nameOnPaper = ({ name, latinName }: PersonName): PersonName =>
  latinName !== "" && !canBeShown(name) ? { name: latinName, latinName: "" } : { name, latinName };
