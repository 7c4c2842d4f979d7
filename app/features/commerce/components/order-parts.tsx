import { NameWithSpelling } from "~/features/identity/components/name-with-spelling";
import { useLocale } from "~/i18n/locale-context";
import { formatDate, formatInstant } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { DefinitionList } from "~/ui/table";
import { commerceMessages } from "../commerce.messages";
import type { OrderEventKind } from "../order";
import type { ReceiptDocument } from "../receipt";
import { type ListedOrder, OrderStatusTag } from "./order-table";

interface OrderDetails extends Omit<ListedOrder, "cohort"> {
  attendeeName: string;
  attendeeLatinName: string;
  buyerOrganisation: string;
  buyerReference: string;
  cohort: { name: string; isCancelled: boolean; startsAt: Date; timeZone: string } | null;
  receipts: { number: string; kind: ReceiptDocument["kind"] }[];
}

export function OrderFacts({ order }: { order: OrderDetails }) {
  const locale = useLocale();
  const t = commerceMessages[locale];
  return (
    <DefinitionList
      items={[
        [t.status, <OrderStatusTag key="status" status={order.status} returned={order.returned} />],
        [t.ticket, order.cohort ? `${order.title}: ${order.cohort.name}` : order.title],
        [t.when, order.cohort && formatDate(order.cohort.startsAt, locale, order.cohort.timeZone)],
        [t.amount, order.amountCents === 0 ? t.free : formatMoney(order.amountCents, order.currency, locale)],
        [
          t.refunded,
          order.returnedCents > 0 ? formatMoney(order.returnedCents, order.currency, locale) : null,
        ],
        [
          t.attendee,
          <NameWithSpelling key="attendee" name={order.attendeeName} latinName={order.attendeeLatinName} />,
        ],
        [t.organisation, order.buyerOrganisation],
        [t.reference, order.buyerReference],
      ]}
    />
  );
}

/** Ticket and receipts to open; nothing while there are none. */
export function OrderDocuments({ order }: { order: OrderDetails }) {
  const t = commerceMessages[useLocale()];
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

export type HistoryLine = { at: Date; kind: OrderEventKind } & (
  { amountCents: number; currency: string } | { amountCents: null }
);

/** What happened to an order, in words, oldest first. `isOpen`: it is still to be paid. */
export function OrderHistory({ events, isOpen }: { events: readonly HistoryLine[]; isOpen: boolean }) {
  const locale = useLocale();
  const t = commerceMessages[locale];
  const money = (event: HistoryLine) =>
    event.amountCents === null
      ? ""
      : event.amountCents === 0
        ? t.free.toLowerCase()
        : formatMoney(event.amountCents, event.currency, locale);
  return (
    <>
      <h2>{t.history}</h2>
      <ol className="sc-sessions">
        {events.map((event, index) => (
          <li key={index}>
            <time dateTime={event.at.toISOString()}>{formatInstant(event.at, locale)}</time>
            <br />
            {t.orderEvent[event.kind](money(event), isOpen)}
          </li>
        ))}
      </ol>
    </>
  );
}
