import { rateText } from "~/features/catalogue/offers/price-text";
import { priceOfLines, type PricedLine } from "~/features/catalogue/offers/vat";
import { addressLines } from "~/features/foundation/details/address-lines";
import type { PostalAddress } from "~/features/organisations/organisation/postal-address";
import type { Locale } from "~/i18n/locale";
import { formatDate, formatPlainDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import type { FoundationDetails } from "~/platform/site/foundation-details.server";
import { invoiceMessages } from "../paper/invoice.messages";
import { addressOnPaper } from "../paper/invoice-view";
import { publicPath } from "~/i18n/paths";
import { quoteMessages } from "./quote.messages";

/** A quote as it stands: what is offered to whom, at which price, until when. */
export interface Quote {
  number: string;
  currency: string;
  madeAt: Date;
  /** The prices hold until then. */
  validUntil: Date;
  organisation: { name: string; address: PostalAddress | null };
  /** Who offers, as it is now. */
  seller: FoundationDetails;
  /** Who asked for it, and their own reference; empty when there is none. */
  contact: string;
  buyerReference: string;
  lines: (PricedLine & {
    description: string;
    startsAt: Date | null;
    timeZone: string | null;
    quantity: number;
    unitCents: number;
  })[];
  terms: { paymentDays: number; cancellation: { daysBefore: number; shareBp: number }[] };
  /** The page where it is accepted. */
  acceptAddress: string;
  /** Of the site where it was asked for. */
  origin: string;
  isDemo: boolean;
}

/** A quote in words. */
export function quoteView(quote: Quote, locale: Locale) {
  const [t, paper] = [quoteMessages[locale], invoiceMessages[locale]];
  const money = (cents: number) => formatMoney(cents, quote.currency, locale);
  const { netCents, grossCents, parts } = priceOfLines(quote.lines);
  const until = formatPlainDate(quote.validUntil, locale);
  const { paymentDays, cancellation } = quote.terms;
  const begins = (text: string, { startsAt, timeZone }: Quote["lines"][number]) =>
    startsAt ? t.begins(text, formatDate(startsAt, locale, timeZone ?? undefined)) : text;
  return {
    kind: t.kind,
    title: t.title(quote.number),
    fileName: t.file(quote.number),
    facts: [
      [t.number, quote.number],
      [t.madeOn, formatPlainDate(quote.madeAt, locale)],
      [t.validUntil, until],
      [t.contact, quote.contact],
      [t.buyerReference, quote.buyerReference],
    ].filter(([, value]) => value) as [string, string][],
    sellerTitle: paper.seller,
    seller: [
      quote.seller.legalName,
      ...addressLines(quote.seller, locale),
      quote.seller.kvkNumber && `${paper.kvk} ${quote.seller.kvkNumber}`,
      quote.seller.vatId && `${paper.vatId} ${quote.seller.vatId}`,
    ].filter(Boolean),
    buyerTitle: paper.buyer,
    buyer: [
      quote.organisation.name,
      ...(quote.organisation.address ? addressOnPaper(quote.organisation.address, locale) : []),
    ],
    columns: paper.columns,
    lines: quote.lines.map((line) => ({
      description: begins(line.description, line),
      quantity: line.quantity,
      unit: money(line.unitCents),
      net: money(line.netCents),
    })),
    totals: [
      [paper.netTotal, money(netCents)],
      ...parts.map(({ vat, rateBp, ...part }) => [
        (rateBp === 0 && paper.vatNone[vat]?.(money(part.netCents))) ||
          paper.vatOver(rateText(rateBp, locale), money(part.netCents)),
        money(part.vatCents),
      ]),
    ] as [string, string][],
    total: [t.total, money(grossCents)] as [string, string],
    acceptTitle: t.acceptTitle,
    accept: t.accept,
    address: quote.acceptAddress,
    notes: [
      t.priceHolds(until),
      t.notHeld,
      t.payment(paymentDays),
      ...cancellation.map(({ daysBefore, shareBp }) =>
        shareBp === 10_000 ? t.cancelFree(daysBefore) : t.cancelShare(daysBefore, rateText(shareBp, locale)),
      ),
      cancellation.length > 0 && t.cancelLate,
      ...new Set(parts.map(({ vat }) => paper.treatments[vat])),
      quote.isDemo && t.demo,
    ].filter((note): note is string => Boolean(note)),
    supplier: t.supplier,
    supplierAddress: quote.origin + publicPath("supplierDetails", locale),
  };
}
