import type { VatCustomer } from "~/features/catalogue/offers/vat-of-customer";
import type { OrganisationFacts } from "~/features/organisations/organisation/organisation";

const dutch = /^(nederland|the netherlands|netherlands|)$/i;

/** The country of an organisation, by where its invoices go, else by its VAT number; the Netherlands when neither says. */
function countryOf({ addresses, vatId }: Pick<OrganisationFacts, "addresses" | "vatId">): string {
  const word = (addresses.invoice ?? addresses.postal ?? addresses.visiting)?.country.trim() ?? "";
  if (/^[A-Z]{2}$/.test(word)) return word;
  const [prefix] = /^[A-Z]{2}/.exec(vatId) ?? [];
  if (dutch.test(word) && (word !== "" || !prefix)) return "NL";
  return prefix === "EL" ? "GR" : (prefix ?? "NL");
}

/** An organisation as a buyer, as far as VAT hangs on it. */
export const customerOf = (facts: Pick<OrganisationFacts, "addresses" | "vatId">): VatCustomer => ({
  country: countryOf(facts),
  vatId: facts.vatId,
  isOrganisation: true,
});
