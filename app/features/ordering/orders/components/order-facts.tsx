import { NameWithSpelling } from "~/features/identity/profile/components/name-with-spelling";
import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { DefinitionList } from "~/ui/table";
import { orderMessages } from "../order.messages";
import { OrderStatusTag } from "./order-status-tag";
import type { ListedOrder } from "./order-table";

interface OrderDetails extends Omit<ListedOrder, "cohort"> {
  attendeeName: string;
  attendeeLatinName: string;
  buyerOrganisation: string;
  buyerReference: string;
  cohort: { name: string; isCancelled: boolean; startsAt: Date; timeZone: string } | null;
}

export function OrderFacts({ order }: { order: OrderDetails }) {
  const locale = useLocale();
  const t = orderMessages[locale];
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
