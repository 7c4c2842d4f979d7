import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { Notice } from "~/ui/notice";
import { holdMessages } from "../hold.messages";
import type { HeldOrder } from "../holds.queries.server";

/** On the overview: orders whose seats wait for a decision; nothing when there are none. */
export function HeldOrders({ orders }: { orders: readonly HeldOrder[] }) {
  const locale = useLocale();
  const t = holdMessages[locale];
  if (orders.length === 0) return null;
  return (
    <Notice kind="warning" title={t.waitingTitle}>
      <ul>
        {orders.map(({ id, number, organisation, heldUntil }) => (
          <li key={id}>
            <a href={`/desk/orders/${id}/hold`}>
              {t.waitingLine(number, organisation, formatDate(heldUntil, locale))}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
