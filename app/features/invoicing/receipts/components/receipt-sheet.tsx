import { useLocale } from "~/i18n/locale-context";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Sheet } from "~/ui/frame/sheet";
import { DefinitionList, Table, Totals } from "~/ui/table";
import { TextLink } from "~/ui/text";
import { receiptMessages } from "../receipt.messages";
import type { receiptView } from "../receipt-view";
import "~/features/enrolment/tickets/components/ticket.css";

/** A receipt as a page to read and print: the same words as its PDF, in the language it was issued in. */
export function ReceiptSheet({
  sender,
  receipt,
  orderNumber,
}: {
  /** The name of the site where it was bought. */
  sender: string;
  receipt: ReturnType<typeof receiptView>;
  orderNumber: string;
}) {
  const locale = useLocale();
  const t = receiptMessages[locale];
  const number = receipt.facts[0]![1];
  const [totalLabel, total] = receipt.total;
  return (
    <div lang={receipt.locale === locale ? undefined : receipt.locale}>
      <Sheet
        kind="receipt"
        seed={number}
        kicker={sender}
        title={receipt.title}
        actions={
          <Actions>
            <ButtonLink href={`/my/orders/${orderNumber}/receipt.pdf?number=${number}`}>
              {t.downloadPdf}
            </ButtonLink>
            <TextLink href={`/my/orders/${orderNumber}`} icon="back">
              {t.order(orderNumber)}
            </TextLink>
          </Actions>
        }
      >
        <div className="sc-parties">
          <Party title={receipt.sellerTitle} lines={receipt.seller} />
          <Party title={receipt.buyerTitle} lines={receipt.buyer} />
        </div>
        <DefinitionList items={receipt.facts} />
        <Table
          caption={receipt.columns.line}
          hideCaption
          rows={receipt.lines}
          rowKey={({ description }) => description}
          columns={[
            { label: receipt.columns.line, rowHeader: true, cell: ({ description }) => description },
            { label: receipt.columns.quantity, number: true, cell: ({ quantity }) => quantity },
            { label: receipt.columns.net, number: true, cell: ({ net }) => net },
          ]}
        />
        <Totals items={[...receipt.totals, [totalLabel, total]]} />
        {receipt.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </Sheet>
    </div>
  );
}

function Party({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <h2>{title}</h2>
      <p>
        {lines.map((line) => (
          <span key={line}>
            {line}
            <br />
          </span>
        ))}
      </p>
    </div>
  );
}
