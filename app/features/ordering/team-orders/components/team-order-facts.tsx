import { useLocale } from "~/i18n/locale-context";
import { formatDate, formatInstant } from "~/lib/dates";
import { Notice } from "~/ui/notice";
import { DefinitionList } from "~/ui/table";
import { OrderHistory } from "../../orders/components/order-history";
import { isOver, type TeamOrderState } from "../order-state";
import type { TeamOrderView } from "../team-order.queries.server";
import { teamOrderMessages } from "../../team/team-order.messages";
import { teamOrdersMessages } from "../team-orders.messages";

const kinds: Partial<Record<TeamOrderState, "success" | "warning">> = {
  paid: "success",
  holdEnded: "warning",
  overdue: "warning",
  numberToCome: "warning",
};

/** Where an order stands, and what its buyer does next. */
export function TeamOrderStanding({ order }: { order: TeamOrderView }) {
  const locale = useLocale();
  const { title, text } = teamOrdersMessages[locale].states[order.state];
  const { heldUntil, invoice, invoiceFrom, state } = order;
  return (
    <Notice kind={kinds[state]} title={title}>
      {text({
        until: state === "toPay" ? formatInstant(heldUntil, locale) : formatDate(heldUntil, locale),
        invoice: invoice?.number ?? "",
        due: invoice ? formatDate(invoice.dueAt, locale) : "",
        sends: invoiceFrom ? formatInstant(invoiceFrom, locale) : "",
      })}
    </Notice>
  );
}

/** Who ordered it and when, and under which numbers. */
export function TeamOrderFacts({ order }: { order: TeamOrderView }) {
  const locale = useLocale();
  const [t, form] = [teamOrdersMessages[locale], teamOrderMessages[locale]];
  const { accepted, purchaseOrder } = order;
  const numberFollows = order.awaitsPurchaseOrder && !isOver(order.state) && t.numberFollows;
  const isQuote = order.state.startsWith("quote");
  return (
    <DefinitionList
      items={[
        [form.purchaseOrder, purchaseOrder || numberFollows || null],
        [form.buyerReference, order.buyerReference],
        [isQuote ? t.quotedBy : t.orderedBy, order.orderedBy],
        [isQuote ? t.quotedOn : t.orderedOn, formatInstant(order.createdAt, locale)],
        [t.acceptedBy, accepted && t.accepted(accepted.by, formatInstant(accepted.at, locale))],
      ]}
    />
  );
}

/** What happened to an order, in words for its buyer, oldest first. */
export function TeamOrderHistory({ order: { events, currency, state } }: { order: TeamOrderView }) {
  const own = teamOrdersMessages[useLocale()].events;
  if (events.length === 0) return null;
  return (
    <section className="sc-stack">
      <OrderHistory
        events={events.map((event) => ({ ...event, currency }))}
        isOpen={state === "toPay"}
        own={own}
      />
    </section>
  );
}
