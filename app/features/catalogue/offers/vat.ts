import { vatOver } from "~/lib/money";

/**
 * VAT treatments a product can have, as content and cohorts name them. Rates are in basis points (2100 is 21 %) and are
 * copied to each order. Which treatment applies is a setting: ask a tax adviser before selling.
 * - `standard`: physical events are taxed where they take place, also for businesses (Directive 2006/112/EC art. 53).
 * - `exempt`: vocational training by an institution in the CRKBO register (Wet OB 1968 art. 11 lid 1 onder o).
 * - `reverseCharge`: live online training for a business in another member state; the buyer accounts for VAT (art. 44, 196).
 */
export const vatTreatments = {
  standard: { rateBp: 2_100 },
  reduced: { rateBp: 900 },
  exempt: { rateBp: 0 },
  reverseCharge: { rateBp: 0 },
} as const satisfies Record<string, { rateBp: number }>;

export type VatTreatment = keyof typeof vatTreatments;

export const isVatTreatment = (value: string): value is VatTreatment => Object.hasOwn(vatTreatments, value);

/** Amounts in integer cents. */
export interface Price {
  netCents: number;
  vatCents: number;
  grossCents: number;
  vat: VatTreatment;
  rateBp: number;
}

/** The price of one seat. `netCents` is without VAT. Throws on a treatment that does not exist: that is a fault in the data. */
export function priceOf(netCents: number, vat: string): Price {
  if (!isVatTreatment(vat)) throw new Error(`there is no VAT treatment "${vat}"`);
  const { rateBp } = vatTreatments[vat];
  const vatCents = vatOver(netCents, rateBp);
  return { netCents, vatCents, grossCents: netCents + vatCents, vat, rateBp };
}

/** What an order costs: fixed when it was made, whatever its cohort costs by now. */
export function orderPrice(order: {
  amountCents: number;
  vatCents: number;
  vat: string;
  vatRateBp: number;
}): Price {
  if (!isVatTreatment(order.vat)) throw new Error(`there is no VAT treatment "${order.vat}"`);
  const { amountCents: grossCents, vatCents, vat, vatRateBp: rateBp } = order;
  return { netCents: grossCents - vatCents, vatCents, grossCents, vat, rateBp };
}

/**
 * The VAT in a credit of `creditCents` (VAT included), when `credited` has been credited before. Rounding is done over the
 * running total, so that the VAT of all credits together is exactly that of the whole.
 */
export function vatInCredit(
  whole: { grossCents: number; vatCents: number },
  credited: { grossCents: number; vatCents: number },
  creditCents: number,
): number {
  const total = credited.grossCents + creditCents;
  if (whole.grossCents === 0) return 0;
  return Math.round((whole.vatCents * total) / whole.grossCents) - credited.vatCents;
}
