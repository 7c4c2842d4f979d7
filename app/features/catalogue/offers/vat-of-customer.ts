import { readVatId } from "~/lib/registration/vat-id";
import type { VatTreatment } from "./vat";

/** The member states of the European Union (ISO 3166-1; treaty as it stands since 1 February 2020). */
export const memberStates: readonly string[] =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");

/** Where one takes part: in a room, be it that some look on from elsewhere; or over the network only, together or at one's own pace. */
export type VatMode = "onSite" | "online";

/** Who buys. The country is a code of ISO 3166-1; the VAT id has its country's letters, and is empty when there is none. */
export interface VatCustomer {
  country: string;
  vatId: string;
  isOrganisation: boolean;
}

/** Where the foundation is established. */
const home = "NL";

/** The member state that gave a VAT id; null for one that is not right. Greece's begin with EL, not with its code. */
function memberStateOf(vatId: string): string | null {
  const reading = readVatId(vatId);
  if (!reading.ok) return null;
  const letters = reading.number.slice(0, 2);
  const state = letters === "EL" ? "GR" : letters;
  return memberStates.includes(state) ? state : null;
}

/**
 * How what is sold is taxed for this customer; `product` is how it is taxed at home.
 * - In a room: where it takes place, which is here, for everybody (Directive 2006/112/EC art. 53 and 54(1); Wet OB 1968 art. 6e and 6f).
 * - Online, for a business: where the business is established (art. 44; Wet OB art. 6 lid 1). In another member state it accounts for the VAT
 *   itself (art. 196), and the Dutch rate or exemption says nothing there: `reverseCharge`. We know that it is a business, and of which state, by a VAT id of that
 *   state (Implementing Regulation 282/2011 art. 18(1), 20): without a right one, or with one of another state than its address, it is taxed at home. Outside the
 *   Union nothing of this tax applies: `outsideScope`; there an organisation is taken at its word (art. 18(3) asks for evidence, which staff keep).
 * - For a consumer: as at home. Of online sales to consumers in other member states that holds below 10,000 euro a year (Directive art. 59c); above, and for consumers
 *   outside the Union, an adviser is to be asked.
 * That a VAT id is right does not say that it was given out: staff look it up in VIES when they verify an organisation.
 */
export function treatmentFor(
  product: VatTreatment,
  { mode }: { mode: VatMode },
  { country, vatId, isOrganisation }: VatCustomer,
): VatTreatment {
  if (mode === "onSite" || !isOrganisation || country === home) return product;
  if (!memberStates.includes(country)) return "outsideScope";
  return memberStateOf(vatId) === country ? "reverseCharge" : product;
}
