import type { Prisma } from "~prisma/client";
import { contentTitle, offeredContent } from "~/features/cohorts/cohort-content.server";
import { cohortView } from "~/features/cohorts/cohorts.queries.server";
import { findCohortBySlug } from "~/features/cohorts/cohorts.db.server";
import type { Locale } from "~/i18n/locale";
import { followedElsewhere } from "~/features/enrolment/enrolments.queries.server";
import { db } from "~/platform/db.server";
import { availabilityFor } from "./availability.db.server";
import type { OrderEventKind } from "./order";
import { findOpenOrder } from "./orders.db.server";
import { kindOf, type ReceiptDocument, receiptNumber } from "./receipt";
import { documentOf } from "./receipts.db.server";
import { returnedCents, returnedPart } from "./refund";
import { orderPrice } from "./vat";

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
  buyerOrganisation: true,
  buyerReference: true,
  isDemo: true,
  ticket: { select: { number: true, voidedAt: true } },
  payments: { select: { kind: true, status: true, amountCents: true, currency: true } },
  disputes: { select: { status: true, withdrawnCents: true } },
  cohort: {
    select: {
      slug: true,
      name: true,
      status: true,
      startsAt: true,
      timeZone: true,
    },
  },
  offer: { select: { contentId: true } },
} satisfies Prisma.OrderSelect;

type Listed = Prisma.OrderGetPayload<{ select: typeof listed }>;

function listedOrder(
  { cohort, ticket, payments, disputes, offer, unansweredAt, ...order }: Listed,
  locale: Locale,
) {
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
    ticketNumber: ticket && !ticket.voidedAt ? ticket.number : null,
  };
}

/** Everything somebody ordered, newest first. */
export async function ordersOf(personId: string, locale: Locale) {
  const orders = await db.order.findMany({
    where: { personId },
    select: listed,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 200,
  });
  return orders.map((order) => listedOrder(order, locale));
}

/** One order of this person with its history and receipts, or null: somebody else's and one that does not exist are alike. */
export async function orderByNumber(personId: string, number: string, locale: Locale) {
  const order = await db.order.findFirst({
    where: { number, personId },
    select: {
      ...listed,
      events: { select: { at: true, kind: true, detail: true }, orderBy: [{ at: "asc" }, { id: "asc" }] },
      receipts: {
        select: { year: true, sequence: true, amountCents: true, creditsId: true },
        orderBy: [{ year: "asc" }, { sequence: "asc" }],
      },
    },
  });
  if (!order) return null;
  const { events, receipts, ...rest } = order;
  return {
    ...listedOrder(rest, locale),
    events: events.map(({ at, kind, detail }) => ({ at, kind: kind as OrderEventKind, ...amountIn(detail) })),
    receipts: receipts.map((receipt) => ({
      number: receiptNumber(receipt.year, receipt.sequence),
      kind: kindOf(receipt),
    })),
  };
}

/** The amount that an event is about, when it is about one. */
export function amountIn(
  detail: Prisma.JsonValue,
): { amountCents: number; currency: string } | { amountCents: null } {
  const { amountCents, currency } = (detail ?? {}) as { amountCents?: unknown; currency?: unknown };
  return typeof amountCents === "number" && typeof currency === "string"
    ? { amountCents, currency }
    : { amountCents: null };
}

/** A receipt or credit receipt of this person's order; without `number` the order's first. Null when there is none. */
export const receiptOfOrder = (personId: string, orderNumber: string, number: string | null) =>
  findReceipt({ number: orderNumber, personId }, number);

/** The same of anybody's order, for staff: the caller has checked `can(actor, "order.read")`. */
export const receiptForDesk = (orderId: string, number: string | null) =>
  findReceipt({ id: orderId }, number);

async function findReceipt(
  order: { number: string; personId: string } | { id: string },
  number: string | null,
): Promise<ReceiptDocument | null> {
  const place = /^(\d{4})-(\d{5,9})$/.exec(number ?? "");
  if (number !== null && !place) return null;
  const receipt = await db.receipt.findFirst({
    where: { order, ...(place ? { year: Number(place[1]), sequence: Number(place[2]) } : {}) },
    orderBy: { issuedAt: "asc" },
    select: { document: true },
  });
  return receipt && documentOf(receipt);
}

/** What the ticket form shows this person; null for a draft and when there is no such cohort. */
export async function ticketOffer(personId: string, slug: string, locale: Locale) {
  const cohort = await findCohortBySlug(db, slug);
  if (!cohort || cohort.status === "DRAFT") return null;
  const open = await findOpenOrder(db, personId, cohort.id);
  return {
    cohort: cohortView(cohort, locale),
    following: await followedElsewhere(personId, { id: cohort.id, contentId: cohort.offer.contentId }),
    availability: (await availabilityFor(db, personId, cohort.id))!,
    openOrder: open && {
      expiresAt: open.expiresAt,
      isUnanswered: open.status === "PENDING" && open.unansweredAt !== null,
      price: orderPrice(open),
      attendeeName: open.attendeeName,
      attendeeLatinName: open.attendeeLatinName,
      buyerOrganisation: open.buyerOrganisation,
      buyerReference: open.buyerReference,
    },
  };
}

/** The id of a cohort that is no draft, by its address. */
export async function cohortIdOf(slug: string): Promise<string | null> {
  const cohort = await db.cohort.findUnique({ where: { slug }, select: { id: true, status: true } });
  return cohort && cohort.status !== "DRAFT" ? cohort.id : null;
}

/** The id of the order under way of this person for a cohort, or null. */
export const openOrderOf = async (personId: string, cohortId: string): Promise<string | null> =>
  (await findOpenOrder(db, personId, cohortId))?.id ?? null;

/** Whether a checkout is of an order of this person. */
export const isCheckoutOf = async (personId: string, sessionId: string): Promise<boolean> =>
  (await db.order.count({ where: { checkoutSessionId: sessionId, personId } })) > 0;

/** The order of this person with a checkout, for the page one returns to from paying. */
export async function orderOfCheckout(personId: string, sessionId: string, locale: Locale) {
  const order = await db.order.findFirst({
    where: { checkoutSessionId: sessionId, personId },
    select: {
      ...listed,
      checkoutUrl: true,
      events: { select: { kind: true }, orderBy: [{ at: "desc" }, { id: "desc" }] },
    },
  });
  if (!order) return null;
  const { events, checkoutUrl, ...rest } = order;
  const capture = rest.payments.find(({ kind }) => kind === "CAPTURE");
  return {
    ...listedOrder(rest, locale),
    // Where to go on paying: only while there is something to pay.
    checkoutUrl: rest.status === "PENDING" ? checkoutUrl : null,
    payment: capture ? { amountCents: capture.amountCents, currency: capture.currency } : null,
    kinds: events.map(({ kind }) => kind),
  };
}
