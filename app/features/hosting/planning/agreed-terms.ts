import type { CohortOffer } from "~/features/cohorts/editing/cohort-form.queries.server";
import { moduleIdsIn } from "~/features/curriculum/content/module-set";
import { agreementState, type HostAgreementFacts } from "../agreements/agreement-state";

/** What of an agreement bounds the cohorts that are held under it. */
export interface AgreedTerms {
  id: string;
  /** New cohorts can be held under it. */
  isCurrent: boolean;
  contentIds: readonly string[];
  languages: readonly string[];
  /** On which its cohorts may meet, as `2027-01-12`, by their own clock. */
  firstDay: string;
  lastDay: string;
  paidBy: "LEARNERS" | "HOST" | "NOBODY";
  /** Of a seat, in cents without VAT, both included. */
  lowestPriceCents: number;
  highestPriceCents: number;
  currency: string;
}

type Stored = Omit<AgreedTerms, "isCurrent" | "firstDay" | "lastDay"> &
  HostAgreementFacts & { firstDay: Date };

/** A day of the database, which is midnight UTC. */
const day = (at: Date) => at.toISOString().slice(0, "2027-01-12".length);

/** The terms of a stored agreement, as they bind now. */
export const agreedTerms = (agreement: Stored, now: Date): AgreedTerms => ({
  id: agreement.id,
  isCurrent: agreementState(agreement, now) === "current",
  contentIds: agreement.contentIds,
  languages: agreement.languages,
  firstDay: day(agreement.firstDay),
  lastDay: day(agreement.lastDay),
  paidBy: agreement.paidBy,
  lowestPriceCents: agreement.lowestPriceCents,
  highestPriceCents: agreement.highestPriceCents,
  currency: agreement.currency,
});

/** Whether an agreement lets a host teach this: it names it, or each of the modules that it consists of. */
export function isAgreed({ contentIds }: Pick<AgreedTerms, "contentIds">, contentId: string): boolean {
  const modules = moduleIdsIn(contentId);
  return (modules.length > 0 ? modules : [contentId]).every((id) => contentIds.includes(id));
}

/** Those that these agreements let a host teach. */
export const agreedOffers = <Offer extends Pick<CohortOffer, "contentId">>(
  offers: readonly Offer[],
  agreements: readonly Pick<AgreedTerms, "contentIds">[],
): Offer[] =>
  offers.filter(({ contentId }) => agreements.some((agreement) => isAgreed(agreement, contentId)));
