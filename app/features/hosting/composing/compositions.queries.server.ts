import { moduleSetTitle, modulesOfSet } from "~/features/curriculum/content/module-set";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { OrganisationScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import type { Module } from "~/platform/content/content";
import { db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { isAgreed } from "../planning/agreed-terms";
import { agreementsToPlan } from "../planning/agreements-to-plan.queries.server";

/** A module as somebody chooses it. */
export type ModuleToChoose = Pick<Module, "id" | "title" | "summary" | "hours" | "outcomes">;

/** What a host put together, in its list. */
export interface ListedComposition {
  id: string;
  title: string;
  /** Study load of all its modules; null when one is taught no more. */
  hours: number | null;
  groups: number;
}

export interface Composition {
  id: string;
  title: string;
  /** Empty when one of them is taught no more. */
  modules: ModuleToChoose[];
  hours: number;
  /** A group of it can be planned under an agreement that is in force. */
  isAgreed: boolean;
  groups: { id: string; name: string }[];
}

const briefly = ({ id, title, summary, hours, outcomes }: Module): ModuleToChoose => ({
  ...{ id, title, summary, hours, outcomes },
});
const hoursOf = (modules: readonly Pick<Module, "hours">[]) =>
  modules.reduce((sum, { hours }) => sum + hours, 0);

/** What a host put together, the newest first, and the modules that its agreements name, in the order of the curriculum. Two queries. */
export async function compositionsOf(
  scope: OrganisationScope<"host.plan">,
  locale: Locale,
): Promise<{ compositions: ListedComposition[]; modules: ModuleToChoose[] }> {
  const [rows, agreements] = await Promise.all([
    db.offer.findMany({
      where: { organisationId: scope.organisation.id },
      select: { id: true, contentId: true, _count: { select: { cohorts: true } } },
      orderBy: { id: "desc" },
      take: 200,
    }),
    agreementsToPlan(scope, locale),
  ]);
  const taught = currentCurriculum();
  return {
    compositions: rows.map(({ id, contentId, _count }) => {
      const modules = modulesOfSet(taught, contentId, locale);
      return {
        ...{ id, title: contentTitle(contentId, locale), groups: _count.cohorts },
        hours: modules && hoursOf(modules),
      };
    }),
    modules: taught
      .modules(locale)
      .filter(({ id, status }) => status === "written" && agreements.some((one) => isAgreed(one, id)))
      .map(briefly),
  };
}

/** One of them, with the groups that learn it; null for another's, as for one that does not exist. Two queries. */
export async function compositionOf(
  scope: OrganisationScope<"host.plan">,
  id: string | undefined,
  locale: Locale,
): Promise<Composition | null> {
  if (!isId(id)) return null;
  const [row, agreements] = await Promise.all([
    db.offer.findFirst({
      where: { id, organisationId: scope.organisation.id },
      select: {
        contentId: true,
        cohorts: {
          select: { id: true, name: true },
          orderBy: [{ startsAt: "desc" }, { id: "asc" }],
          take: 100,
        },
      },
    }),
    agreementsToPlan(scope, locale),
  ]);
  if (!row) return null;
  const modules = modulesOfSet(currentCurriculum(), row.contentId, locale) ?? [];
  return {
    id,
    title: modules.length > 0 ? moduleSetTitle(modules, locale) : contentTitle(row.contentId, locale),
    modules: modules.map(briefly),
    hours: hoursOf(modules),
    isAgreed: agreements.some((one) => isAgreed(one, row.contentId)),
    groups: row.cohorts,
  };
}
