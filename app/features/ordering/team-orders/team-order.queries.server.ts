import type { OrganisationScope, PersonScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { invoiceNumberText } from "../invoice-terms/invoice-number";
import { heldUntil } from "../invoice-terms/invoice-terms";
import { cancelledCents } from "../orders/balance";
import type { OrderEventKind } from "../orders/order";
import { quoteTokenOf } from "../quotes/quote-link.server";
import { teamOrderState } from "./order-state";
import { orderedLines, withLines } from "./ordered-lines.server";
import { stateFactsOf, withStateFacts } from "./state-facts.server";

/** An order of an organisation as its managers see it; null when there is none with this number, or it is another's. */
export async function teamOrder(
  {
    organisation: { id: organisationId },
  }: OrganisationScope<"orders.read"> | OrganisationScope<"orders.place">,
  number: string,
  locale: Locale,
) {
  const row = await db.order.findFirst({
    where: { number, organisationId },
    select: {
      ...withStateFacts,
      ...withLines,
      id: true,
      number: true,
      way: true,
      amountCents: true,
      cancellations: { select: { creditCents: true } },
      purchaseOrder: true,
      buyerReference: true,
      acceptedByName: true,
      isDemo: true,
      person: { select: { name: true, email: true } },
    },
  });
  if (!row) return null;
  const facts = stateFactsOf(row);
  const [invoice] = row.invoices;
  const token = quoteTokenOf(row);
  return {
    id: row.id,
    number: row.number,
    state: teamOrderState(facts, now()),
    way: row.way,
    ...orderedLines(row, locale),
    currency: row.currency,
    amountCents: row.amountCents,
    /** What cancelling took off it, VAT included. */
    creditedCents: cancelledCents(row),
    seats: row.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    purchaseOrder: row.purchaseOrder,
    buyerReference: row.buyerReference,
    awaitsPurchaseOrder: row.awaitsPurchaseOrder,
    orderedBy: row.person.name || row.person.email,
    createdAt: row.createdAt,
    accepted: row.acceptedAt && { at: row.acceptedAt, by: row.acceptedByName },
    invoiceFrom: row.invoiceFrom,
    heldUntil: heldUntil(facts),
    invoice: invoice?.dueAt ? { number: invoiceNumberText(invoice), dueAt: invoice.dueAt } : null,
    /** The path of the quote's link, while it can be accepted. */
    quotePath: row.status === "QUOTED" && token ? `/quotes/${token}` : null,
    isDemo: row.isDemo,
    events: row.events.map(({ at, kind, detail }) => ({
      at,
      kind: kind as OrderEventKind,
      amountCents: amountIn(detail),
    })),
  };
}
export type TeamOrderView = NonNullable<Awaited<ReturnType<typeof teamOrder>>>;

const amountIn = (detail: unknown): number | null => {
  const { amountCents } = (detail ?? {}) as { amountCents?: unknown };
  return typeof amountCents === "number" ? amountCents : null;
};

/** The organisation that this person ordered for, by an order's number or its payment page; null when it is no such order of theirs. */
export async function orderedFor(
  { personId }: PersonScope,
  order: { number: string } | { checkoutSessionId: string },
): Promise<{ organisationId: string; number: string } | null> {
  const row = await db.order.findFirst({
    where: { ...order, personId, organisationId: { not: null } },
    select: { number: true, organisationId: true },
  });
  return row?.organisationId ? { organisationId: row.organisationId, number: row.number } : null;
}
