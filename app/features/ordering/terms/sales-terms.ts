/** What comes back of a seat that is cancelled so many days before the first meeting or more; `shareBp` in basis points of what it cost. */
export interface CancellationStep {
  daysBefore: number;
  shareBp: number;
}

/** What the foundation sells under. */
export interface SalesTerms {
  version: number;
  holdsFrom: Date;
  /** How many seats an organisation that is not verified may have on unpaid invoices. */
  unverifiedSeats: number;
  /** Days until an invoice is due. */
  paymentDays: number;
  /** Days that a quote holds. */
  quoteDays: number;
  /** The longest before first; later than all of them, nothing comes back. */
  cancellation: CancellationStep[];
  /** A seat goes to a colleague while less than this share of its lessons is done, in basis points. */
  transferBelowShareBp: number;
}

/** Those that came with the product: free until two weeks before, then a half until the day before. Staff change them at the desk. */
export const firstTerms: SalesTerms = {
  version: 1,
  holdsFrom: new Date(0),
  unverifiedSeats: 5,
  paymentDays: 30,
  quoteDays: 60,
  cancellation: [
    { daysBefore: 14, shareBp: 10_000 },
    { daysBefore: 1, shareBp: 5_000 },
  ],
  transferBelowShareBp: 2_500,
};
