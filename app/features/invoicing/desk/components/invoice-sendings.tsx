import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Actions, Button } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { Tag } from "~/ui/progress";
import { Table } from "~/ui/table";
import { ublFlavours } from "../../ubl/ubl";
import type { DeskInvoice } from "../invoice.queries.server";
import { invoiceDeskMessages } from "../invoice-desk.messages";

const colours = { QUEUED: "saffron", SENT: "olive", FAILED: "brick" } as const;

/** How a document left the house, when, by whom, and the ways to send it again. */
export function InvoiceSendings({ invoice, maySend }: { invoice: DeskInvoice; maySend: boolean }) {
  const locale = useLocale();
  const t = invoiceDeskMessages[locale];
  const { id, sendings } = invoice;
  return (
    <section className="sc-stack">
      <h2>{t.sendings}</h2>
      {sendings.length === 0 ? (
        <p>{t.noSendings}</p>
      ) : (
        <Table
          caption={t.sendings}
          hideCaption
          rows={sendings}
          rowKey={(sending) => sending.id}
          columns={[
            { label: t.when, rowHeader: true, cell: ({ at }) => formatInstant(at, locale) },
            { label: t.how, cell: ({ way, to }) => t.ways[way](to) },
            { label: t.by, cell: ({ by }) => by ?? t.byPlatform },
            { label: t.state, cell: ({ state }) => <Tag colour={colours[state]}>{t.states[state]}</Tag> },
          ]}
        />
      )}
      {maySend && (
        <form method="post" action={`/desk/invoices/${id}`} className="sc-stack">
          <p className="sc-measure">{t.sendAgainHelp}</p>
          <Actions>
            <Button look="secondary" small>
              {t.sendAgain}
            </Button>
          </Actions>
        </form>
      )}
    </section>
  );
}

/** The XML of a document, for who brings it to the network themselves. */
export function InvoiceXml({ invoice: { id, broken } }: { invoice: DeskInvoice }) {
  const t = invoiceDeskMessages[useLocale()];
  return (
    <section className="sc-stack">
      <h2>{t.xmlTitle}</h2>
      <p className="sc-measure">{t.xmlHelp}</p>
      {ublFlavours.map((flavour) => (
        <form key={flavour} method="post" action={`/desk/invoices/${id}/xml`} className="sc-stack">
          <input type="hidden" name="flavour" value={flavour} />
          {broken[flavour].length > 0 && (
            <Notice kind="warning">{t.broken(broken[flavour].join(", "))}</Notice>
          )}
          <Actions>
            <Button look="secondary" small>
              {t.flavours[flavour]}
            </Button>
          </Actions>
        </form>
      ))}
    </section>
  );
}
