import type { FoundationDetails } from "~/platform/site/foundation-details.server";

/** What everybody may read: not who signs, nor the account. */
export type PublicDetails = Omit<FoundationDetails, "iban" | "signerName" | "signerRole">;

export const publicDetails = ({
  iban: _iban,
  signerName: _name,
  signerRole: _role,
  ...details
}: FoundationDetails): PublicDetails => details;

/** What is empty is not told. */
const told = (facts: Record<string, string>) =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ""));

/** The same for machines (https://schema.org/Organization): of what is not filled in nothing is said. */
export function detailsData(details: PublicDetails) {
  const { legalName, kvkNumber, rsin, vatId, contactEmail } = details;
  const address = told({
    streetAddress: details.address.replaceAll("\n", ", "),
    postalCode: details.postcode,
    addressLocality: details.city,
  });
  return {
    ...told({ legalName, vatID: vatId, taxID: rsin, email: contactEmail }),
    ...(kvkNumber ? { identifier: { "@type": "PropertyValue", propertyID: "KvK", value: kvkNumber } } : {}),
    ...(Object.keys(address).length > 0
      ? { address: { "@type": "PostalAddress", ...address, addressCountry: details.country } }
      : {}),
  };
}
