import { customerOf } from "./customer";
import { holdMinutes, holdSeats } from "~/features/enrolment/seats/hold-seats.server";
import type { Member } from "~/features/identity/access/scope";
import { factsOf } from "~/features/organisations/organisation/organisation-columns.server";
import type { Order } from "~prisma/client";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { isId, newId } from "~/platform/db/ids.server";
import { queueMailsToOne } from "~/platform/mail/mail.server";
import { creditRefusal, lockOrganisation } from "../invoice-terms/credit.server";
import { type CreditRefusal, termOf, endOfDayAfter } from "../invoice-terms/invoice-terms";
import { orderedOnInvoiceKind } from "../invoice-terms/invoice-mail-kinds";
import { confirmOrder } from "../orders/confirm-order.server";
import { lockOrder } from "../orders/lock-order.server";
import { type DraftLine, makeOrder } from "../orders/make-order.server";
import { recordEvent } from "../orders/record-event.server";
import { quoteMadeKind } from "../quotes/quote-mail-kinds";
import { newQuoteToken, quoteHash } from "../quotes/quote-link.server";
import { salesTerms } from "../terms/sales-terms.server";
import type { SalesTerms } from "../terms/sales-terms";
import { findRoom } from "./find-room.server";
import { draftLines, priceOfDraft } from "./product";
import { findProducts } from "./products.db.server";
import { signatureOf, type TeamOrder } from "./team-order";

export interface TeamRequest extends TeamOrder {
  /** The form's own id: sent twice, it makes one order. */
  id: string;
  /** The total that was shown, in cents with VAT, and what for (`signatureOf`); null when none was. */
  shown: { cents: number; for: string } | null;
  locale: Locale;
  site: string;
}

/** By the line (from 0) where it is about one. */
export type TeamRefusal =
  | { reason: "gone"; line: number }
  | { reason: "noRoom"; line: number; left: number; asked: number }
  /** - `priceChanged`: it costs something else than was shown. - `totalNotSeen`: this total was not shown yet. */
  | { reason: "priceChanged" | "totalNotSeen" | "currencies" | "tooOften" | "notFound" }
  | CreditRefusal;

export type TeamPlacement =
  /** `next`: it is to be paid online now, or stands. */
  { ok: true; order: Order; next: "pay" | "stands" } | { ok: false; refusal: TeamRefusal };

/**
 * Orders for an organisation: seats of several things, paid online, on invoice, or as a quote that holds none yet. Order, seats and mails
 * are one transaction, under a lock on the organisation and then on the groups. Prices and VAT are frozen on the lines. What costs nothing is
 * taken at once. Sent again, the same form leads to the same order. Throws when the database fails.
 */
export const placeTeamOrder = (actor: Member<"orders.place">, request: TeamRequest): Promise<TeamPlacement> =>
  db.$transaction((tx) => place(tx, actor, request), transactionLimits);

const refuse = (refusal: TeamRefusal): TeamPlacement => ({ ok: false, refusal });

async function place(tx: Tx, actor: Member<"orders.place">, request: TeamRequest): Promise<TeamPlacement> {
  const organisation = await lockOrganisation(tx, actor.organisation.id);
  if (!organisation) return refuse({ reason: "notFound" });
  const wished = isId(request.id) ? request.id : newId();
  const made = await tx.order.findUnique({ where: { id: wished } });
  if (made?.organisationId === organisation.id)
    return { ok: true, order: made, next: made.status === "PENDING" ? "pay" : "stands" };
  const at = now();
  const products = await findProducts(
    tx,
    organisation.id,
    request.lines.map(({ product }) => product),
    at,
  );
  const gone = request.lines.findIndex(({ product }) => !products.has(product));
  if (gone >= 0) return refuse({ reason: "gone", line: gone });
  if (new Set([...products.values()].map(({ currency }) => currency)).size > 1)
    return refuse({ reason: "currencies" });
  const lines = draftLines(request.lines, products, customerOf(factsOf(organisation)));
  const { grossCents } = priceOfDraft(lines);
  if (request.shown?.for !== signatureOf(request.lines)) return refuse({ reason: "totalNotSeen" });
  if (request.shown.cents !== grossCents) return refuse({ reason: "priceChanged" });
  const way = grossCents === 0 ? "pay" : request.way;
  const terms = await salesTerms(tx, at);
  const seats = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const credit = way === "invoice" && (await creditRefusal(tx, organisation, seats, { terms, now: at }));
  if (credit) return refuse(credit);
  if (way === "pay" && (await hasHeldTooOften(tx, actor.personId, at))) return refuse({ reason: "tooOften" });
  const room = way === "quote" ? null : await findRoom(tx, lines, at);
  if (room) return refuse(room);
  const order = await write(tx, actor, {
    ...{ request, way, lines, terms, at, id: made ? newId() : wished },
    currency: products.get(request.lines[0]!.product)!.currency,
    isDemo: organisation.isDemo || [...products.values()].some(({ isDemo }) => isDemo),
  });
  if (grossCents > 0) return { ok: true, order, next: way === "pay" ? "pay" : "stands" };
  await queueMailsToOne(tx, await confirmOrder(tx, (await lockOrder(tx, order.id))!, at));
  return { ok: true, order, next: "stands" };
}

/** A day, in which somebody may hold this often without paying: more than anybody needs who means to pay. */
const holdWindowMs = 24 * 3_600_000;
const mostUnpaidHolds = 10;
const hasHeldTooOften = async (tx: Tx, personId: string, at: Date) =>
  (await tx.order.count({
    where: {
      personId,
      createdAt: { gt: new Date(at.getTime() - holdWindowMs) },
      status: "EXPIRED",
      checkoutSessionId: { not: null },
    },
  })) >= mostUnpaidHolds;

interface Accepted {
  request: TeamRequest;
  way: TeamOrder["way"];
  lines: DraftLine[];
  terms: SalesTerms;
  currency: string;
  isDemo: boolean;
  id: string;
  at: Date;
}

const writtenAs = {
  pay: { status: "PENDING", way: "ONLINE", event: "ordered", mail: null },
  invoice: { status: "ON_INVOICE", way: "INVOICE", event: "orderedOnInvoice", mail: orderedOnInvoiceKind },
  quote: { status: "QUOTED", way: "INVOICE", event: "quoted", mail: quoteMadeKind },
} as const;

async function write(
  tx: Tx,
  actor: Member<"orders.place">,
  { request, way, lines, terms, at, id, currency, isDemo }: Accepted,
): Promise<Order> {
  const { status, way: paid, event, mail } = writtenAs[way];
  const { purchaseOrder, buyerReference, awaitsPurchaseOrder, locale, site } = request;
  const term = {
    pay: { expiresAt: new Date(at.getTime() + holdMinutes * 60_000) },
    invoice: termOf(at, !awaitsPurchaseOrder, terms),
    quote: { expiresAt: endOfDayAfter(at, terms.quoteDays), quoteTokenHash: quoteHash(newQuoteToken(id)) },
  }[way];
  const { lines: made, ...order } = await makeOrder(tx, {
    ...{ id, personId: actor.personId, organisationId: actor.organisation.id },
    ...{ status, way: paid, currency, locale, site, purchaseOrder, buyerReference, lines },
    ...{ awaitsPurchaseOrder: way !== "pay" && awaitsPurchaseOrder },
    ...{ termsVersion: terms.version, createdAt: at, isDemo, ...term },
  });
  if (way !== "quote") await holdSeats(tx, { orderId: id, lines: made, heldUntil: order.expiresAt, now: at });
  await recordEvent(tx, id, event, { amountCents: order.amountCents, currency });
  if (mail)
    await queueMailsToOne(tx, [
      { to: actor.email, personId: actor.personId, locale, site, kind: mail, data: { orderId: id } },
    ]);
  return order;
}
