import type { Locale } from "~/i18n/locale";
import { siteDocuments } from "~/features/curriculum/content/content.server";
import type { Curriculum } from "~/features/curriculum/content/curriculum";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { closeQuery, wordsOf } from "./close-word";

/** Words used less are as likely slips of our own. */
const leastUses = 3;

type Counts = ReadonlyMap<string, number>;
const known = new WeakMap<Curriculum, Partial<Record<Locale, Counts>>>();

/** How often each word stands in what can be found; counted at the first search that finds nothing. */
function wordCounts(locale: Locale): Counts {
  const taught = currentCurriculum();
  const ofTaught = known.get(taught) ?? {};
  let counts = ofTaught[locale];
  if (!counts) {
    const all = new Map<string, number>();
    for (const document of [...taught.searchDocuments, ...siteDocuments])
      if (document.locale === locale)
        for (const word of wordsOf(`${document.title} ${document.text}`))
          all.set(word, (all.get(word) ?? 0) + 1);
    counts = new Map([...all].filter(([, count]) => count >= leastUses));
    known.set(taught, { ...ofTaught, [locale]: counts });
  }
  return counts;
}

/** What somebody whose search found nothing may have meant, one slip of the hand away; or null. */
export const suggestion = (query: string, locale: Locale) => closeQuery(query, wordCounts(locale));
