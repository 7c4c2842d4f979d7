import { useLocale } from "~/i18n/locale-context";
import { ButtonLink } from "~/ui/form/button";
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
      <ul className="sc-documents">
        {order.ticketNumber && (
          <Document
            page={`/my/tickets/${order.ticketNumber}`}
            pdf={`/my/tickets/${order.ticketNumber}.pdf`}
            name={`${t.ticket} ${order.ticketNumber}`}
          />
        )}
        {order.receipts.map(({ number, kind }) => (
          <Document
            key={number}
            page={`/my/orders/${order.number}/receipt?number=${number}`}
            pdf={`/my/orders/${order.number}/receipt.pdf?number=${number}`}
            name={t[kind](number)}
          />
        ))}
      </ul>
    </>
  );
}

/** To look at, and to take along. */
function Document({ page, pdf, name }: { page: string; pdf: string; name: string }) {
  return (
    <li>
      <ButtonLink look="secondary" small href={page}>
        {name}
      </ButtonLink>
      <a href={pdf}>
        PDF<span className="sc-visually-hidden">: {name}</span>
      </a>
    </li>
  );
}
