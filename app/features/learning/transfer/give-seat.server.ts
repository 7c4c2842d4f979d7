import { seatObstacle, type SeatObstacle } from "~/features/enrolment/assignment/assignment";
import {
  giverId,
  isResting,
  type SeatGiver,
  seatsOf,
} from "~/features/enrolment/assignment/change-assignment.server";
import { endAssignments } from "~/features/enrolment/assignment/end-assignments.server";
import { hasBegun, lockSeat, type WholeSeat } from "~/features/enrolment/assignment/lock-seat.server";
import { offerSeats } from "~/features/enrolment/assignment/offer-seats.server";
import { checkPeople, type PersonFault } from "~/features/enrolment/naming/check-people";
import { isSeated } from "~/features/enrolment/naming/is-seated.server";
import { mayDo } from "~/features/enrolment/seats/seat";
import { parseEmail } from "~/features/identity/profile/email";
import { hasAgreement } from "~/features/organisations/agreements/has-agreement.server";
import type { Locale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { queueMails } from "~/platform/mail/mail.server";
import { lockEnrolment, progressIn } from "../progress/progress.db.server";
import { mayTransfer } from "./transfer";

/** Whom a seat is for, as typed. */
export interface SeatFor {
  email: string;
  name: string;
  locale: Locale;
}

export type Given =
  | { ok: true; was: "nobodys" | "offered" | "accepted" }
  | { ok: false; fault: PersonFault }
  /** - `tooFar`: who has it did too much with it, or completed it. - `accepted`: a colleague follows with what somebody bought for them. */
  | { ok: false; reason: "notFound" | "noAgreement" | "tooFar" | "accepted" | SeatObstacle };

/**
 * Gives one seat to somebody by name: a free one; one that was offered to somebody else, who hears that it was withdrawn; one that somebody
 * follows with, while less than `belowShareBp` of the lessons is done: the first keeps what was read and written, in an enrolment that has
 * ended, and the second begins anew. Both get a mail. Given again to whom it was offered, nothing changes.
 */
export async function giveSeat(
  giver: SeatGiver,
  seatId: string,
  { email, name, locale }: SeatFor,
  { belowShareBp }: { belowShareBp: number },
): Promise<Given> {
  return db.$transaction(async (tx): Promise<Given> => {
    const seat = await lockSeat(tx, { id: seatId, ...seatsOf(giver) });
    if (!seat || seat.state === "released") return { ok: false, reason: "notFound" };
    const { organisationId, site } = seat.order;
    if (organisationId && !(await hasAgreement(tx, organisationId)))
      return { ok: false, reason: "noAgreement" };
    const obstacle = seatObstacle({ ...seat, offer: seat.line.offer }, now());
    if (obstacle) return { ok: false, reason: obstacle };
    const address = parseEmail(email);
    if (address !== null && seat.assignment?.email === address)
      return { ok: true, was: seat.state === "accepted" ? "accepted" : "offered" };
    const isAccepted = seat.state === "accepted";
    if (isAccepted && "buyer" in giver) return { ok: false, reason: "accepted" };
    if (isAccepted && !(await canGoOn(tx, seat, belowShareBp))) return { ok: false, reason: "tooFar" };
    const [checked] = checkPeople([{ line: 1, name: name.trim(), email, language: "" }], {
      freeSeats: 1,
      seated: new Set(address && (await isSeated(tx, seat, address)) ? [address] : []),
      resting: new Set(address && (await isResting(tx, address)) ? [address] : []),
      locale,
    });
    const { person, fault } = checked!;
    if (!person) return { ok: false, fault: fault! };
    const was = mayDo(seat.state, "transfer") ? "accepted" : seat.assignment ? "offered" : "nobodys";
    const as = was === "accepted" ? "TRANSFERRED" : "WITHDRAWN";
    const ended = await endAssignments(tx, [seat.id], { as, site, now: now() });
    const offering = { seats: [seat], people: [person], offeredById: giverId(giver), site, now: now() };
    await queueMails(tx, [...ended, ...(await offerSeats(tx, offering))]);
    await recordAudit(tx, {
      actorId: giverId(giver),
      act: was === "accepted" ? "seat.transfer" : "seat.offer",
      subjectType: "seat",
      subjectId: seat.id,
      detail: { assignmentId: seat.assignment?.id ?? "" },
    });
    return { ok: true, was };
  }, transactionLimits);
}

/** Whether a seat that somebody follows with may go on, with what they do held still meanwhile. One that the buyer has may not. */
async function canGoOn(tx: Tx, seat: WholeSeat, belowShareBp: number): Promise<boolean> {
  const enrolment = seat.ticket?.enrolment;
  if (!enrolment || !seat.assignment) return false;
  await lockEnrolment(tx, enrolment.personId, enrolment.id);
  const progress = await progressIn(tx, enrolment);
  const { lessonsDone = 0, lessonCount = 0 } = progress ?? {};
  const isCompleted = enrolment.completedAt !== null;
  return mayTransfer(
    { isCompleted, hasBegun: await hasBegun(tx, seat), lessonsDone, lessonCount },
    belowShareBp,
  );
}
