import type { VatTreatment } from "./vat";

/** Who buys, as far as VAT hangs on it. */
export interface Customer {
  /** ISO 3166-1, `NL`. */
  country: string;
  /** Empty when it has none. */
  vatId: string;
  isOrganisation: boolean;
}

const union = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
);

/**
 * The VAT treatment of a product for a customer. What is taxed at all is taxed where a physical event takes place (Directive 2006/112/EC
 * art. 53), and for online training of a business where that business is (art. 44, 196).
 */
export function treatmentFor(
  product: VatTreatment,
  { isOnline }: { isOnline: boolean },
  { country, vatId, isOrganisation }: Customer,
): VatTreatment {
  if (product === "exempt" || !isOnline || !isOrganisation || country === "NL") return product;
  if (!union.has(country)) return "outsideScope";
  return vatId === "" ? product : "reverseCharge";
}
