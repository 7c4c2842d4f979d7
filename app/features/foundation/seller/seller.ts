import type { FoundationDetails } from "~/platform/site/foundation-details.server";

/** Who sells, as far as every page says it; without an address to write to, which the contact page has. */
export type Seller = Pick<
  FoundationDetails,
  "legalName" | "address" | "postcode" | "city" | "country" | "kvkNumber" | "vatId" | "isAnbi"
>;

/** Null until the foundation has filled in its name. */
export function sellerOf(details: Seller | null): Seller | null {
  if (!details?.legalName) return null;
  const { legalName, address, postcode, city, country, kvkNumber, vatId, isAnbi } = details;
  return { legalName, address, postcode, city, country, kvkNumber, vatId, isAnbi };
}
