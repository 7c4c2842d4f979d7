import { addressAt } from "~/addresses";

/** Of the form for one seat: a group by its slug, or an offer that one follows on one's own. */
export type CheckoutAddress = { cohortSlug?: string; offerId?: string };

/** The path of the form. */
export const checkoutPath = ({ cohortSlug, offerId }: CheckoutAddress): string =>
  cohortSlug === undefined ? `/checkout/offers/${offerId}` : `/checkout/${cohortSlug}`;

/** Where the same is ordered for a team. */
export const teamCheckoutPath = ({ cohortSlug, offerId }: CheckoutAddress): string =>
  `/checkout/team?${new URLSearchParams(cohortSlug === undefined ? { offer: offerId ?? "" } : { cohort: cohortSlug })}`;

/** What is bought at a path within the site, such as one that somebody signs in for; null when it is no form for one seat. */
export function checkoutAt(path: string): CheckoutAddress | null {
  const found = addressAt(new URL(path, "http://on-site.invalid").pathname);
  const [parameter] = found?.parameters ?? [];
  if (!parameter) return null;
  if (found!.address.id === "routes/checkout/ticket") return { cohortSlug: parameter };
  return found!.address.id === "routes/checkout/offer" ? { offerId: parameter } : null;
}
