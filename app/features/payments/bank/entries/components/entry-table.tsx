import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { deskWords } from "~/ui/desk/desk.messages";
import { Table } from "~/ui/table";
import { entryMessages } from "../entry.messages";
import type { ListedEntry } from "../entries.queries.server";

/** Bookings of the bank, each with why it waits or what it belongs to. */
export function EntryTable({ entries }: { entries: readonly ListedEntry[] }) {
  const locale = useLocale();
  const t = entryMessages[locale];
  return (
    <Table
      caption={t.title}
      hideCaption
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t.who,
          rowHeader: true,
          cell: ({ id, counterparty, description }) => (
            <>
              <a href={`/desk/payments/entries/${id}`}>{counterparty || t.what}</a>
              <br />
              <small>{description}</small>
            </>
          ),
        },
        {
          label: t.booked,
          nowrap: true,
          cell: ({ bookedOn }) => formatPlainDate(bookedOn, locale, "UTC"),
        },
        {
          label: deskWords[locale].status,
          cell: ({ reason, status, note, orders }) => (
            <>
              {orders.map(({ id, number }) => (
                <a key={id} href={`/desk/orders/${id}`}>
                  {number}{" "}
                </a>
              ))}
              {reason ? t.reasons[reason] : status === "SET_ASIDE" && note}
            </>
          ),
        },
        {
          label: t.amount,
          number: true,
          cell: ({ amountCents, leftCents, currency, status }) => (
            <>
              {formatMoney(amountCents, currency, locale)}
              {status === "OPEN" && leftCents !== amountCents && (
                <>
                  <br />
                  <small>
                    {t.left}: {formatMoney(leftCents, currency, locale)}
                  </small>
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
