import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { FoundationScope, OrganisationScope, PersonScope } from "~/features/identity/access/scope";
import type { SeatState } from "~/features/enrolment/seats/seat";
import type { OrderStatus } from "~/features/ordering/orders/order";
import { outstandingCents } from "~/features/ordering/orders/balance";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { type CancellableOrder, type ChosenShare, quoteOf } from "./cancellation-quote";
import { findCancellable } from "./cancellable-orders.db.server";
import { type SeatShare } from "~/features/ordering/cancelling/cancellation-share";
import { shareBack } from "~/features/ordering/terms/cancellation-text";
import type { CancellationStep } from "~/features/ordering/terms/sales-terms";

/** What cancelling some seats comes to, as a page says it before it is done. Cents, VAT included. */
export interface QuoteView {
  creditCents: number;
  /** What goes back through Stripe, or is owed otherwise (`isPaidOnline`). */
  owedCents: number;
  /** What is then still to be paid. */
  toPayCents: number;
}

/** A seat as the one who may cancel it sees it. */
export interface SeatView {
  id: string;
  state: SeatState;
  /** By name: offered to, or followed by; null while it is nobody's. */
  holder: { name: string; email: string } | null;
  isCompleted: boolean;
  share: SeatShare;
  shareText: string;
}

/** Seats of one line in one group. */
export interface SeatGroup {
  /** Names it in the form. */
  key: string;
  title: string;
  cohort: { name: string; startsAt: Date; timeZone: string } | null;
  seats: SeatView[];
}

/** An order of which seats can be cancelled, or none can any more. */
export interface CancellationView {
  id: string;
  number: string;
  status: OrderStatus;
  currency: string;
  amountCents: number;
  isPaidOnline: boolean;
  isInvoiced: boolean;
  beforeInvoice: boolean;
  groups: SeatGroup[];
  /** The steps of its terms. */
  cancellation: CancellationStep[];
}

/** An order that somebody made for themselves or a colleague; null for somebody else's. */
export const ownCancellation = ({ personId }: PersonScope, number: string, locale: Locale) =>
  view({ number, personId, organisationId: null }, locale);

/** An order of this organisation; null for another's. */
export const organisationCancellation = (
  { organisation: { id: organisationId } }: OrganisationScope<"orders.cancel">,
  number: string,
  locale: Locale,
) => view({ number, organisationId }, locale);

/** Any order, at the desk. */
export const deskCancellation = (_scope: FoundationScope<"order.cancel">, id: string, locale: Locale) =>
  view({ id }, locale);

async function view(
  where: Parameters<typeof findCancellable>[1],
  locale: Locale,
): Promise<
  (CancellationView & { quote: (seatIds: readonly string[], share: ChosenShare) => QuoteView }) | null
> {
  const order = await findCancellable(db, where, now());
  if (!order) return null;
  const { id, number, status, currency, amountCents, isPaidOnline, beforeInvoice, terms } = order;
  return {
    ...{ id, number, status, currency, amountCents, isPaidOnline, beforeInvoice },
    isInvoiced: order.isInvoiced,
    groups: groupsOf(order, locale),
    cancellation: terms.cancellation,
    quote: (seatIds, share) => {
      const { creditCents, owedCents } = quoteOf(order, new Set(seatIds), share);
      const cancellations = [...order.cancellations, { creditCents }];
      return { creditCents, owedCents, toPayCents: outstandingCents({ ...order, cancellations }) };
    },
  };
}

function groupsOf({ lines, seats }: CancellableOrder, locale: Locale): SeatGroup[] {
  const groups = new Map<string, SeatGroup>();
  for (const line of lines)
    for (const { id, lineId, state, holder, cohort, isCompleted, share } of seats) {
      if (lineId !== line.id) continue;
      const key = `${line.id}-${cohort?.id ?? ""}`;
      const group = groups.get(key) ?? {
        key,
        title: contentTitle(line.contentId, locale),
        cohort,
        seats: [],
      };
      const shareText = shareBack(share.shareBp, locale);
      group.seats.push({ id, state, holder, isCompleted, share, shareText });
      groups.set(key, group);
    }
  return [...groups.values()];
}
