import { findCohort } from "~/features/cohorts/cohort/find-cohort.server";
import { cohortView } from "~/features/cohorts/cohort/cohort-view.server";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { PersonScope } from "~/features/identity/access/scope";
import { followedElsewhere } from "~/features/enrolment/enrolments/enrolments.queries.server";
import { priceOf, priceOfOrder } from "~/features/catalogue/offers/vat";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { salesTerms, termsOfOrder } from "../terms/sales-terms.server";
import { findOpenOrder } from "../open-orders/find-open-order.server";
import { availabilityFor, findSold, type Wanted } from "./sold.server";

/** What the ticket form shows this person of a group or an offer; null when there is none. */
export async function ticketOffer(
  scope: PersonScope,
  wanted: Wanted,
  { locale, isForOther }: { locale: Locale; isForOther: boolean },
) {
  const [sold, cohort] = [
    await findSold(db, wanted),
    "cohortId" in wanted ? await findCohort(db, wanted.cohortId) : null,
  ];
  if (!sold) return null;
  const { offer, currency } = sold;
  const open = await findOpenOrder(db, scope.personId, wanted);
  const { cancellation } = await (open ? termsOfOrder(db, open) : salesTerms(db, now()));
  return {
    item: {
      title: contentTitle(offer.contentId, locale),
      /** Null: one follows it on one's own. */
      cohort: cohort && cohortView(cohort, locale),
      currency,
    },
    price: open ? priceOfOrder(open.lines[0]!) : priceOf(sold.unitCents, sold.vat),
    /** What comes back of it when it is cancelled. */
    cancellation,
    following: isForOther
      ? null
      : await followedElsewhere(scope, { id: cohort?.id ?? null, contentId: offer.contentId }),
    availability: (await availabilityFor(db, scope.personId, wanted, isForOther))!,
    openOrder: open && {
      expiresAt: open.expiresAt,
      isUnanswered: open.status === "PENDING" && open.unansweredAt !== null,
      attendeeName: open.attendeeName,
      attendeeLatinName: open.attendeeLatinName,
      attendeeEmail: open.attendeeEmail,
      buyerOrganisation: open.buyerOrganisation,
      buyerReference: open.buyerReference,
    },
  };
}

/** The id of the order under way of this person for it, or null. */
export const openOrderOf = async ({ personId }: PersonScope, wanted: Wanted): Promise<string | null> =>
  (await findOpenOrder(db, personId, wanted))?.id ?? null;
