import { eventsForStaff } from "../../orders/order";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { Tag } from "~/ui/progress";
import { orderDeskMessages } from "../order-desk.messages";
import { orderEventMessages } from "../order-events.messages";
import type { HistoryLine } from "../order.queries.server";

/** Everything that happened to an order and everything staff did with it, in words, oldest first. */
export function OrderHistory({ lines, currency }: { lines: readonly HistoryLine[]; currency: string }) {
  const locale = useLocale();
  const t = orderDeskMessages[locale];
  const words = ({ event, act, who, amountCents, currency: own }: HistoryLine) => {
    const money = amountCents === null ? "" : formatMoney(amountCents, own ?? currency, locale);
    if (event) return orderEventMessages[locale][event]?.(money) ?? event;
    return [`${t.acts[act ?? ""] ?? act}${money && `: ${money}`}`, who].filter(Boolean).join(" · ");
  };
  if (lines.length === 0) return null;
  return (
    <section className="sc-stack">
      <h2>{t.history}</h2>
      <ol className="sc-history">
        {lines.map((line) => {
          const isToLookAt = line.event !== null && eventsForStaff.includes(line.event);
          const look = isToLookAt ? "sc-history__look" : line.act ? "sc-history__act" : undefined;
          return (
            <li key={line.id} className={look}>
              <time dateTime={line.at.toISOString()}>{formatInstant(line.at, locale)}</time>
              <span>
                {words(line)} {isToLookAt && <Tag colour="brick">{t.toLookAt}</Tag>}
              </span>
              {line.reason && <em>{t.automatic[line.reason] ?? line.reason}</em>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
