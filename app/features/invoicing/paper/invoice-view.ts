import { rateText } from "~/features/catalogue/offers/price-text";
import type { Locale } from "~/i18n/locale";
import { formatPlainDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { countryName } from "~/i18n/country";
import { ibanInFours } from "~/lib/registration/iban";
import type { InvoiceDocument } from "../documents/invoice-shape";
import { invoiceMessages } from "./invoice.messages";

/** A day as it stands in a document (`2027-01-12`), in words. */
export const dayInWords = (day: string, locale: Locale) =>
  formatPlainDate(new Date(`${day}T12:00:00Z`), locale, "UTC");

/** The lines of an envelope below the name; the country when it is another than the seller's usual one. */
export const addressOnPaper = (
  { line, postcode, city, country }: InvoiceDocument["buyer"]["address"],
  locale: Locale,
): string[] =>
  [line, `${postcode} ${city}`.trim(), country === "NL" ? "" : countryName(country, locale)].filter(Boolean);

/** An invoice or credit note in words, in its own language: what the page, the PDF and the mail show alike. */
export function invoiceView(document: InvoiceDocument) {
  const { locale, currency, kind, number, seller, buyer, credits } = document;
  const t = invoiceMessages[locale];
  const money = (cents: number) => formatMoney(cents, currency, locale);
  const named = (name: string, value: string) => value && `${name} ${value}`;
  const vatLine = ({ treatment, rateBp, netCents }: InvoiceDocument["vat"][number]) =>
    (rateBp === 0 && t.vatNone[treatment]?.(money(netCents))) ||
    t.vatOver(rateText(rateBp, locale), money(netCents));
  const notes = [
    kind === "CREDIT_NOTE" && t.creditNote(credits?.number ?? ""),
    document.note && t.why(document.note),
    document.dueOn &&
      t.pay(ibanInFours(seller.iban), seller.name, dayInWords(document.dueOn, locale), number),
    ...new Set(document.vat.map(({ treatment }) => t.treatments[treatment])),
    document.isDemo && t.demo,
  ];
  return {
    locale,
    kind: t.kinds[kind],
    title: t.titles[kind](number),
    fileName: t.files[kind](number),
    facts: [
      [t.number, number],
      [t.issuedOn, dayInWords(document.issuedOn, locale)],
      [t.dueOn, document.dueOn ? dayInWords(document.dueOn, locale) : ""],
      [t.purchaseOrder, document.purchaseOrder],
      [t.buyerReference, document.buyerReference],
      [t.orderNumber, document.orderNumber],
      [t.credits, credits ? t.creditsOn(credits.number, dayInWords(credits.issuedOn, locale)) : ""],
      [t.contact, buyer.contact.name],
    ].filter(([, value]) => value) as [string, string][],
    sellerTitle: t.seller,
    seller: [
      seller.name,
      ...addressOnPaper(seller.address, locale),
      named(t.kvk, seller.kvk),
      named(t.rsin, seller.rsin),
      named(t.vatId, seller.vatId),
      named(t.iban, ibanInFours(seller.iban)),
      seller.email,
    ].filter(Boolean),
    buyerTitle: t.buyer,
    buyer: [
      buyer.name,
      ...addressOnPaper(buyer.address, locale),
      named(t.kvk, buyer.kvk),
      named(t.oin, buyer.oin),
      named(t.vatId, buyer.vatId),
    ].filter(Boolean),
    columns: t.columns,
    lines: document.lines.map(({ description, quantity, unitCents, netCents }) => {
      return { description, quantity, unit: money(unitCents), net: money(netCents) };
    }),
    totals: [
      [t.netTotal, money(document.netCents)],
      ...document.vat.map((part) => [vatLine(part), money(part.vatCents)]),
    ] as [string, string][],
    total: [t.total[kind], money(document.grossCents)] as [string, string],
    notes: notes.filter((note): note is string => Boolean(note)),
  };
}
