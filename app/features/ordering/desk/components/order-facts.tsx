import { NameWithSpelling } from "~/features/identity/profile/components/name-with-spelling";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { DefinitionList } from "~/ui/table";
import { deskWords } from "~/ui/desk/desk.messages";
import { orderDeskMessages } from "../order-desk.messages";
import type { DeskOrderDetail } from "../order.queries.server";
import { DemoTag } from "~/ui/desk/demo-tag";
import { OrderTag } from "./order-tag";

/** What was ordered, by whom, and where it stands. */
export function OrderFactList({ order }: { order: Omit<DeskOrderDetail, "receipts"> }) {
  const locale = useLocale();
  const t = orderDeskMessages[locale];
  const money = (cents: number) => formatMoney(cents, order.currency, locale);
  const { cohortId, cohortName, ticketNumber, isTicketVoid, isDemo, status, returned } = order;
  return (
    <DefinitionList
      items={[
        [
          deskWords[locale].status,
          <>
            <OrderTag status={status} returned={returned} />
            <DemoTag isDemo={isDemo} />
          </>,
        ],
        [t.what, order.title],
        [t.group, cohortId && <a href={`/desk/cohorts/${cohortId}`}>{cohortName}</a>],
        [t.buyer, <a href={`/desk/people/${order.personId}`}>{order.email}</a>],
        [
          t.attendee,
          <NameWithSpelling key="attendee" name={order.attendeeName} latinName={order.attendeeLatinName} />,
        ],
        [t.organisation, order.buyerOrganisation],
        [t.reference, order.buyerReference],
        [t.amount, t.withVat(money(order.amountCents), money(order.vatCents))],
        [t.ordered, formatInstant(order.createdAt, locale)],
        [t.heldUntil, status === "PENDING" && formatInstant(order.expiresAt, locale)],
        [t.paidAt, order.paidAt && formatInstant(order.paidAt, locale)],
        [t.ticket, ticketNumber && (isTicketVoid ? `${ticketNumber} (${t.ticketVoid})` : ticketNumber)],
      ].map(([term, value]) => [term, value || null] as const)}
    />
  );
}
