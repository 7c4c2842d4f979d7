import type { Actor, CohortFacilitator } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { mayBeNoted, sessionAt } from "../attendance/attendance";

/**
 * Where a facilitator notes who holds this ticket, when it is of somebody in a group that they lead. `notTheirs` for any other number; null
 * for who leads no group.
 */
export async function doorOf({ personId, memberships }: Actor, number: string) {
  const organisationIds = memberships.map(({ organisationId }) => organisationId);
  if (organisationIds.length === 0) return null;
  const led = await db.facilitator.findMany({
    where: { personId, cohort: { agreement: { organisationId: { in: organisationIds } } } },
    select: { cohortId: true, cohort: { select: { agreement: { select: { organisationId: true } } } } },
  });
  if (led.length === 0) return null;
  const ticket = await db.ticket.findFirst({
    where: { number, enrolment: { cohortId: { in: led.map(({ cohortId }) => cohortId) } } },
    select: { enrolment: { select: { cohortId: true } } },
  });
  const found = led.find(({ cohortId }) => cohortId === ticket?.enrolment?.cohortId);
  return found
    ? { organisationId: found.cohort.agreement!.organisationId, cohortId: found.cohortId }
    : ("notTheirs" as const);
}

/** Who holds a ticket for the facilitator's cohort, and what is noted of them at the session of this moment; null for any other number. */
export async function ticketAtDoor({ cohort: { id: cohortId } }: CohortFacilitator, number: string) {
  const ticket = await db.ticket.findFirst({
    where: { number, enrolment: { cohortId } },
    select: {
      ...{ number: true, holderName: true, holderLatinName: true, voidedAt: true },
      enrolment: {
        select: {
          ...{ id: true, endedAt: true },
          attendance: true,
          cohort: {
            select: {
              ...{ timeZone: true, mode: true },
              sessions: { select: { id: true, startsAt: true, endsAt: true, title: true } },
            },
          },
        },
      },
    },
  });
  const enrolment = ticket?.enrolment;
  if (!enrolment?.cohort) return null;
  const { timeZone, mode, sessions } = enrolment.cohort;
  const session = sessionAt(sessions, now(), timeZone);
  const row = enrolment.attendance.find(({ sessionId }) => sessionId === session?.id);
  return {
    ...{ number: ticket.number, name: ticket.holderName, latinName: ticket.holderLatinName },
    ...{ enrolmentId: enrolment.id, isVoid: ticket.voidedAt !== null || enrolment.endedAt !== null },
    session: session && { ...session, timeZone, mode, mayBeNoted: mayBeNoted(session, now()) },
    mark: row ? { state: row.state, missedMinutes: row.missedMinutes } : null,
    notedAt: row?.recordedAt ?? null,
  };
}
