import { startOfMonth } from "~/lib/dates";

/** What the documents that were made in a month say together, in cents. */
export interface TurnoverMonth {
  startsAt: Date;
  /** On receipts: paid online. */
  paidCents: number;
  /** On invoices, whether they are paid or not. */
  invoicedCents: number;
  /** On credit receipts and credit notes, less what was withdrawn of them: as a rule negative. */
  creditedCents: number;
  /** Of all of these. */
  vatCents: number;
}

/** All that was sold less what was credited, with VAT and without. */
export const grossOf = ({ paidCents, invoicedCents, creditedCents }: Omit<TurnoverMonth, "startsAt">) =>
  paidCents + invoicedCents + creditedCents;
export const netOf = (month: Omit<TurnoverMonth, "startsAt">) => grossOf(month) - month.vatCents;

const shown = 12;
/** The beginnings of the twelve months of which the last is the one of `now`, and of the month after it. */
export const turnoverBounds = (now: Date): Date[] =>
  Array.from({ length: shown + 1 }, (_, n) => startOfMonth(now, n + 1 - shown));

/** The months added up. */
export function turnoverTotal(months: readonly TurnoverMonth[]): Omit<TurnoverMonth, "startsAt"> {
  const sum = (amountOf: (month: TurnoverMonth) => number) =>
    months.reduce((cents, month) => cents + amountOf(month), 0);
  return {
    paidCents: sum(({ paidCents }) => paidCents),
    invoicedCents: sum(({ invoicedCents }) => invoicedCents),
    creditedCents: sum(({ creditedCents }) => creditedCents),
    vatCents: sum(({ vatCents }) => vatCents),
  };
}
