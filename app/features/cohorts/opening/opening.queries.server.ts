import type { FoundationScope, OrganisationScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { hasThemes, statusStep } from "../cohort/cohort-status";
import { factsOf } from "../cohort/find-cohort.server";
import { heldFacts } from "../hosts/held-facts.server";
import { draftPage } from "../page/cohort-page.queries.server";
import { isMetInPerson, isMetOnline, whereaboutsOf } from "../sessions/whereabouts";

/** What a page would still be without. */
export type Missing = "nobodyLeads" | "noTravel" | "noAccessibility" | "noLink";

/**
 * A draft as it would open: its page, what that would still be without, and why it may not open, if so. `isDraft` is false for what has
 * opened; null when there is none.
 */
export async function openingOf(
  scope: FoundationScope<"cohort.edit"> | OrganisationScope<"host.plan">,
  id: string,
  locale: Locale,
) {
  const draft = await draftPage(scope, id, locale);
  if (!draft?.isDraft) return draft;
  const { cohort, page } = draft;
  const held = await heldFacts(db, cohort, now());
  const step = statusStep("publish", factsOf(cohort), {
    ...{ now: now(), isConfirmed: false, hasThemes: hasThemes(cohort.sessions) },
    // Its host looks at it before it proposes.
    held: held && "organisation" in scope ? { ...held, isProposed: true } : held,
  });
  const meetings = cohort.sessions.map((session) => whereaboutsOf(session, cohort));
  const isMissing: Record<Missing, boolean> = {
    nobodyLeads: page.facilitators.length === 0,
    noTravel: page.travel === "" && meetings.some(({ mode }) => isMetInPerson(mode)),
    noAccessibility: page.accessibility === "",
    noLink: meetings.some(({ mode, joinUrl }) => isMetOnline(mode) && joinUrl === ""),
  };
  return {
    isDraft: true as const,
    name: cohort.name,
    version: cohort.version,
    isProposed: held?.isProposed ?? false,
    page,
    missing: (Object.keys(isMissing) as Missing[]).filter((one) => isMissing[one]),
    refusal: step.ok ? null : step.reason,
  };
}
