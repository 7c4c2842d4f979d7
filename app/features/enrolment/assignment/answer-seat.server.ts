import type { Actor } from "~/features/identity/access/scope";
import { type NameFault, readName } from "~/features/identity/profile/person-name";
import { lockCohortRow } from "~/features/cohorts/cohort/lock-cohort.server";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { addJob } from "~/platform/jobs.server";
import { queueMail } from "~/platform/mail/mail.server";
import { enrol } from "../enrolments/enrol.server";
import { mayDo } from "../seats/seat";
import { ticketKind } from "../tickets/ticket-mail-kinds";
import { type AssignmentState, assignmentState, seatObstacle, type SeatObstacle } from "./assignment";
import { findByToken } from "./assignments.db.server";
import { hasBegun, lockSeat, type WholeSeat } from "./lock-seat.server";
import { endAssignments } from "./end-assignments.server";

/** How an offer is named: by its link, or by its id to whoever it went to or who accepted it. */
export type SeatOfferName = { token: string } | { id: string };

/** What keeps somebody from following with a seat. */
export type EnrolmentObstacle = "inGroup" | "following" | "ordering";

export type SeatAccepted =
  | { ok: true }
  | { ok: false; fault: NameFault }
  /** - `otherAddress`: signed in with another address than it was offered to. */
  | {
      ok: false;
      reason:
        Exclude<AssignmentState, "open"> | SeatObstacle | EnrolmentObstacle | "otherAddress" | "notFound";
    };

/**
 * Accepts a seat that was offered to the address the actor signed in with: they get a ticket in the name they give, and an enrolment. Twice
 * is once. Refuses an offer that was answered, withdrawn or is too old, a group that is cancelled or over, and who follows the same
 * already (`inGroup`, `following`) or is buying it (`ordering`).
 */
export async function acceptSeat(
  actor: Actor,
  name: SeatOfferName,
  typed: { name: string; latinName: string },
): Promise<SeatAccepted> {
  return db.$transaction(async (tx): Promise<SeatAccepted> => {
    const found = await lockOffer(tx, actor, name);
    if (!found) return { ok: false, reason: "notFound" };
    const { assignment, seat } = found;
    const state = assignmentState(assignment, now());
    if (state === "accepted" && assignment.personId === actor.personId) return { ok: true };
    if (state !== "open") return { ok: false, reason: state };
    if (assignment.email !== actor.email) return { ok: false, reason: "otherAddress" };
    const obstacle =
      seatObstacle({ ...seat, offer: seat.line.offer }, now()) ?? (await obstacleFor(tx, actor, seat));
    if (obstacle) return { ok: false, reason: obstacle };
    // A seat that can be accepted no more has ended its assignment too.
    if (!mayDo(seat.state, "accept")) throw new Error(`seat ${seat.id} is ${seat.state} and was offered`);
    const read = readName(typed, actor.name || "-");
    if (!read.ok) return { ok: false, fault: read.fault };
    await keepName(tx, actor, read);
    await tx.assignment.update({
      where: { id: assignment.id },
      data: { status: "ACCEPTED", personId: actor.personId, acceptedAt: now() },
    });
    const { id: ticketId } = await enrol(tx, {
      seat,
      offer: seat.line.offer,
      personId: actor.personId,
      holderName: read.name,
      holderLatinName: read.latinName,
      assignmentId: assignment.id,
      isDemo: seat.order.isDemo,
      now: now(),
    });
    const { email: to, personId, locale } = actor;
    await queueMail(tx, {
      to,
      personId,
      locale,
      site: seat.order.site,
      kind: ticketKind,
      data: { ticketId },
    });
    await audit(tx, actor, "seat.accept", assignment.id);
    return { ok: true };
  }, transactionLimits);
}

export type SeatDeclined =
  | { ok: true }
  /** - `begun`: they follow with it already, and ask whoever gave it. */
  | { ok: false; reason: Exclude<AssignmentState, "open" | "expired" | "declined"> | "begun" | "notFound" };

/**
 * Declines a seat, which needs no account: the link is enough. Who accepted it gives it back in the same way, while nothing was done with it
 * and only signed in. The seat is free for whoever gave it. Twice is fine.
 */
export async function declineSeat(actor: Actor | null, name: SeatOfferName): Promise<SeatDeclined> {
  return db.$transaction(async (tx): Promise<SeatDeclined> => {
    const found = await lockOffer(tx, actor, name);
    if (!found) return { ok: false, reason: "notFound" };
    const { assignment, seat } = found;
    const state = assignmentState(assignment, now());
    if (state === "declined") return { ok: true };
    const isTheirs = state === "accepted" && actor !== null && assignment.personId === actor.personId;
    if (state !== "open" && state !== "expired" && !isTheirs) return { ok: false, reason: state };
    if (isTheirs && (await hasBegun(tx, seat))) return { ok: false, reason: "begun" };
    // Who does it themselves needs no mail of it.
    await endAssignments(tx, [seat.id], { as: "DECLINED", site: seat.order.site, now: now() });
    await audit(tx, actor, "seat.decline", assignment.id);
    return { ok: true };
  }, transactionLimits);
}

/** Offers to somebody, and those that they accepted with an address they had before. */
const isOwn = ({ email, personId }: Actor) => ({ OR: [{ email }, { personId }] });

/** The offer and its seat, as they are once the seat's order is taken. */
async function lockOffer(tx: Tx, actor: Actor | null, name: SeatOfferName) {
  const found =
    "token" in name
      ? await findByToken(tx, name.token)
      : actor && (await tx.assignment.findFirst({ where: { id: name.id, ...isOwn(actor) } }));
  const seat = found && (await lockSeat(tx, { id: found.seatId }));
  const assignment = seat && (await tx.assignment.findUnique({ where: { id: found.id } }));
  return seat && assignment ? { seat, assignment } : null;
}

/** With the cohort and the person taken, so that neither buying nor another seat comes in between. */
async function obstacleFor(
  tx: Tx,
  { personId }: Actor,
  { cohortId, line }: WholeSeat,
): Promise<EnrolmentObstacle | null> {
  if (cohortId) await lockCohortRow(tx, cohortId);
  await tx.$queryRaw`select from "Person" where id = ${personId}::uuid for no key update`;
  if (cohortId && (await tx.enrolment.count({ where: { personId, cohortId, endedAt: null } })) > 0)
    return "inGroup";
  const { id: offerId, contentId } = line.offer;
  if ((await tx.enrolment.count({ where: { personId, contentId, completedAt: null, endedAt: null } })) > 0)
    return "following";
  const open = {
    personId,
    organisationId: null,
    attendeeEmail: "",
    status: { in: ["PENDING" as const, "PROCESSING" as const] },
  };
  const isBuying = await tx.order.count({ where: { ...open, lines: { some: { offerId, cohortId } } } });
  return isBuying > 0 ? "ordering" : null;
}

/** Their name where they gave none before; a certificate that waited for it is issued. */
async function keepName(
  tx: Tx,
  { personId: id, name: known }: Actor,
  given: { name: string; latinName: string },
) {
  const { count } = known
    ? { count: 0 }
    : await tx.person.updateMany({
        where: { id, name: "" },
        data: { name: given.name, latinName: given.latinName },
      });
  if (count > 0) await addJob(tx, "issue-pending-certificates", { personId: id });
}

const audit = (tx: Tx, actor: Actor | null, act: string, assignmentId: string) =>
  recordAudit(tx, { actorId: actor?.personId ?? null, act, subjectType: "seat", subjectId: assignmentId });
