import { useLocale } from "~/i18n/locale-context";
import { receiptMessages } from "../receipt.messages";
import type { ReceiptDocument } from "../../documents/receipt-shape";

/** Ticket and receipts to open; nothing while there are none. */
export function OrderDocuments({
  order,
}: {
  order: {
    number: string;
    ticketNumber: string | null;
    receipts: readonly Pick<ReceiptDocument, "number" | "kind">[];
  };
}) {
  const t = receiptMessages[useLocale()];
  if (!order.ticketNumber && order.receipts.length === 0) return null;
  return (
    <>
      <h2>{t.documents}</h2>
      <ul>
        {order.ticketNumber && (
          <li>
            <a href={`/my/tickets/${order.ticketNumber}`}>{`${t.ticket} ${order.ticketNumber}`}</a>
          </li>
        )}
        {order.receipts.map(({ number, kind }) => (
          <li key={number}>
            <a href={`/my/orders/${order.number}/receipt?number=${number}`}>{t[kind](number)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
