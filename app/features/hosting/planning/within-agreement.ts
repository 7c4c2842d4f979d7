import type { CohortStatus } from "~/features/cohorts/cohort/cohort";
import type { CohortFaults, CohortPlan, HostFault } from "~/features/cohorts/editing/cohort-form";
import { dayOf } from "~/lib/dates";
import { type AgreedTerms, isAgreed } from "./agreed-terms";

/** What a plan says that an agreement has something to say about. */
type Planned = Pick<CohortPlan, "offerId" | "language" | "timeZone" | "priceCents" | "sessions" | "hosted">;

/** A cohort as it is stored: what stands there was agreed to then, and is not held against who changes something else. */
export interface Before {
  plan: Planned;
  status: CohortStatus;
}

/**
 * What a plan says beyond its agreement, and beyond what the foundation approved when the cohort was opened: by field, with the sessions by
 * their place in the plan. `contentId` is what its offer leads to.
 */
export function withinAgreement(
  plan: Planned & { contentId: string },
  agreed: Omit<AgreedTerms, "id">,
  { now, before = null }: { now: Date; before?: Before | null },
): CohortFaults {
  const faults: CohortFaults = {};
  const was = before?.plan;
  const isOpen = before !== null && before.status !== "DRAFT";
  if (!before && !agreed.isCurrent) faults.agreement = "agreementOver";
  if (was?.offerId !== plan.offerId) {
    if (isOpen) faults.offerId = "offerApproved";
    else if (!isAgreed(agreed, plan.contentId)) faults.offerId = "offerNotAgreed";
  }
  if (was?.language !== plan.language && !agreed.languages.includes(plan.language))
    faults.language = "languageNotAgreed";
  if (was?.priceCents !== plan.priceCents) {
    if (plan.priceCents < agreed.lowestPriceCents || plan.priceCents > agreed.highestPriceCents)
      faults.price = "priceNotAgreed";
    else if (isOpen && was && plan.priceCents > was.priceCents) faults.price = "priceApproved";
  }
  if (isOpen && isForOthers(plan, was)) faults.audience = "audienceApproved";
  for (const [place, fault] of sessionFaults(plan, agreed, { now, before }))
    faults[`sessionStart-${place}`] = fault;
  return faults;
}

const isForOthers = ({ hosted }: Planned, was: Planned | undefined) =>
  hosted?.audience !== was?.hosted?.audience || hosted?.closedFor?.id !== was?.hosted?.closedFor?.id;

/** Of sessions that are new or moved: on a day that was not agreed, by the cohort's clock, or in the past while nobody has a seat yet. */
function sessionFaults(
  { sessions, timeZone }: Planned,
  { firstDay, lastDay }: Pick<AgreedTerms, "firstDay" | "lastDay">,
  { now, before }: { now: Date; before: Before | null },
): [place: number, fault: HostFault][] {
  const stood = new Set(before?.plan.sessions.map(({ startsAt }) => startsAt.getTime()));
  const isDraft = !before || before.status === "DRAFT";
  const faultOf = ({ startsAt, endsAt }: Planned["sessions"][number]): HostFault | null => {
    if (isDraft && startsAt <= now) return "sessionPast";
    if (stood.has(startsAt.getTime())) return null;
    const isAgreed = dayOf(startsAt, timeZone) >= firstDay && dayOf(endsAt, timeZone) <= lastDay;
    return isAgreed ? null : "dayNotAgreed";
  };
  return sessions.flatMap((session, place): [number, HostFault][] => {
    const fault = faultOf(session);
    return fault ? [[place, fault]] : [];
  });
}
