import type { Locale } from "~/i18n/locale";
import { isVatTreatment, vatInCredit } from "~/features/catalogue/offers/vat";
import type { FoundationDetails } from "~/platform/site/foundation-details.server";
import { addressLines } from "~/features/foundation/details/address-lines";
import type { Receipt } from "~prisma/client";
import type { ReceiptDocument } from "../documents/receipt-shape";

/** What a receipt is made from. Amounts in cents; `grossCents` and `vatCents` belong to `rateBp`. */
export interface Sale {
  orderNumber: string;
  currency: string;
  locale: Locale;
  description: string;
  grossCents: number;
  vatCents: number;
  vat: string;
  rateBp: number;
  isDemo: boolean;
}

/** When a sale was paid and how, as Stripe names it (`ideal`, `card`); null when that is not known. */
export interface Paid {
  at: Date;
  method: string | null;
}

/** `2027-00042`: a row per year without gaps. */
export const receiptNumber = (year: number, sequence: number) =>
  `${year}-${String(sequence).padStart(5, "0")}`;

/** A row as lists name it. */
export const listedReceipt = ({ year, sequence, kind }: Pick<Receipt, "year" | "sequence" | "kind">) => ({
  number: receiptNumber(year, sequence),
  kind,
});

interface Issue extends Pick<ReceiptDocument, "number" | "seller" | "buyer"> {
  issuedAt: Date;
}

/** The foundation as a receipt names it; a country other than its own stands below the address. */
export const sellerOf = (details: FoundationDetails, locale: Locale): ReceiptDocument["seller"] => ({
  name: details.legalName,
  address: addressLines(details, locale).join("\n"),
  kvk: details.kvkNumber,
  vatNumber: details.vatId,
  rsin: details.rsin,
});

/** The receipt of a sale. */
export function makeReceipt(sale: Sale, issue: Issue, { at, method }: Paid): ReceiptDocument {
  const { grossCents, vatCents } = sale;
  return {
    ...makeDocument("receipt", sale, issue, null, { grossCents, vatCents }),
    paid: { at: at.toISOString(), method },
  };
}

/**
 * The credit receipt for `creditCents` (VAT included) of a sale; `credited` is what was credited before. Amounts are
 * negative. Null when nothing is left to credit; a credit is never larger than what is left.
 */
export function makeCredit(
  sale: Sale,
  issue: Issue,
  credit: { creditsNumber: string; creditCents: number; credited: { grossCents: number; vatCents: number } },
): ReceiptDocument | null {
  const grossCents = Math.min(credit.creditCents, sale.grossCents - credit.credited.grossCents);
  if (grossCents <= 0) return null;
  const vatCents = vatInCredit(sale, credit.credited, grossCents);
  return makeDocument("credit", sale, issue, credit.creditsNumber, {
    grossCents: -grossCents,
    vatCents: -vatCents,
  });
}

/**
 * The document that takes `cents` of what was credited back, when a refund that was credited failed: never more than was
 * `credited`, and null when nothing was. `creditsNumber` is the credit receipt that lapses. Amounts are positive.
 */
export function makeWithdrawal(
  sale: Sale,
  issue: Issue,
  withdrawal: {
    creditsNumber: string;
    cents: number;
    credited: { grossCents: number; vatCents: number };
  },
): ReceiptDocument | null {
  const grossCents = Math.min(withdrawal.cents, withdrawal.credited.grossCents);
  if (grossCents <= 0) return null;
  const vatCents = -vatInCredit(sale, withdrawal.credited, -grossCents);
  return makeDocument("withdrawal", sale, issue, withdrawal.creditsNumber, { grossCents, vatCents });
}

/** A row of an order's receipts, as far as taking a credit back depends on it. */
type Issued = Pick<Receipt, "id" | "kind" | "creditsId" | "amountCents" | "year" | "sequence">;

/** The credit receipt that `cents` are taken back of: the newest of that amount that was not taken back before, else the newest. */
export function creditToWithdraw<Row extends Issued>(receipts: readonly Row[], cents: number): Row | null {
  const lapsed = new Set(receipts.map(({ creditsId }) => creditsId));
  const credits = receipts
    .filter(({ kind }) => kind === "credit")
    .toSorted((a, b) => b.year - a.year || b.sequence - a.sequence);
  return (
    credits.find(({ id, amountCents }) => amountCents === -cents && !lapsed.has(id)) ??
    credits.find(({ id }) => !lapsed.has(id)) ??
    credits[0] ??
    null
  );
}

function makeDocument(
  kind: ReceiptDocument["kind"],
  sale: Sale,
  { number, issuedAt, seller, buyer }: Issue,
  creditsNumber: string | null,
  { grossCents, vatCents }: { grossCents: number; vatCents: number },
): ReceiptDocument {
  if (!isVatTreatment(sale.vat)) throw new Error(`there is no VAT treatment "${sale.vat}"`);
  const netCents = grossCents - vatCents;
  return {
    kind,
    number,
    issuedAt: issuedAt.toISOString(),
    locale: sale.locale,
    orderNumber: sale.orderNumber,
    creditsNumber,
    seller,
    buyer,
    currency: sale.currency,
    lines: [{ description: sale.description, quantity: 1, netCents }],
    vat: [{ treatment: sale.vat, rateBp: sale.rateBp, netCents, vatCents }],
    netCents,
    vatCents,
    grossCents,
    isDemo: sale.isDemo,
  };
}
