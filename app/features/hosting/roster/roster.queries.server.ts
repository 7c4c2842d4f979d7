import { live } from "~/features/enrolment/assignment/lock-seat.server";
import { type SeatState, seatState } from "~/features/enrolment/seats/seat";
import type { Member } from "~/features/identity/access/scope";
import { dutchOrder } from "~/lib/folding/dutch-order";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { rosterObstacle, type RosterObstacle } from "./roster";
import { rosterCohort, rosterFacts, rosterUsed } from "./roster-cohort.server";

/** Somebody in a cohort, or asked to it: no progress, no texts. */
export interface RosterPerson {
  name: string;
  email: string;
  /** Since they follow, or since they were asked. */
  since: Date;
  state: Extract<SeatState, "offered" | "accepted">;
  /** The seat, when the host gave it: there it is withdrawn or passed on. Null: they, or another organisation, bought it, or they follow without one. */
  ownSeatId: string | null;
}

export interface Roster {
  people: RosterPerson[];
  obstacle: RosterObstacle | null;
  capacity: number;
  /** Seats of the cohort, held and taken. */
  taken: number;
  /** How many the agreement lets the host enrol in all its cohorts, and how many of these are in use. */
  rosterSeats: number;
  rosterUsed: number;
  /** Whether the host is invoiced for what it adds. */
  isPaid: boolean;
}

/** Who is in a cohort of the host and who was asked, by name; null for a cohort that is not the host's. Seven queries at most. */
export async function rosterOf(member: Member<"host.plan">, cohortId: string): Promise<Roster | null> {
  const { id: organisationId } = member.organisation;
  const cohort = await rosterCohort(db, organisationId, cohortId);
  if (!cohort) return null;
  const [facts, used, followers, seats] = await Promise.all([
    rosterFacts(db, cohort),
    rosterUsed(db, cohort.agreement),
    followersOf(cohortId),
    db.seat.findMany({
      where: { cohortId, status: { not: "RELEASED" } },
      select: {
        ...{ id: true, status: true },
        order: { select: { organisationId: true } },
        assignments: { where: live },
        tickets: {
          where: { voidedAt: null },
          select: {
            personId: true,
            holderName: true,
            createdAt: true,
            person: { select: { email: true, name: true } },
          },
        },
      },
    }),
  ]);
  const seated = seats.flatMap(({ id, status, order, assignments: [asked], tickets: [ticket] }) => {
    const standing = asked && (asked.status === "ACCEPTED" ? "ACCEPTED" : "OFFERED");
    const state = seatState({ status, assignment: standing ?? null, hasTicket: ticket !== undefined });
    if (state !== "offered" && state !== "accepted") return [];
    const email = ticket?.person.email ?? asked?.email ?? "";
    const name = ticket?.holderName || asked?.name || ticket?.person.name || email;
    const since = ticket?.createdAt ?? asked!.offeredAt;
    return { name, email, since, state, ownSeatId: order.organisationId === organisationId ? id : null };
  });
  const ticketed = new Set(seats.flatMap(({ tickets }) => tickets.map(({ personId }) => personId)));
  const unseated = followers
    .filter(({ personId }) => !ticketed.has(personId))
    .map(({ person: { name, email }, createdAt: since }): RosterPerson => ({
      ...{ name: name || email, email, since, state: "accepted", ownSeatId: null },
    }));
  return {
    people: [...seated, ...unseated].sort(
      (a, b) => dutchOrder(a.name, b.name) || dutchOrder(a.email, b.email),
    ),
    obstacle: rosterObstacle(facts, now()),
    ...{ capacity: cohort.capacity, taken: cohort._count.seats },
    ...{ rosterSeats: cohort.agreement.rosterSeats, rosterUsed: used, isPaid: facts.paidBy === "HOST" },
  };
}

/** Everybody who follows a cohort and has an account, once, with when they began: also who has no seat in it, or started again. */
const followersOf = (cohortId: string) =>
  db.enrolment.findMany({
    where: { cohortId, endedAt: null, person: { erasedAt: null } },
    distinct: ["personId"],
    orderBy: { createdAt: "asc" },
    select: { personId: true, createdAt: true, person: { select: { email: true, name: true } } },
  });
