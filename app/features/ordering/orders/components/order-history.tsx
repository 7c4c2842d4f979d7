import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { orderMessages } from "../order.messages";
import type { OrderEventKind } from "../order";

export type HistoryLine = { at: Date; kind: OrderEventKind } & (
  { amountCents: number; currency: string } | { amountCents: null }
);

interface HistoryProps {
  events: readonly HistoryLine[];
  /** It is still to be paid. */
  isOpen: boolean;
  /** What is said otherwise than to a person. */
  own?: Partial<Record<OrderEventKind, (money: string) => string>>;
}

/** What happened to an order, in words, oldest first. */
export function OrderHistory(props: HistoryProps) {
  return (
    <>
      <h2>{orderMessages[useLocale()].history}</h2>
      <HistoryList {...props} />
    </>
  );
}

/** Steps of the machinery, which tell a buyer nothing. */
const notForBuyers: readonly OrderEventKind[] = ["checkoutOpened"];

/** The same for a buyer, folded up while all went as usual. */
export function FoldedHistory({ isUnfolded, events, ...props }: HistoryProps & { isUnfolded: boolean }) {
  return (
    <details className="sc-no-print" open={isUnfolded}>
      <summary>{orderMessages[useLocale()].history}</summary>
      <HistoryList {...props} events={events.filter(({ kind }) => !notForBuyers.includes(kind))} />
    </details>
  );
}

function HistoryList({ events, isOpen, own = {} }: HistoryProps) {
  const locale = useLocale();
  const t = orderMessages[locale];
  const money = (event: HistoryLine) =>
    event.amountCents === null
      ? ""
      : event.amountCents === 0
        ? t.free.toLowerCase()
        : formatMoney(event.amountCents, event.currency, locale);
  return (
    <ol className="sc-sessions">
      {byMoment(events, (event) => formatInstant(event.at, locale)).map(([moment, [first, ...others]]) => (
        <li key={first.at.getTime()}>
          <time dateTime={first.at.toISOString()}>{moment}</time>
          {[first, ...others].map((event, index) => (
            <p key={index}>{(own[event.kind] ?? t.orderEvent[event.kind])(money(event), isOpen)}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** Events in a row of which the same moment is said stand below it together. */
function byMoment(events: readonly HistoryLine[], say: (event: HistoryLine) => string) {
  const moments: [string, [HistoryLine, ...HistoryLine[]]][] = [];
  for (const event of events) {
    const last = moments.at(-1);
    if (last?.[0] === say(event)) last[1].push(event);
    else moments.push([say(event), [event]]);
  }
  return moments;
}
