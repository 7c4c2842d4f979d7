import { useLocale } from "~/i18n/locale-context";
import { receiptMessages } from "../receipt.messages";
import { kindOf, receiptNumber } from "../receipt";

interface ReceiptRow {
  year: number;
  sequence: number;
  amountCents: number;
  creditsId: string | null;
}

/** Ticket and receipts to open; nothing while there are none. */
export function OrderDocuments({
  order,
}: {
  order: { number: string; ticketNumber: string | null; receipts: readonly ReceiptRow[] };
}) {
  const t = receiptMessages[useLocale()];
  const receipts = order.receipts.map((receipt) => ({
    number: receiptNumber(receipt.year, receipt.sequence),
    kind: kindOf(receipt),
  }));
  if (!order.ticketNumber && receipts.length === 0) return null;
  return (
    <>
      <h2>{t.documents}</h2>
      <ul>
        {order.ticketNumber && (
          <li>
            <a href={`/my/tickets/${order.ticketNumber}`}>{`${t.ticket} ${order.ticketNumber}`}</a>
          </li>
        )}
        {receipts.map(({ number, kind }) => (
          <li key={number}>
            <a href={`/my/orders/${order.number}/receipt?number=${number}`}>{t[kind](number)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
