import { vatOver } from "~/lib/money";

/**
 * VAT treatments. Rates are in basis points (2100 is 21 %) and are copied to each order. Which treatment applies is a setting: ask a tax adviser before selling.
 * - `standard`: physical events are taxed where they take place, also for businesses (Directive 2006/112/EC art. 53).
 * - `exempt`: vocational training by an institution in the CRKBO register (Wet OB 1968 art. 11 lid 1 onder o).
 * - `reverseCharge`: live online training for a business in another member state; the buyer accounts for VAT (art. 44, 196).
 * - `outsideScope`: the same for a business outside the Union: the place of supply is the buyer's (art. 44).
 */
export const vatTreatments = {
  standard: { rateBp: 2_100 },
  reduced: { rateBp: 900 },
  exempt: { rateBp: 0 },
  reverseCharge: { rateBp: 0 },
  outsideScope: { rateBp: 0 },
} as const satisfies Record<string, { rateBp: number }>;

export type VatTreatment = keyof typeof vatTreatments;

/** Those that a product can have, as content and cohorts name them; the others follow from who buys it (`treatmentFor`). */
export const productTreatments: readonly string[] = [
  "standard",
  "reduced",
  "exempt",
] satisfies VatTreatment[];

export const isVatTreatment = (value: string): value is VatTreatment => Object.hasOwn(vatTreatments, value);

/** Amounts in integer cents. */
export interface Price {
  netCents: number;
  vatCents: number;
  grossCents: number;
  vat: VatTreatment;
  rateBp: number;
}

/** Whether there is nothing to pay. */
export const isFree = ({ grossCents }: Pick<Price, "grossCents">): boolean => grossCents === 0;

/** The price of one seat. `netCents` is without VAT. Throws on a treatment that does not exist: that is a fault in the data. */
export function priceOf(netCents: number, vat: string): Price {
  if (!isVatTreatment(vat)) throw new Error(`there is no VAT treatment "${vat}"`);
  const { rateBp } = vatTreatments[vat];
  const vatCents = vatOver(netCents, rateBp);
  return { netCents, vatCents, grossCents: netCents + vatCents, vat, rateBp };
}

/** What an order of one seat costs: fixed when it was made, whatever its cohort costs by now. */
export const priceOfOrder = ({ netCents, vat, vatRateBp: rateBp }: PricedLine): Price => {
  const { vatCents, grossCents, parts } = priceOfLines([{ netCents, vat, vatRateBp: rateBp }]);
  return { netCents, vatCents, grossCents, vat: parts[0]!.vat, rateBp };
};

/** So many seats of one thing at one price; amounts in cents without VAT. */
export interface PricedLine {
  netCents: number;
  vat: string;
  vatRateBp: number;
}

/** What is taxed alike in an order. */
export interface VatPart {
  vat: VatTreatment;
  rateBp: number;
  netCents: number;
  vatCents: number;
}

/** What an order costs in cents. */
export interface OrderPrice {
  netCents: number;
  vatCents: number;
  grossCents: number;
  /** A part for each treatment and rate, in the order in which they first occur. */
  parts: VatPart[];
}

/**
 * What lines cost together: VAT is rounded once for each treatment and rate, as an invoice must do it (EN 16931, BR-CO-17, BR-S-08). Throws
 * on a treatment that does not exist: that is a fault in the data.
 */
export function priceOfLines(lines: readonly PricedLine[]): OrderPrice {
  const nets = new Map<string, { vat: VatTreatment; rateBp: number; netCents: number }>();
  for (const { vat, vatRateBp: rateBp, netCents } of lines) {
    if (!isVatTreatment(vat)) throw new Error(`there is no VAT treatment "${vat}"`);
    const key = `${vat} ${rateBp}`;
    nets.set(key, { vat, rateBp, netCents: (nets.get(key)?.netCents ?? 0) + netCents });
  }
  const parts = [...nets.values()].map((part) => ({
    ...part,
    vatCents: vatOver(part.netCents, part.rateBp),
  }));
  const netCents = parts.reduce((sum, part) => sum + part.netCents, 0);
  const vatCents = parts.reduce((sum, part) => sum + part.vatCents, 0);
  return { netCents, vatCents, grossCents: netCents + vatCents, parts };
}
