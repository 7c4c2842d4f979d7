import type { Locale } from "~/i18n/locale";
import { type PricedLine, priceOfLines, type VatPart } from "~/features/catalogue/offers/vat";
import type { FoundationDetails } from "~/platform/site/foundation-details.server";
import { addressLines } from "~/features/foundation/details/address-lines";
import type { Receipt } from "~prisma/client";
import type { ReceiptDocument } from "../documents/receipt-shape";

/** What a receipt is made from. Amounts in cents. */
export interface Sale {
  orderNumber: string;
  currency: string;
  locale: Locale;
  lines: readonly (PricedLine & { description: string; quantity: number })[];
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
  const lines = sale.lines.map(({ description, quantity, netCents }) => ({
    description,
    quantity,
    netCents,
  }));
  return {
    ...makeDocument("receipt", sale, issue, {
      creditsNumber: null,
      lines,
      parts: priceOfLines(sale.lines).parts,
    }),
    paid: { at: at.toISOString(), method },
  };
}

/**
 * The credit receipt for `creditCents` (VAT included) of a sale; `creditedCents` is what was credited before. Amounts are
 * negative. Null when nothing is left to credit; a credit is never larger than what is left.
 */
export function makeCredit(
  sale: Sale,
  issue: Issue,
  credit: { creditsNumber: string; creditCents: number; creditedCents: number },
): ReceiptDocument | null {
  const { creditsNumber, creditCents, creditedCents } = credit;
  const { grossCents } = priceOfLines(sale.lines);
  const cents = Math.min(creditCents, grossCents - creditedCents);
  if (cents <= 0) return null;
  return makeDocument(
    "credit",
    sale,
    issue,
    partOfSale(sale, creditsNumber, creditedCents + cents, creditedCents),
  );
}

/**
 * The document that takes `cents` of what was credited back, when a refund that was credited failed: never more than was
 * credited, and null when nothing was. `creditsNumber` is the credit receipt that lapses. Amounts are positive.
 */
export function makeWithdrawal(
  sale: Sale,
  issue: Issue,
  withdrawal: { creditsNumber: string; cents: number; creditedCents: number },
): ReceiptDocument | null {
  const { creditsNumber, creditedCents } = withdrawal;
  const cents = Math.min(withdrawal.cents, creditedCents);
  if (cents <= 0) return null;
  return makeDocument(
    "withdrawal",
    sale,
    issue,
    partOfSale(sale, creditsNumber, creditedCents - cents, creditedCents),
  );
}

/**
 * What the VAT parts of a sale are when `cents` of it (VAT included) are credited. Each amount is rounded over the running total, so that all
 * credits together are exactly the whole, in every part.
 */
function creditedParts(sale: Sale, cents: number): VatPart[] {
  const { grossCents, parts } = priceOfLines(sale.lines);
  let rest = cents;
  return parts.map((part, index) => {
    const whole = part.netCents + part.vatCents;
    const gross = index === parts.length - 1 ? rest : Math.round((cents * whole) / grossCents);
    rest -= gross;
    const vatCents = whole === 0 ? 0 : Math.round((part.vatCents * gross) / whole);
    return { ...part, vatCents, netCents: gross - vatCents };
  });
}

/** What a document says that takes the credit of a sale from `before` to `after` cents: a line for each VAT part. */
function partOfSale(sale: Sale, creditsNumber: string, after: number, before: number): Said {
  const earlier = creditedParts(sale, before);
  const parts = creditedParts(sale, after).map((part, index) => ({
    ...part,
    netCents: earlier[index]!.netCents - part.netCents,
    vatCents: earlier[index]!.vatCents - part.vatCents,
  }));
  const lines = parts.map(({ vat, rateBp, netCents }) => ({
    description: sale.lines
      .filter((line) => line.vat === vat && line.vatRateBp === rateBp)
      .map(({ description }) => description)
      .join("; "),
    quantity: 1,
    netCents,
  }));
  return { creditsNumber, lines, parts };
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

interface Said {
  creditsNumber: string | null;
  lines: ReceiptDocument["lines"];
  parts: readonly VatPart[];
}

function makeDocument(
  kind: ReceiptDocument["kind"],
  sale: Sale,
  { number, issuedAt, seller, buyer }: Issue,
  { creditsNumber, lines, parts }: Said,
): ReceiptDocument {
  const netCents = parts.reduce((sum, part) => sum + part.netCents, 0);
  const vatCents = parts.reduce((sum, part) => sum + part.vatCents, 0);
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
    lines,
    vat: parts.map(({ vat, ...part }) => ({ treatment: vat, ...part })),
    netCents,
    vatCents,
    grossCents: netCents + vatCents,
    isDemo: sale.isDemo,
  };
}
