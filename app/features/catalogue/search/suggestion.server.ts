import type { Locale } from "~/i18n/locale";
import { searchDocuments } from "~/features/curriculum/content/content.server";
import { closeQuery, wordsOf } from "./close-word";

/** Words used less are as likely slips of our own. */
const leastUses = 3;

const known = new Map<Locale, ReadonlyMap<string, number>>();

/** How often each word stands in what can be found; counted at the first search that finds nothing. */
function wordCounts(locale: Locale): ReadonlyMap<string, number> {
  let counts = known.get(locale);
  if (!counts) {
    const all = new Map<string, number>();
    for (const document of searchDocuments())
      if (document.locale === locale)
        for (const word of wordsOf(`${document.title} ${document.text}`))
          all.set(word, (all.get(word) ?? 0) + 1);
    counts = new Map([...all].filter(([, count]) => count >= leastUses));
    known.set(locale, counts);
  }
  return counts;
}

/** What somebody whose search found nothing may have meant, one slip of the hand away; or null. */
export const suggestion = (query: string, locale: Locale) => closeQuery(query, wordCounts(locale));
