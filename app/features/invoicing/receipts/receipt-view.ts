import { formatPlainDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { rateText } from "~/features/catalogue/offers/price-text";
import { receiptMessages } from "./receipt.messages";
import type { ReceiptDocument } from "../documents/receipt-shape";

/** When and how it was paid; a receipt that was frozen without it says only that it was. */
function paidNote({ paid, locale }: ReceiptDocument): string {
  const t = receiptMessages[locale];
  if (!paid) return t.paidWith;
  const how = t.paidHow[paid.method ?? ""] ?? "";
  return t.paidOn(formatPlainDate(new Date(paid.at), locale), how);
}

type Texts = (typeof receiptMessages)["nl"];

/** What differs between a receipt, a credit receipt and the withdrawal of one. */
function wordsOf(kind: ReceiptDocument["kind"], t: Texts) {
  const about = t.creditsReceipt;
  return {
    receipt: { kind: t.receiptTitle, title: t.receipt, about, note: null, file: t.receiptFile },
    credit: { kind: t.creditTitle, title: t.credit, about, note: t.creditedNote, file: t.creditFile },
    withdrawal: {
      kind: t.withdrawalTitle,
      title: t.withdrawal,
      about: t.withdrawsCredit,
      note: t.withdrawnNote,
      file: t.withdrawalFile,
    },
  }[kind];
}

/** A receipt in words, in its own language: what the page, the PDF and the mail show alike. */
export function receiptView(receipt: ReceiptDocument) {
  const { locale, currency, seller, buyer } = receipt;
  const t = receiptMessages[locale];
  const words = wordsOf(receipt.kind, t);
  const money = (cents: number) => formatMoney(cents, currency, locale);
  const notes = receipt.vat.map(({ treatment }) => t.vatTreatment[treatment]);
  const vatLine = ({ treatment, rateBp }: ReceiptDocument["vat"][number]) =>
    rateBp > 0
      ? t.vatAmount(rateText(rateBp, locale))
      : (t.vatNone[treatment] ?? t.vatAmount(rateText(0, locale)));
  return {
    locale,
    kind: words.kind,
    title: words.title(receipt.number),
    facts: [
      [t.receiptNumber, receipt.number],
      [t.issuedOn, formatPlainDate(new Date(receipt.issuedAt), locale)],
      [t.orderNumber, receipt.orderNumber],
      [words.about, receipt.creditsNumber ?? ""],
      [t.reference, buyer.reference],
    ].filter(([, value]) => value) as [string, string][],
    sellerTitle: t.seller,
    seller: [
      seller.name,
      ...seller.address.split(/\s*[;\n]\s*/),
      seller.kvk && `${t.kvk} ${seller.kvk}`,
      seller.rsin && `${t.rsin} ${seller.rsin}`,
      seller.vatNumber && `${t.vatId} ${seller.vatNumber}`,
      seller.name ? "" : t.sellerEmpty,
    ].filter(Boolean),
    buyerTitle: t.buyer,
    buyer: [buyer.organisation, buyer.name, buyer.latinName, buyer.email].filter((line): line is string =>
      Boolean(line),
    ),
    columns: { line: t.line, quantity: t.quantity, net: t.net },
    lines: receipt.lines.map(({ description, quantity, netCents }) => ({
      description,
      quantity,
      net: money(netCents),
    })),
    totals: [
      [t.priceExcluding, money(receipt.netCents)],
      ...receipt.vat.map((line) => [vatLine(line), money(line.vatCents)]),
    ] as [string, string][],
    total: [
      receipt.vat.some(({ rateBp }) => rateBp > 0) ? t.totalWithVat : t.total,
      money(receipt.grossCents),
    ] as [string, string],
    notes: [words.note ?? paidNote(receipt), ...notes, receipt.isDemo ? t.demoReceipt : ""].filter(
      (note): note is string => Boolean(note),
    ),
    fileName: `${words.file(receipt.number)}.pdf`,
  };
}
