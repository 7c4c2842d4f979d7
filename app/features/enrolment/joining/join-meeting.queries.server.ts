import { whereaboutsOf } from "~/features/cohorts/sessions/whereabouts";
import type { Actor } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { meetingLink } from "../tickets/ticket";
import { joinFrom, joinStateOf, meetingToJoin } from "./joining";

const session = {
  ...{ id: true, startsAt: true, endsAt: true, title: true },
  ...{ mode: true, place: true, joinUrl: true },
} as const;

/**
 * The meeting behind an address of ours: of a session by its id, or of a cohort by its, for somebody who takes part in it or facilitates
 * it. Its link only while it is open. Null for everybody else, as for what does not exist.
 */
export async function meetingToEnter(actor: Actor, id: string) {
  if (!isId(id)) return null;
  const cohort = await db.cohort.findFirst({
    where: { OR: [{ id }, { sessions: { some: { id } } }] },
    include: { sessions: { select: session } },
  });
  if (!cohort || !(await takesPart(actor, cohort.id))) return null;
  const { startsAt, endsAt } = cohort;
  // A cohort without sessions is one meeting itself.
  const whole = { id, startsAt, endsAt, title: "", mode: null, place: "", joinUrl: "" };
  const meetings: typeof cohort.sessions = cohort.sessions.length > 0 ? cohort.sessions : [whole];
  const meeting = meetings.find((one) => one.id === id) ?? meetingToJoin(meetings, now());
  if (!meeting) return null;
  const { mode, joinUrl } = whereaboutsOf(meeting, cohort);
  const link = meetingLink({ joinUrl, status: cohort.status }, { isVoid: false });
  const state = joinStateOf(meeting, now());
  return {
    ...{ title: meeting.title, startsAt: meeting.startsAt, endsAt: meeting.endsAt },
    ...{ name: cohort.name, timeZone: cohort.timeZone, mode, opensAt: joinFrom(meeting), state },
    isCancelled: cohort.status === "CANCELLED",
    link: state === "open" ? link : null,
  };
}

/** Whether somebody is enrolled in a cohort, with a ticket that is valid where they have one, or facilitates it for the host. */
async function takesPart({ personId, memberships }: Actor, cohortId: string): Promise<boolean> {
  const organisationId = { in: memberships.map((membership) => membership.organisationId) };
  const [enrolled, tickets, facilitating] = await Promise.all([
    db.enrolment.count({ where: { personId, cohortId, endedAt: null } }),
    db.ticket.findMany({ where: { personId, seat: { cohortId } }, select: { voidedAt: true } }),
    db.facilitator.count({ where: { personId, cohortId, cohort: { agreement: { organisationId } } } }),
  ]);
  const isValid = tickets.length === 0 || tickets.some(({ voidedAt }) => voidedAt === null);
  return facilitating > 0 || (enrolled > 0 && isValid);
}
