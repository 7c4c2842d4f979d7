import { findCohortBySlug } from "~/features/cohorts/cohort/find-cohort.server";
import { cohortView } from "~/features/cohorts/cohort/cohort-view.server";
import type { PersonScope } from "~/features/identity/access/scope";
import { followedElsewhere } from "~/features/enrolment/enrolments/enrolments.queries.server";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { availabilityFor } from "./availability.db.server";
import { findOpenOrder } from "../open-orders/find-open-order.server";
import { priceOfOrder } from "~/features/catalogue/offers/vat";

/** What the ticket form shows this person; null for a draft and when there is no such cohort. */
export async function ticketOffer(scope: PersonScope, slug: string, locale: Locale) {
  const cohort = await findCohortBySlug(db, slug);
  if (!cohort || cohort.status === "DRAFT") return null;
  const open = await findOpenOrder(db, scope.personId, cohort.id);
  return {
    cohort: cohortView(cohort, locale),
    following: await followedElsewhere(scope, { id: cohort.id, contentId: cohort.offer.contentId }),
    availability: (await availabilityFor(db, scope.personId, cohort.id))!,
    openOrder: open && {
      expiresAt: open.expiresAt,
      isUnanswered: open.status === "PENDING" && open.unansweredAt !== null,
      price: priceOfOrder(open.lines[0]!),
      attendeeName: open.attendeeName,
      attendeeLatinName: open.attendeeLatinName,
      buyerOrganisation: open.buyerOrganisation,
      buyerReference: open.buyerReference,
    },
  };
}

/** The id of a cohort that is no draft, by its address. */
export async function cohortIdOf(_scope: PersonScope, slug: string): Promise<string | null> {
  const cohort = await db.cohort.findUnique({ where: { slug }, select: { id: true, status: true } });
  return cohort && cohort.status !== "DRAFT" ? cohort.id : null;
}

/** The id of the order under way of this person for a cohort, or null. */
export const openOrderOf = async ({ personId }: PersonScope, cohortId: string): Promise<string | null> =>
  (await findOpenOrder(db, personId, cohortId))?.id ?? null;
