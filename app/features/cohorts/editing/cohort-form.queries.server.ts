import type { FoundationScope, OrganisationScope } from "~/features/identity/access/scope";
import { moduleIdsIn } from "~/features/curriculum/content/module-set";
import { contentTitle, offeredContent } from "~/features/curriculum/content/content-titles.server";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { fieldsOf } from "./cohort-changes";
import { isOver } from "./cohort-move";
import { within } from "../hosts/planner";
import { storedHosted } from "../hosts/read-hosted.server";
import { withEmptyRows } from "./session-form";

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
 * What the form of a cohort lets one choose from: offers that are sold in cohorts, a host's own among them (and the one that this cohort has, when
 * it is offered no more), and whether the cohort is on the site.
 */
export async function cohortChoices(
  scope: FoundationScope<"cohort.edit"> | OrganisationScope<"host.plan">,
  locale: Locale,
  cohortId: string | null = null,
) {
  const present = cohortId ? [{ cohorts: { some: { id: cohortId, ...within(scope) } } }] : [];
  const [rows, cohort] = await Promise.all([
    db.offer.findMany({
      where: { OR: [{ mode: "COHORT", retiredAt: null, ...ofWhom(scope) }, ...present] },
      orderBy: [{ sells: "desc" }, { id: "asc" }],
    }),
    cohortId
      ? db.cohort.findFirst({ where: { id: cohortId, ...within(scope) }, select: { status: true } })
      : null,
  ]);
  const offers: CohortOffer[] = rows.map(({ id, contentId, sells, priceCents, vat }) => ({
    id,
    contentId,
    sells: moduleIdsIn(contentId).length > 0 ? "MODULES" : sells,
    priceCents,
    vat,
    title: contentTitle(contentId, locale),
    isAnnounced: !offeredContent(contentId, "nl")?.isOpen,
    modules: (currentCurriculum().compositionOf(contentId, locale)?.modules ?? []).map(({ id, title }) => ({
      id,
      title,
    })),
  }));
  return { offers, isPublic: cohort !== null && cohort.status !== "DRAFT" };
}

/** What everybody can be taught, and what the host of the scope put together itself. */
const ofWhom = (scope: FoundationScope<"cohort.edit"> | OrganisationScope<"host.plan">) => ({
  OR: [
    { organisationId: null },
    ...("organisation" in scope ? [{ organisationId: scope.organisation.id }] : []),
  ],
});

/** A cohort as its form shows it, with how many have a seat; null when there is none in this scope. Its values hold the link to the meetings. */
export async function storedCohort(
  scope: FoundationScope<"cohort.edit"> | OrganisationScope<"host.plan">,
  id: string,
  locale: Locale,
) {
  const cohort = await db.cohort.findFirst({
    where: { id, ...within(scope) },
    include: {
      sessions: { orderBy: { startsAt: "asc" } },
      _count: { select: { seats: { where: { status: "TAKEN" } } } },
    },
  });
  if (!cohort) return null;
  const { name, status, version, _count } = cohort;
  const values = fieldsOf({ ...cohort, hosted: await storedHosted(db, cohort) }, locale);
  return {
    ...{ id, name, status, version },
    taken: _count.seats,
    isOver: isOver(cohort, now()),
    values: { ...values, sessions: withEmptyRows(values.sessions, 1) },
  };
}
