import { holdSeats } from "~/features/enrolment/seats/hold-seats.server";
import type { Actor } from "~/features/identity/access/scope";
import { inertLine } from "~/lib/text/inert-text";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { creditRefusal, lockOrganisation } from "../invoice-terms/credit.server";
import { type CreditRefusal, termOf } from "../invoice-terms/invoice-terms";
import { lockOrder } from "../orders/lock-order.server";
import { moveOrder } from "../orders/move-order.server";
import type { OrderEventKind } from "../orders/order";
import { recordEvent } from "../orders/record-event.server";
import { findRoom, type RoomRefusal } from "../team/find-room.server";
import { mailManagers } from "../team-orders/mail-managers.server";
import { salesTerms, termsOfOrder } from "../terms/sales-terms.server";
import { quoteState } from "./quote";
import { quoteAcceptedKind } from "./quote-mail-kinds";
import { quoteHashes } from "./quote-link.server";

/** The quote by its link, or by its number in an organisation for which somebody may order. */
export type QuoteName = { token: string } | { organisationId: string; number: string };

/** The longest name, in characters. */
export const longestName = 120;

export type QuoteRefusal =
  | { reason: "notFound" | "lapsed" | "withdrawn" | "nameMissing" | "nameTooLong" }
  | RoomRefusal
  | CreditRefusal;

export type Acceptance = { ok: true; number: string } | { ok: false; refusal: QuoteRefusal };

const refuse = (refusal: QuoteRefusal): Acceptance => ({ ok: false, refusal });

/**
 * Accepts a quote: from now on it is an order on invoice for the price of the quote, its seats are held, and who ordered it gets a mail. Who
 * has the link may do it, without an account too: then, and for who does not act for the organisation, with the name that was typed. Accepted before, also at
 * the same moment, it is a success and nothing changes. Refuses when there is no room, when the organisation cannot order on invoice, and when the quote ended.
 */
export const acceptQuote = (
  name: QuoteName,
  by: { actor: Actor | null; typedName: string },
): Promise<Acceptance> => db.$transaction((tx) => accept(tx, name, by), transactionLimits);

async function accept(
  tx: Tx,
  name: QuoteName,
  { actor, typedName }: { actor: Actor | null; typedName: string },
): Promise<Acceptance> {
  const found = await tx.order.findFirst({
    where: {
      organisation: { endedAt: null },
      quoteTokenHash: "token" in name ? { in: quoteHashes(name.token) } : { not: null },
      ...("token" in name ? {} : name),
    },
    select: { id: true },
  });
  const order = found && (await lockOrder(tx, found.id));
  const organisation = order?.organisationId && (await lockOrganisation(tx, order.organisationId));
  if (!order || !organisation) return refuse({ reason: "notFound" });
  const at = now();
  const events = (await tx.orderEvent.findMany({ where: { orderId: order.id }, select: { kind: true } })).map(
    ({ kind }) => kind as OrderEventKind,
  );
  const state = quoteState({ ...order, events }, at);
  if (state === "accepted") return { ok: true, number: order.number };
  if (state !== "open") return refuse({ reason: state });
  const isMember = actor?.memberships.some(({ organisationId }) => organisationId === organisation.id);
  const acceptedByName =
    (isMember && actor?.name) || inertLine(typedName) || (isMember && actor?.email) || "";
  if (acceptedByName === "") return refuse({ reason: "nameMissing" });
  if ([...acceptedByName].length > longestName) return refuse({ reason: "nameTooLong" });
  const asked = order.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const credit = await creditRefusal(tx, organisation, asked, { terms: await salesTerms(tx, at), now: at });
  if (credit) return refuse(credit);
  const room = await findRoom(tx, order.lines, at);
  if (room) return refuse(room);
  // Nothing names it yet: then its number is still to come.
  const awaitsPurchaseOrder =
    order.purchaseOrder === "" && (order.awaitsPurchaseOrder || order.buyerReference === "");
  const term = termOf(at, !awaitsPurchaseOrder, await termsOfOrder(tx, order));
  await moveOrder(tx, order, "accept", {
    ...term,
    awaitsPurchaseOrder,
    acceptedAt: at,
    acceptedById: actor?.personId ?? null,
    acceptedByName,
  });
  await holdSeats(tx, { orderId: order.id, lines: order.lines, heldUntil: term.expiresAt, now: at });
  const { amountCents, currency } = order;
  await recordEvent(tx, order.id, "quoteAccepted", { amountCents, currency });
  await mailManagers(tx, order, quoteAcceptedKind);
  return { ok: true, number: order.number };
}
