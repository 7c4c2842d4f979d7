import type { PersonScope } from "~/features/identity/access/scope";
import type { Prisma } from "~prisma/client";
import { contentTitle, offeredContent } from "~/features/curriculum/content/content-titles.server";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import type { OrderEventKind } from "./order";
import { returnedCents, returnedPart } from "./balance";

const listed = {
  number: true,
  status: true,
  amountCents: true,
  currency: true,
  createdAt: true,
  expiresAt: true,
  unansweredAt: true,
  attendeeName: true,
  attendeeLatinName: true,
  attendeeEmail: true,
  buyerOrganisation: true,
  buyerReference: true,
  isDemo: true,
  // What is followed on one's own has no ticket to show.
  // That of a colleague is the colleague's.
  tickets: {
    select: { number: true },
    where: { voidedAt: null, assignmentId: null, seat: { cohortId: { not: null } } },
  },
  payments: { select: { kind: true, status: true, amountCents: true, currency: true } },
  disputes: { select: { status: true, withdrawnCents: true } },
  lines: {
    select: {
      cohort: { select: { slug: true, name: true, status: true, startsAt: true, timeZone: true } },
      offer: { select: { contentId: true } },
    },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.OrderSelect;

const ofReceipts = {
  select: { year: true, sequence: true, kind: true },
  orderBy: [{ year: "asc" }, { sequence: "asc" }],
} satisfies Prisma.Order$receiptsArgs;

type Listed = Prisma.OrderGetPayload<{ select: typeof listed }>;

function listedOrder(
  { lines: [line], tickets: [ticket], payments, disputes, unansweredAt, ...order }: Listed,
  locale: Locale,
) {
  // What somebody orders for themselves or a colleague is one line.
  const { cohort, offer } = line!;
  const ledger = { payments, disputes };
  return {
    ...order,
    /** The buyer came back from paying and Stripe has not answered since: it may have been paid. */
    isUnanswered: order.status === "PENDING" && unansweredAt !== null,
    title: contentTitle(offer.contentId, locale),
    cohort: cohort && {
      slug: cohort.slug,
      name: cohort.name,
      startsAt: cohort.startsAt,
      timeZone: cohort.timeZone,
      isCancelled: cohort.status === "CANCELLED",
      masterclassSlug: offeredContent(offer.contentId, locale)?.masterclassSlug ?? null,
    },
    /** What went back of it or is on its way, in cents, and whether that is all of it. */
    returnedCents: returnedCents(ledger),
    returned: returnedPart(ledger),
    /** Null when there is none, or none that is valid. */
    ticketNumber: ticket?.number ?? null,
  };
}

/** Everything somebody ordered for themselves or a colleague, newest first; what they ordered for an organisation is the organisation's. */
export async function ordersOf({ personId }: PersonScope, locale: Locale) {
  const orders = await db.order.findMany({
    where: { personId, organisationId: null },
    select: listed,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 200,
  });
  return orders.map((order) => listedOrder(order, locale));
}

/** One order of this person with its history and receipts, or null: somebody else's and one that does not exist are alike. */
export async function orderByNumber({ personId }: PersonScope, number: string, locale: Locale) {
  const order = await db.order.findFirst({
    where: { number, personId, organisationId: null },
    select: {
      ...listed,
      events: { select: { at: true, kind: true, detail: true }, orderBy: [{ at: "asc" }, { id: "asc" }] },
      receipts: ofReceipts,
    },
  });
  if (!order) return null;
  const { events, receipts, ...rest } = order;
  return {
    ...listedOrder(rest, locale),
    events: events.map(({ at, kind, detail }) => ({ at, kind: kind as OrderEventKind, ...amountIn(detail) })),
    receipts,
  };
}

/** The amount that an event is about, when it is about one. */
function amountIn(
  detail: Prisma.JsonValue,
): { amountCents: number; currency: string } | { amountCents: null } {
  const { amountCents, currency } = (detail ?? {}) as { amountCents?: unknown; currency?: unknown };
  return typeof amountCents === "number" && typeof currency === "string"
    ? { amountCents, currency }
    : { amountCents: null };
}

/** Whether a checkout is of an order of this person. */
export const isCheckoutOf = async ({ personId }: PersonScope, sessionId: string): Promise<boolean> =>
  (await db.order.count({ where: { checkoutSessionId: sessionId, personId } })) > 0;

/** The order of this person with a checkout, or by its number, for the page one returns to from ordering. */
export async function orderReturnedTo(
  { personId }: PersonScope,
  which: { checkoutSessionId: string } | { number: string },
  locale: Locale,
) {
  const order = await db.order.findFirst({
    where: { ...which, personId, organisationId: null },
    select: {
      ...listed,
      checkoutUrl: true,
      events: { select: { kind: true }, orderBy: [{ at: "desc" }, { id: "desc" }] },
      receipts: ofReceipts,
    },
  });
  if (!order) return null;
  const { events, checkoutUrl, receipts, ...rest } = order;
  const capture = rest.payments.find(({ kind }) => kind === "CAPTURE");
  return {
    ...listedOrder(rest, locale),
    // Where to go on paying: only while there is something to pay.
    checkoutUrl: rest.status === "PENDING" ? checkoutUrl : null,
    payment: capture ? { amountCents: capture.amountCents, currency: capture.currency } : null,
    kinds: events.map(({ kind }) => kind),
    receipts,
  };
}
