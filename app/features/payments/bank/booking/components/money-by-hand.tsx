import { useLocale } from "~/i18n/locale-context";
import { ButtonLink } from "~/ui/form/button";
import type { OrderBalance } from "../../entries/entry.queries.server";
import { writtenMoneyMessages } from "../written-money.messages";

/** The ways to write down money of an order on invoice by hand, where there is something to write down. */
export function MoneyByHand({ order }: { order: OrderBalance }) {
  const t = writtenMoneyMessages[useLocale()];
  if (order.obstacle) return null;
  return (
    <>
      {order.openCents > 0 && (
        <ButtonLink small look="secondary" href={`/desk/orders/${order.id}/mark-paid`}>
          {t.toMark}
        </ButtonLink>
      )}
      {order.keptCents > 0 && (
        <ButtonLink small look="secondary" href={`/desk/orders/${order.id}/paid-back`}>
          {t.toRefund}
        </ButtonLink>
      )}
    </>
  );
}
