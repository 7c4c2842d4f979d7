import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { orderMessages } from "../order.messages";
import type { OrderEventKind } from "../order";

export type HistoryLine = { at: Date; kind: OrderEventKind } & (
  { amountCents: number; currency: string } | { amountCents: null }
);

/** What happened to an order, in words, oldest first. `isOpen`: it is still to be paid. `own`: what is said otherwise than to a person. */
export function OrderHistory({
  events,
  isOpen,
  own = {},
}: {
  events: readonly HistoryLine[];
  isOpen: boolean;
  own?: Partial<Record<OrderEventKind, (money: string) => string>>;
}) {
  const locale = useLocale();
  const t = orderMessages[locale];
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
            {(own[event.kind] ?? t.orderEvent[event.kind])(money(event), isOpen)}
          </li>
        ))}
      </ol>
    </>
  );
}
