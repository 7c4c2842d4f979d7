import type { Actor } from "~/features/identity/access/scope";
import type { Availability, Unavailability } from "~/features/cohorts/cohort/cohort";
import { holdMinutes, holdSeats } from "~/features/enrolment/seats/hold-seats.server";
import type { Order } from "~prisma/client";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { addJob } from "~/platform/jobs.server";
import { queueMailsToOne } from "~/platform/mail/mail.server";
import { availabilityFor, findSold, lockSold, type Sold, type Wanted } from "./sold.server";
import { confirmOrder } from "../orders/confirm-order.server";
import { makeOrder } from "../orders/make-order.server";
import { lockOrder } from "../orders/lock-order.server";
import { findOpenOrder } from "../open-orders/find-open-order.server";
import { recordEvent } from "../orders/record-event.server";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import type { TicketForm, TicketRequest } from "./ticket-form";
import { priceOf } from "~/features/catalogue/offers/vat";

/** An order that waits for its payment, with what is bought. */
export interface Placed {
  ok: true;
  next: "pay";
  order: Order;
  sold: Sold;
}

/** How placing an order ends. */
export type Placement =
  | Placed
  /** Free of charge: enrolled at once. */
  | { ok: true; next: "enrolled"; orderNumber: string }
  /** - `priceChanged`: it costs something else than was shown. - `tooOften`: this person has held seats without paying too often of late. */
  | { ok: false; reason: Exclude<Unavailability, "openOrder"> | "notFound" | "priceChanged" | "tooOften" };

/**
 * Orders one seat, in a group or to follow on one's own, for the person who asks or a colleague: the order and the held seat are one
 * transaction under a lock. Sent again, the open order takes the new details, for the amount it was made with. The price of a new one is
 * that of the moment, and it stays with the site it was placed at. Null when an order that was open has just ended: asked again, there will be a new one. Refusals are the
 * reasons of `availability` and those of `Placement`; throws when the database fails.
 */
export const placeOrder = (actor: Actor, wanted: Wanted, request: TicketRequest): Promise<Placement | null> =>
  oneAtATime("cohortId" in wanted ? wanted.cohortId : `${actor.personId} ${wanted.offerId}`, () =>
    findOrPlace(actor, wanted, request),
  );

/** A day, in which somebody may hold this many seats without paying: far more than anybody needs who means to pay. */
const holdWindowMs = 24 * 3_600_000;
const mostUnpaidHolds = 10;

/** A colleague comes, who is asked by mail once it is paid. */
const isForOther = ({ attendeeEmail }: Pick<TicketForm, "attendeeEmail">) => attendeeEmail !== "";

const hasOpenOrder = (answer: Availability | null) => answer?.ok === false && answer.reason === "openOrder";

function refusalOf(answer: Availability | null): Placement | null {
  if (!answer) return { ok: false, reason: "notFound" };
  if (answer.ok || answer.reason === "openOrder") return null;
  return { ok: false, reason: answer.reason === "draft" ? "notFound" : answer.reason };
}

/**
 * Finds or places the order, when it is this buyer's turn in this process: a crowd for one cohort waits there, and does not
 * keep every database connection waiting for one lock. Who comes too late hears it without taking the lock.
 */
async function findOrPlace(actor: Actor, wanted: Wanted, request: TicketRequest): Promise<Placement | null> {
  const answer = await availabilityFor(db, actor.personId, wanted, isForOther(request));
  const refusal = refusalOf(answer);
  if (refusal) return refusal;
  if (hasOpenOrder(answer)) return resumeOrder(actor, wanted, request);
  return db.$transaction((tx) => place(tx, { actor, wanted, request }), transactionLimits);
}

/** The order this person has open already, with the details as they are filled in now; null when it has just ended. */
async function resumeOrder(
  actor: Actor,
  wanted: Wanted,
  { shownCents, site: _site, ...form }: TicketRequest,
): Promise<Placement | null> {
  const open = await findOpenOrder(db, actor.personId, wanted);
  const sold = open && (await findSold(db, wanted));
  if (!open || !sold) return null;
  if (shownCents !== undefined && shownCents !== open.amountCents) return priceChanged;
  const isSame = (Object.keys(form) as (keyof TicketForm)[]).every((name) => open[name] === form[name]);
  if (isSame) return toPay(open, sold);
  await db.$transaction(async (tx) => {
    const { count } = await tx.order.updateMany({ where: { id: open.id, status: "PENDING" }, data: form });
    if (count > 0) await recordEvent(tx, open.id, "detailsChanged");
  }, transactionLimits);
  return toPay({ ...open, ...form }, sold);
}

/** Makes the order and holds the seat. Locks what is sold only: a transaction that has an order locked may wait for it. */
async function place(
  tx: Tx,
  {
    actor,
    wanted,
    request: { shownCents, site, ...form },
  }: { actor: Actor; wanted: Wanted; request: TicketRequest },
): Promise<Placement> {
  await lockSold(tx, actor.personId, wanted);
  const answer = await availabilityFor(tx, actor.personId, wanted, isForOther(form));
  const refusal = refusalOf(answer);
  const sold = refusal ? null : await findSold(tx, wanted);
  if (refusal || !sold) return refusal ?? { ok: false, reason: "notFound" };
  const open = hasOpenOrder(answer) ? await findOpenOrder(tx, actor.personId, wanted) : null;
  if (open) return toPay(open, sold);
  const { grossCents } = priceOf(sold.unitCents, sold.vat);
  if (shownCents !== undefined && shownCents !== grossCents) return priceChanged;
  if (grossCents > 0 && (await hasHeldTooOften(tx, actor.personId))) return { ok: false, reason: "tooOften" };
  if (!isForOther(form)) await keepName(tx, actor, form);
  const order = await orderSeat(tx, actor, sold, { ...form, site });
  if (order.amountCents > 0) return toPay(order, sold);
  await queueMailsToOne(tx, await confirmOrder(tx, (await lockOrder(tx, order.id))!, now()));
  return { ok: true, next: "enrolled", orderNumber: order.number };
}

/** The buyer's name and its Latin spelling, where they gave none before; a certificate that waited for it is issued. */
async function keepName(
  tx: Tx,
  { personId: id, name: known }: Actor,
  { attendeeName: name, attendeeLatinName: latinName }: TicketForm,
) {
  const isNew = known
    ? { count: 0 }
    : await tx.person.updateMany({ where: { id, name: "" }, data: { name, latinName } });
  const isSpelled = latinName
    ? await tx.person.updateMany({ where: { id, name, latinName: "" }, data: { latinName } })
    : { count: 0 };
  if (isNew.count + isSpelled.count > 0) await addJob(tx, "issue-pending-certificates", { personId: id });
}

const toPay = (order: Order, sold: Sold): Placed => ({ ok: true, next: "pay", order, sold });

const priceChanged: Placement = { ok: false, reason: "priceChanged" };

/** Holding a seat costs nothing: a bound keeps one person from holding seats all day that others would pay for. */
async function hasHeldTooOften(tx: Tx, personId: string): Promise<boolean> {
  const createdAt = { gt: new Date(now().getTime() - holdWindowMs) };
  // An order that never got a payment page ended through no fault of the buyer.
  const where = { personId, createdAt, status: "EXPIRED", checkoutSessionId: { not: null } } as const;
  return (await tx.order.count({ where })) >= mostUnpaidHolds;
}

async function orderSeat(
  tx: Tx,
  actor: Actor,
  sold: Sold,
  form: TicketForm & { site: string },
): Promise<Order> {
  const at = now();
  const expiresAt = new Date(at.getTime() + holdMinutes * 60_000);
  const { lines, ...order } = await makeOrder(tx, {
    personId: actor.personId,
    status: "PENDING",
    way: "ONLINE",
    currency: sold.currency,
    locale: actor.locale,
    ...form,
    expiresAt,
    createdAt: at,
    isDemo: sold.isDemo,
    lines: [
      {
        offerId: sold.offer.id,
        cohortId: sold.cohort?.id ?? null,
        quantity: 1,
        unitCents: sold.unitCents,
        vat: sold.vat,
      },
    ],
  });
  await holdSeats(tx, { orderId: order.id, lines, heldUntil: expiresAt, now: at });
  await recordEvent(tx, order.id, "ordered", { amountCents: order.amountCents, currency: order.currency });
  return order;
}
