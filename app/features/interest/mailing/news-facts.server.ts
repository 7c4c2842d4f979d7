import { fullPriceText } from "~/features/catalogue/offers/price-text";
import { cohortMessages } from "~/features/cohorts/cohort/cohorts.messages";
import { isForAll } from "~/features/cohorts/hosts/audience";
import { whereInWords } from "~/features/cohorts/sessions/whereabouts";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { Locale } from "~/i18n/locale";
import { publicPath } from "~/i18n/paths";
import { formatDate } from "~/lib/dates";
import type { Db } from "~/platform/db/db.server";
import type { NewsFacts } from "./news-mail";

/** Of what there is news: a masterclass, and one of its groups. */
export interface NewsOf {
  masterclassId: string;
  cohortId: string | null;
}

/** A published group for all of this masterclass, or null: with what there is to tell of it. */
export const findGroup = (tx: Db, { masterclassId, cohortId }: NewsOf) =>
  cohortId
    ? tx.cohort.findFirst({
        where: { ...isForAll, id: cohortId, status: "PUBLISHED", offer: { contentId: masterclassId } },
      })
    : null;

/**
 * What the mail tells, and the path that it leads to. A group that cannot be joined any more by then is not told of: the mail leads to the
 * masterclass. Null when content no longer has that.
 */
export async function newsFacts(
  tx: Db,
  news: NewsOf,
  locale: Locale,
): Promise<(NewsFacts & { path: string }) | null> {
  const masterclass = currentCurriculum().masterclassById(news.masterclassId, locale);
  if (!masterclass) return null;
  const title = contentTitle(news.masterclassId, locale);
  const cohort = await findGroup(tx, news);
  if (!cohort) return { title, group: null, path: publicPath("masterclass", locale, masterclass.slug) };
  const { name, startsAt, timeZone, mode, place, language, priceCents, currency, vat } = cohort;
  return {
    title,
    group: {
      name,
      begins: formatDate(startsAt, locale, timeZone),
      where: whereInWords({ mode, place }, locale),
      heldIn: cohortMessages[locale].heldIn[language] ?? language,
      price: fullPriceText(priceCents, currency, vat, locale),
    },
    path: publicPath("cohort", locale, cohort.slug),
  };
}
