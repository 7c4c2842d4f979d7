import { findCohort } from "~/features/cohorts/cohort/find-cohort.server";
import { type CohortView, cohortView } from "~/features/cohorts/cohort/cohort-view.server";
import { contentTitle, offeredContent } from "~/features/curriculum/content/content-titles.server";
import type { Actor, PersonScope, SiteScope } from "~/features/identity/access/scope";
import { latinNameOf } from "~/features/identity/profile/latin-name.queries.server";
import { followedElsewhere } from "~/features/enrolment/enrolments/enrolments.queries.server";
import { priceOf, priceOfOrder } from "~/features/catalogue/offers/vat";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { salesTerms, termsOfOrder } from "../terms/sales-terms.server";
import { findOpenOrder } from "../open-orders/find-open-order.server";
import type { CheckoutAddress } from "./checkout-address";
import type { ForWhom, TicketFormValues } from "./ticket-form";
import { availabilityFor, findSold, type Sold, type Wanted, wantedAt } from "./sold.server";

/** What is wanted, with its group as anybody may see it; null when there is none. */
async function found(wanted: Wanted, locale: Locale) {
  const [sold, cohort] = [
    await findSold(db, wanted),
    "cohortId" in wanted ? await findCohort(db, wanted.cohortId) : null,
  ];
  const slug = ("cohortId" in wanted && wanted.slug) || (cohort?.slug ?? "");
  return sold && { sold, cohort: cohort && cohortView({ ...cohort, slug }, locale) };
}

const itemOf = ({ offer, currency }: Sold, cohort: CohortView | null, locale: Locale) => ({
  title: contentTitle(offer.contentId, locale),
  /** Null: one follows it on one's own. */
  cohort,
  currency,
});

/** What can be bought at a checkout, for who has not signed in yet; null when that is nothing. */
export async function soldAt(_scope: SiteScope, address: CheckoutAddress, locale: Locale) {
  const wanted = await wantedAt(address);
  const one = wanted && (await found(wanted, locale));
  if (!one) return null;
  const { sold, cohort } = one;
  const { contentId, retiredAt } = sold.offer;
  const isOnSale =
    cohort?.availability.ok ?? (retiredAt === null && (offeredContent(contentId, locale)?.isOpen ?? false));
  return isOnSale ? { item: itemOf(sold, cohort, locale), price: priceOf(sold.unitCents, sold.vat) } : null;
}

/** What the ticket form shows this person of a group or an offer, asked for whom it is; null when there is none. */
export async function ticketOffer(
  actor: Actor,
  wanted: Wanted,
  { locale, asked }: { locale: Locale; asked: ForWhom },
) {
  const one = await found(wanted, locale);
  if (!one) return null;
  const { sold, cohort } = one;
  const open = await findOpenOrder(db, actor.personId, wanted);
  const { cancellation } = await (open ? termsOfOrder(db, open) : salesTerms(db, now()));
  const availability = (await availabilityFor(db, actor.personId, wanted, asked === "colleague"))!;
  const isUnanswered = open?.status === "PENDING" && open.unansweredAt !== null;
  return {
    item: itemOf(sold, cohort, locale),
    // What an order costs was fixed when it was made; Stripe's page asks for that.
    price: open ? priceOfOrder(open.lines[0]!) : priceOf(sold.unitCents, sold.vat),
    /** What comes back of it when it is cancelled; null: one learns alone. */
    cancellation: cohort && cancellation,
    refusal: isUnanswered
      ? ("paymentUnanswered" as const)
      : availability.ok || availability.reason === "openOrder" || availability.reason === "draft"
        ? null
        : availability.reason,
    /** Until when the seat of the order that is open is held. */
    openUntil: open?.expiresAt ?? null,
    following:
      asked === "colleague"
        ? null
        : await followedElsewhere(actor, {
            id: "cohortId" in wanted ? wanted.cohortId : null,
            contentId: sold.offer.contentId,
          }),
    values: await valuesOf(actor, open, asked),
  };
}

/** What stands in the form: that of the order that is open, or what is known of who comes. */
async function valuesOf(actor: Actor, open: Typed | null, asked: ForWhom): Promise<TicketFormValues> {
  if (open) {
    const { attendeeName, attendeeLatinName, attendeeEmail, buyerOrganisation, buyerReference } = open;
    const who = { attendeeName, attendeeLatinName, attendeeEmail };
    return {
      ...{ ...who, buyerOrganisation, buyerReference, terms: true, begin: true },
      forWhom: attendeeEmail ? "colleague" : "me",
    };
  }
  const isForMe = asked === "me";
  return {
    forWhom: asked,
    attendeeName: isForMe ? actor.name : "",
    attendeeLatinName: isForMe ? await latinNameOf(actor) : "",
    ...{ attendeeEmail: "", buyerOrganisation: "", buyerReference: "", terms: false, begin: false },
  };
}
type Typed = Omit<TicketFormValues, "forWhom" | "terms" | "begin">;

/** The id of the order under way of this person for it, or null. */
export const openOrderOf = async ({ personId }: PersonScope, wanted: Wanted): Promise<string | null> =>
  (await findOpenOrder(db, personId, wanted))?.id ?? null;
