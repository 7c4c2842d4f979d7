import type { SearchDocument } from "~/platform/content/content";
import { textWords } from "~/lib/folding/fold";

/**
 * Each word by which a document is found, with its places as a `tsvector` writes them (`3C,14A`): what is one word to a reader has one
 * place, in all its forms. The text comes first, so that its words have the places that they have in it; a title weighs most, the
 * chapter that it stands in least.
 */
export function indexedWords({
  title,
  chapter,
  text,
}: Pick<SearchDocument, "title" | "chapter" | "text">): Record<string, string> {
  const places = new Map<string, string[]>();
  let place = 0;
  for (const [weight, field] of Object.entries({ C: text, A: title, D: chapter ?? "" }))
    for (const { parts, whole } of textWords(field)) {
      place += 1;
      for (const form of new Set(whole === null ? parts : [...parts, whole])) {
        const those = places.get(form) ?? [];
        those.push(`${place}${weight}`);
        places.set(form, those);
      }
    }
  return Object.fromEntries([...places].map(([form, those]) => [form, those.join(",")]));
}
