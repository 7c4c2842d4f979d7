import { NameWithSpelling } from "~/features/identity/profile/components/name-with-spelling";
import { OrderStatusTag } from "../../orders/components/order-status-tag";
import { useLocale } from "~/i18n/locale-context";
import { formatDate, formatInstant } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { DefinitionList } from "~/ui/table";
import { deskWords } from "~/ui/desk/desk.messages";
import { orderDeskMessages } from "../order-desk.messages";
import type { DeskOrderDetail } from "../order.queries.server";
import { DemoTag } from "~/ui/desk/demo-tag";

/** What was ordered, by whom, and where it stands. */
export function OrderFactList({ order }: { order: Omit<DeskOrderDetail, "receipts"> }) {
  const locale = useLocale();
  const t = orderDeskMessages[locale];
  const money = (cents: number) => formatMoney(cents, order.currency, locale);
  const { lines, tickets, isDemo, status, returned } = order;
  const isOver = status === "EXPIRED" || status === "CANCELLED";
  return (
    <DefinitionList
      items={[
        [
          deskWords[locale].status,
          <>
            <OrderStatusTag status={status} returned={returned} />
            <DemoTag isDemo={isDemo} />
          </>,
        ],
        [t.what, <OrderedLines key="what" lines={lines} />],
        [t.buyer, <a href={`/desk/people/${order.personId}`}>{order.email}</a>],
        [
          t.attendee,
          // An organisation's order has its names at its seats.
          order.attendeeName && (
            <NameWithSpelling key="attendee" name={order.attendeeName} latinName={order.attendeeLatinName} />
          ),
        ],
        [
          t.organisation,
          order.organisation ? (
            <a href={`/desk/organisations/${order.organisation.id}`}>{order.organisation.name}</a>
          ) : (
            order.buyerOrganisation
          ),
        ],
        [t.purchaseOrder, order.purchaseOrder || (order.awaitsPurchaseOrder && !isOver && t.numberFollows)],
        [t.reference, order.buyerReference],
        [t.amount, t.withVat(money(order.amountCents), money(order.vatCents))],
        [t.ordered, formatInstant(order.createdAt, locale)],
        [t.heldUntil, status === "PENDING" && formatInstant(order.expiresAt, locale)],
        [t.due, status === "ON_INVOICE" && formatDate(order.expiresAt, locale)],
        [t.holdsUntil, status === "QUOTED" && formatDate(order.expiresAt, locale)],
        [t.paidAt, order.paidAt && formatInstant(order.paidAt, locale)],
        [
          t.ticket,
          tickets.map(({ number, isVoid }) => (isVoid ? `${number} (${t.ticketVoid})` : number)).join(", "),
        ],
      ].map(([term, value]) => [term, value || null] as const)}
    />
  );
}

/** What was bought, a line for each thing, with its group. */
function OrderedLines({ lines }: Pick<DeskOrderDetail, "lines">) {
  return lines.map(({ title, cohort, quantity }, index) => (
    <p key={index}>
      {quantity > 1 && `${quantity} × `}
      {title}
      {cohort && (
        <>
          {": "}
          <a href={`/desk/cohorts/${cohort.id}`}>{cohort.name}</a>
        </>
      )}
    </p>
  ));
}
