import { useLocale } from "~/i18n/locale-context";
import { formatMoney } from "~/lib/money";
import { Table } from "~/ui/table";
import type { OrderedLine } from "../ordered-lines.server";
import { teamOrderMessages } from "../../team/team-order.messages";
import { teamOrdersMessages } from "../team-orders.messages";

/** What was ordered or offered, a line for each thing, without VAT. */
export function OrderedLines({
  lines,
  currency,
  isQuote = false,
}: {
  lines: readonly OrderedLine[];
  currency: string;
  isQuote?: boolean;
}) {
  const locale = useLocale();
  const [t, form] = [teamOrdersMessages[locale], teamOrderMessages[locale]];
  const money = (cents: number) => formatMoney(cents, currency, locale);
  return (
    <Table
      caption={isQuote ? t.linesOfQuote : t.lines}
      rows={lines.map((line, index) => ({ ...line, index }))}
      rowKey={({ index }) => String(index)}
      columns={[
        {
          label: t.what,
          rowHeader: true,
          cell: ({ title, group, kind }) => (
            <>
              {title}
              <br />
              <small>{group ? `${group.name}, ${group.period}` : form.kinds[kind]}</small>
            </>
          ),
        },
        {
          label: form.quantity(1),
          number: true,
          cell: ({ quantity, cancelled }) => (
            <>
              {quantity}
              {cancelled > 0 && (
                <>
                  <br />
                  <small>{t.ofWhichCancelled(cancelled)}</small>
                </>
              )}
            </>
          ),
        },
        { label: t.each, number: true, cell: ({ unitCents }) => money(unitCents) },
        {
          label: t.together,
          number: true,
          cell: ({ netCents }) => money(netCents),
        },
      ]}
    />
  );
}
