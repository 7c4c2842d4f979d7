import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { DefinitionList, Table, Totals } from "~/ui/table";
import { invoiceView } from "../../paper/invoice-view";
import type { DeskInvoice } from "../invoice.queries.server";
import { invoiceDeskMessages } from "../invoice-desk.messages";

/** What an invoice or credit note says, in the reader's language; on paper it is in that of the buyer. */
export function InvoiceDetails({ invoice }: { invoice: DeskInvoice }) {
  const locale = useLocale();
  const t = invoiceDeskMessages[locale];
  const { document, order, organisation, credits } = invoice;
  const view = invoiceView({ ...document, locale });
  return (
    <>
      <DefinitionList
        items={[
          ...view.facts.slice(0, 3),
          [
            t.order,
            <a key="order" href={`/desk/orders/${order.id}`}>
              {order.number}
            </a>,
          ],
          [
            t.organisation,
            organisation && <a href={`/desk/organisations/${organisation.id}`}>{organisation.name}</a>,
          ],
          [t.credits, credits && <a href={`/desk/invoices/${credits.id}`}>{credits.number}</a>],
          ...view.facts.slice(3).filter(([, value]) => value !== order.number && value !== credits?.number),
        ]}
      />
      <Table
        caption={t.lines}
        rows={view.lines.map((line, index) => ({ ...line, index }))}
        rowKey={({ index }) => String(index)}
        columns={[
          { label: view.columns.line, rowHeader: true, cell: ({ description }) => description },
          { label: view.columns.quantity, number: true, cell: ({ quantity }) => quantity },
          { label: view.columns.unit, number: true, cell: ({ unit }) => unit },
          { label: view.columns.net, number: true, cell: ({ net }) => net },
        ]}
      />
      <Totals items={[...view.totals, view.total]} />
      {document.note && <p>{document.note}</p>}
    </>
  );
}

/** The credit notes on an invoice, and what they leave of it. */
export function CreditNotes({ invoice: { document, notes } }: { invoice: DeskInvoice }) {
  const locale = useLocale();
  const t = invoiceDeskMessages[locale];
  if (document.kind === "CREDIT_NOTE") return null;
  const money = (cents: number) => formatMoney(cents, document.currency, locale);
  const left = notes.reduce((sum, { amountCents }) => sum + amountCents, document.grossCents);
  return (
    <section className="sc-stack">
      <h2>{t.notes}</h2>
      {notes.length === 0 ? (
        <p>{t.noNotes}</p>
      ) : (
        <>
          <Table
            caption={t.notes}
            hideCaption
            rows={notes}
            rowKey={({ id }) => id}
            columns={[
              {
                label: t.number,
                rowHeader: true,
                nowrap: true,
                cell: ({ id, number }) => <a href={`/desk/invoices/${id}`}>{number}</a>,
              },
              { label: t.issued, cell: ({ issuedAt }) => formatPlainDate(issuedAt, locale) },
              { label: t.amount, number: true, cell: ({ amountCents }) => money(amountCents) },
            ]}
          />
          <DefinitionList items={[[t.left, money(left)]]} />
        </>
      )}
    </section>
  );
}
