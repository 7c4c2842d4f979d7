/** What somebody follows or completed, as far as public pages tell them. */
export interface Followed {
  enrolmentId: string;
  isCompleted: boolean;
  /** Its masterclass; null for a module or the programme. */
  masterclassSlug: string | null;
  cohortSlug: string | null;
  offerId: string;
  /** Null when there is none, or none that is valid. */
  ticketNumber: string | null;
}

/** What a public page is about. */
export interface PageSubject {
  page: string | null;
  slug: string | null;
}

export interface Standing extends Pick<Followed, "enrolmentId" | "ticketNumber"> {
  kind: "group" | "masterclass" | "completed";
}

/** What somebody has of what a page is about, from what they follow, newest first; null when that is nothing. */
export function standingOn({ page, slug }: PageSubject, followed: readonly Followed[]): Standing | null {
  const isCohort = page === "cohort";
  if (!slug || !(isCohort || page === "masterclass" || page === "previewLesson")) return null;
  const found = followed.find(
    ({ cohortSlug, masterclassSlug }) => slug === (isCohort ? cohortSlug : masterclassSlug),
  );
  if (!found) return null;
  const { enrolmentId, ticketNumber, isCompleted } = found;
  return {
    enrolmentId,
    kind: isCompleted ? "completed" : isCohort ? "group" : "masterclass",
    // Of a masterclass one may have several.
    ticketNumber: isCohort ? ticketNumber : null,
  };
}

/** What of theirs the checkout below `/checkout/` would sell again, or null: `voorjaar` is a group, `offers/mc1-self-paced` is learnt alone. */
export const boughtAt = (checkout: string, followed: readonly Followed[]): Followed | null =>
  followed.find(({ cohortSlug, offerId }) => (cohortSlug ?? `offers/${offerId}`) === checkout) ?? null;
