import type { Actor, Member } from "~/features/identity/access/scope";
import { toLocale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { queueMail, queueMails } from "~/platform/mail/mail.server";
import { mayDo } from "../seats/seat";
import { canRemind, mostOffersADay, offerTime, seatObstacle, type SeatObstacle } from "./assignment";
import { restingMailboxes } from "./assignments.db.server";
import { hasBegun, lockSeat, type WholeSeat } from "./lock-seat.server";
import { endAssignments } from "./end-assignments.server";
import { seatOfferKind } from "./seat-mail-kinds";

/** Whose seats are changed: the organisation's, or of an order that somebody made for a colleague. */
export type SeatGiver = Member<"seats.assign"> | { buyer: Actor };

/** The seats of a giver; another's are not there. */
export const seatsOf = (giver: SeatGiver) =>
  "buyer" in giver
    ? { order: { personId: giver.buyer.personId, organisationId: null, attendeeEmail: { not: "" } } }
    : { order: { organisationId: giver.organisation.id } };

export const giverId = (giver: SeatGiver): string =>
  "buyer" in giver ? giver.buyer.personId : giver.personId;

export type Reminded =
  | { ok: true }
  /** - `tooSoon`: mailed within a day. - `often`: the mailbox was offered too many seats today. - `notOffered`: nobody has to answer. */
  | { ok: false; reason: "notFound" | "notOffered" | "tooSoon" | "often" | SeatObstacle };

/** Mails an offer again with a new link and a new term; the older link ends. Once a day at most. */
export async function remindOfSeat(giver: SeatGiver, seatId: string): Promise<Reminded> {
  return db.$transaction(async (tx): Promise<Reminded> => {
    const seat = await lockSeat(tx, { id: seatId, ...seatsOf(giver) });
    if (!seat) return { ok: false, reason: "notFound" };
    const { assignment } = seat;
    if (!assignment || seat.state !== "offered") return { ok: false, reason: "notOffered" };
    const obstacle = seatObstacle({ ...seat, offer: seat.line.offer }, now());
    if (obstacle) return { ok: false, reason: obstacle };
    if (!canRemind(assignment, now())) return { ok: false, reason: "tooSoon" };
    const { id, email, locale } = assignment;
    if (await isResting(tx, email)) return { ok: false, reason: "often" };
    await tx.assignment.update({
      where: { id },
      data: { sentAt: now(), expiresAt: new Date(now().getTime() + offerTime), tokenHash: null },
    });
    const mail = {
      to: email,
      personId: null,
      locale: toLocale(locale),
      site: seat.order.site,
      kind: seatOfferKind,
    };
    await queueMail(tx, { ...mail, data: { assignmentId: id } });
    await audit(tx, giver, "seat.remind", seat);
    return { ok: true };
  }, transactionLimits);
}

export const isResting = async (tx: Tx, email: string) =>
  (await restingMailboxes(tx, [email], offersOfToday())).has(email);

/** Offers are counted over a day. */
export const offersOfToday = () => ({ since: new Date(now().getTime() - 86_400_000), most: mostOffersADay });

export type Withdrawn =
  | { ok: true }
  /** - `begun`: they follow with it; it can be passed on. */
  | { ok: false; reason: "notFound" | "begun" };

/**
 * Takes a seat back that was offered, or accepted while nothing was done with it: it is free again, and they hear it by mail. One that is
 * nobody's stays so.
 */
export async function withdrawSeat(giver: SeatGiver, seatId: string): Promise<Withdrawn> {
  return db.$transaction(async (tx): Promise<Withdrawn> => {
    const seat = await lockSeat(tx, { id: seatId, ...seatsOf(giver) });
    if (!seat) return { ok: false, reason: "notFound" };
    if (!seat.assignment || !mayDo(seat.state, "withdraw")) return { ok: true };
    if (await hasBegun(tx, seat)) return { ok: false, reason: "begun" };
    await queueMails(
      tx,
      await endAssignments(tx, [seat.id], { as: "WITHDRAWN", site: seat.order.site, now: now() }),
    );
    await audit(tx, giver, "seat.withdraw", seat);
    return { ok: true };
  }, transactionLimits);
}

const audit = (tx: Tx, giver: SeatGiver, act: string, { id, assignment }: WholeSeat) =>
  recordAudit(tx, {
    actorId: giverId(giver),
    act,
    subjectType: "seat",
    subjectId: id,
    detail: { assignmentId: assignment?.id ?? "" },
  });
