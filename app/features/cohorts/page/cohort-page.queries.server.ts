import type { FoundationScope, OrganisationScope, SiteScope } from "~/features/identity/access/scope";
import { faceUnder, type HostFaceView } from "~/features/organisations/branding/host-face.server";
import type { Curriculum } from "~/features/curriculum/content/curriculum";
import { modulesOfSet } from "~/features/curriculum/content/module-set";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { Locale } from "~/i18n/locale";
import type { Module } from "~/platform/content/content";
import { db } from "~/platform/db/db.server";
import { type CohortView, cohortView } from "../cohort/cohort-view.server";
import { reaches } from "../hosts/planner";
import { type CohortRow, findCohort, findCohortAt } from "../cohort/find-cohort.server";
import type { SessionView } from "../sessions/session-view.server";
import { facilitatorsIn, type FacilitatorView } from "../facilitators/facilitators.db.server";
import { cohortPageMessages } from "./cohort-page.messages";

/** A meeting, with who leads it; empty when that is who leads the cohort. */
export type ProgrammeSession = SessionView & { facilitator: string };

/** Everything that the page of a cohort tells: what anybody may see. */
export interface CohortPageView {
  cohort: Omit<CohortView, "sessions"> & { sessions: ProgrammeSession[] };
  /** What is taught does for whoever follows it; its title where nothing says so. */
  promise: string;
  audience: string | null;
  /** Study load of what is taught. */
  hours: number | null;
  /** What is taught when that is no masterclass with a page of its own: modules, each with what one learns. */
  modules: { id: string; title: string; hours: number; outcomes: readonly string[] }[];
  /** With what it meets online, how to get there, and what is accessible; empty when that is not said. */
  tool: string;
  travel: string;
  accessibility: string;
  facilitators: FacilitatorView[];
  /** How the organisation that holds it shows itself; null for the foundation itself. */
  host: HostFaceView | null;
}

/** The page at an address, also of a cohort that is closed, cancelled or over, with its id; null for a draft, for one that the address does not open, and when there is none. */
export async function cohortPageBySlug(_scope: SiteScope, slug: string, locale: Locale) {
  const cohort = await findCohortAt(db, slug);
  if (!cohort || cohort.status === "DRAFT") return null;
  return { id: cohort.id, isInvited: cohort.audience === "INVITED", page: await pageOf(cohort, locale) };
}

/** The page of a draft as it will be once it is open; `isDraft` is false for what has opened, null is given when there is none, or it is another host's. */
export async function draftPage(
  scope: FoundationScope<"cohort.edit"> | OrganisationScope<"host.plan">,
  id: string,
  locale: Locale,
) {
  const cohort = await findCohort(db, id);
  if (!cohort || !(await reaches(db, scope, id))) return null;
  if (cohort.status !== "DRAFT") return { isDraft: false as const };
  return { isDraft: true as const, cohort, page: await pageOf({ ...cohort, status: "PUBLISHED" }, locale) };
}

async function pageOf(row: CohortRow, locale: Locale): Promise<CohortPageView> {
  const { tool, travel, accessibility, offer } = row;
  const taught = await curriculum(row.releaseId);
  const cohort = cohortView(row, locale, taught);
  const masterclass = taught.masterclassById(offer.contentId, locale);
  const modules = masterclass ? [] : modulesIn(offer.contentId, taught, locale);
  return {
    cohort: {
      ...cohort,
      sessions: cohort.sessions.map((session, index) => ({
        ...session,
        preparation: preparationOf(row.sessions[index]!, taught, locale),
        facilitator: row.sessions[index]!.facilitator,
      })),
    },
    promise: masterclass?.promise ?? promiseOf(modules, locale) ?? cohort.title,
    audience: masterclass?.audience ?? null,
    hours: masterclass?.hours ?? (modules.reduce((sum, { hours }) => sum + hours, 0) || null),
    modules: modules.map(({ id, title, hours, outcomes }) => ({ id, title, hours, outcomes })),
    ...{ tool, travel, accessibility },
    facilitators: await facilitatorsIn(row.id),
    host: await faceUnder(db, row.agreementId),
  };
}

/** The module that is taught, or the several. */
function modulesIn(contentId: string, taught: Curriculum, locale: Locale): Module[] {
  const module = taught.moduleById(contentId, locale);
  return module ? [module] : (modulesOfSet(taught, contentId, locale) ?? []);
}

const promiseOf = (modules: readonly Module[], locale: Locale) =>
  modules.length > 1 ? cohortPageMessages[locale].together(modules.length) : modules[0]?.summary;

/** What to do before a session: modules, each with how many lessons that are, and what else. */
function preparationOf(
  { preparation, preparationNote }: Pick<CohortRow["sessions"][number], "preparation" | "preparationNote">,
  { moduleById }: Curriculum,
  locale: Locale,
): string[] {
  const t = cohortPageMessages[locale];
  const modules = preparation.flatMap((id) => moduleById(id, locale) ?? []);
  return [
    ...modules.map(({ title, lessons }) => t.moduleWith(title, lessons.length)),
    ...(preparationNote ? [preparationNote] : []),
  ];
}
