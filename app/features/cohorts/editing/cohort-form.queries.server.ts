import type { FoundationScope } from "~/features/identity/access/scope";
import { contentTitle, offeredContent } from "~/features/curriculum/content/content-titles.server";
import { compositionOf } from "~/features/curriculum/content/compositions.server";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";

export interface CohortOffer {
  id: string;
  contentId: string;
  title: string;
  sells: string;
  priceCents: number | null;
  vat: string;
  /** Announced: a cohort of it can be planned, and not published. */
  isAnnounced: boolean;
  /** What a session can ask to be worked through before it. */
  modules: { id: string; title: string }[];
}

/**
 * What the form of a cohort lets staff choose from: offers that are sold in cohorts (and the one that this cohort has, when
 * it is offered no more).
 */
export async function cohortChoices(
  _scope: FoundationScope<"cohort.edit">,
  locale: Locale,
  cohortId: string | null = null,
) {
  const present = cohortId ? [{ cohorts: { some: { id: cohortId } } }] : [];
  const rows = await db.offer.findMany({
    where: { OR: [{ mode: "COHORT", retiredAt: null }, ...present] },
    orderBy: [{ sells: "desc" }, { id: "asc" }],
  });
  const offers: CohortOffer[] = rows.map(({ id, contentId, sells, priceCents, vat }) => ({
    id,
    contentId,
    sells,
    priceCents,
    vat,
    title: contentTitle(contentId, locale),
    isAnnounced: !offeredContent(contentId, "nl")?.isOpen,
    modules: (compositionOf(contentId, locale)?.modules ?? []).map(({ id, title }) => ({ id, title })),
  }));
  return { offers };
}
