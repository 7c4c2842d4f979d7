import type { Prisma } from "~prisma/client";
import { isVerified } from "~/features/organisations/organisation/verification";
import type { Db, Tx } from "~/platform/db/db.server";
import { isNameable } from "../seats/nameable";
import { seatState } from "../seats/seat";

/** The assignments of a seat that count: one at most. */
export const live = { status: { in: ["OFFERED", "ACCEPTED"] } } satisfies Prisma.AssignmentWhereInput;

const whole = {
  order: {
    select: {
      id: true,
      number: true,
      status: true,
      site: true,
      isDemo: true,
      personId: true,
      organisationId: true,
      organisation: {
        select: {
          name: true,
          endedAt: true,
          verifiedAt: true,
          domains: { select: { domain: true }, take: 1 },
        },
      },
    },
  },
  line: { select: { unitCents: true, offer: { select: { id: true, contentId: true, mode: true } } } },
  cohort: { include: { sessions: { orderBy: { startsAt: "asc" } } } },
  assignments: { where: live },
  tickets: {
    where: { voidedAt: null },
    select: {
      id: true,
      personId: true,
      enrolment: {
        select: { id: true, personId: true, contentId: true, releaseId: true, completedAt: true },
      },
    },
  },
} satisfies Prisma.SeatInclude;

type SeatRow = Prisma.SeatGetPayload<{ include: typeof whole }>;

/** A seat with all that is decided on. */
export type WholeSeat = ReturnType<typeof withState>;

const withState = (row: SeatRow) => {
  const assignment = row.assignments[0] ?? null;
  const { status, organisation } = row.order;
  const standing = assignment?.status === "ACCEPTED" ? "ACCEPTED" : assignment ? "OFFERED" : null;
  return {
    ...row,
    assignment,
    ticket: row.tickets[0] ?? null,
    state: seatState({ status: row.status, assignment: standing, hasTicket: row.tickets.length > 0 }),
    isNameable: isNameable({ status, isVerified: organisation !== null && isVerified(organisation) }),
  };
};

/** A seat as it is, without taking it. */
export async function findSeat(tx: Db, where: Prisma.SeatWhereInput): Promise<WholeSeat | null> {
  const row = await tx.seat.findFirst({ where, include: whole });
  return row && withState(row);
}

/**
 * Takes the order of a seat, so that what happens to its seats happens one after another, and reads the seat as it is then. Null: there is
 * no such seat.
 */
export async function lockSeat(tx: Tx, where: Prisma.SeatWhereInput): Promise<WholeSeat | null> {
  const found = await tx.seat.findFirst({ where, select: { id: true, orderId: true } });
  if (!found) return null;
  await tx.$queryRaw`select from "Order" where id = ${found.orderId}::uuid for update`;
  return findSeat(tx, { AND: [{ id: found.id }, where] });
}

/** Whether somebody has begun: anything was done or written in the enrolment, or it is completed. */
export async function hasBegun(tx: Db, { ticket }: Pick<WholeSeat, "ticket">): Promise<boolean> {
  const enrolment = ticket?.enrolment;
  if (!enrolment) return false;
  if (enrolment.completedAt) return true;
  const where = { enrolmentId: enrolment.id };
  return (await tx.blockProgress.count({ where })) + (await tx.reflection.count({ where })) > 0;
}
