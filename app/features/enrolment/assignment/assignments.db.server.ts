import { randomBytes } from "node:crypto";
import type { Prisma } from "~prisma/client";
import { isInvitationToken } from "~/features/organisations/invitations/invitation";
import { isVerified } from "~/features/organisations/organisation/verification";
import type { Db, Tx } from "~/platform/db/db.server";
import { keyedHash, keyedHashes } from "~/platform/secrets.server";
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
      enrolment: { select: { id: true, personId: true, contentId: true, completedAt: true } },
    },
  },
} satisfies Prisma.SeatInclude;

type SeatRow = Prisma.SeatGetPayload<{ include: typeof whole }>;

/** A seat with all that is decided on. */
export type WholeSeat = ReturnType<typeof withState>;

const withState = (row: SeatRow) => {
  const assignment = row.assignments[0] ?? null;
  const { status, organisation } = row.order;
  const status_ = assignment?.status === "ACCEPTED" ? "ACCEPTED" : assignment ? "OFFERED" : null;
  return {
    ...row,
    assignment,
    ticket: row.tickets[0] ?? null,
    state: seatState({ status: row.status, assignment: status_, hasTicket: row.tickets.length > 0 }),
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

/** Takes the orders of many seats, in the order in which everybody does. */
export const lockOrdersOf = (tx: Tx, seatIds: readonly string[]) =>
  tx.$queryRaw`select from "Order" where id in (select "orderId" from "Seat" where id = any(${seatIds}::uuid[])) order by id for update`;

/** The assignment whose newest link holds this token, or null. */
export const findByToken = async (tx: Db, token: string) =>
  isInvitationToken(token)
    ? tx.assignment.findFirst({ where: { tokenHash: { in: keyedHashes("seat", token) } } })
    : null;

/** Makes the token of a link that is mailed now, of which only a hash is kept; null when the offer does not wait any more. */
export async function newToken(tx: Db, id: string): Promise<string | null> {
  const token = randomBytes(32).toString("base64url");
  const { count } = await tx.assignment.updateMany({
    where: { id, status: "OFFERED" },
    data: { tokenHash: keyedHash("seat", token) },
  });
  return count > 0 ? token : null;
}

/** Whether somebody has begun: anything was done or written in the enrolment, or it is completed. */
export async function hasBegun(tx: Db, { ticket }: Pick<WholeSeat, "ticket">): Promise<boolean> {
  const enrolment = ticket?.enrolment;
  if (!enrolment) return false;
  if (enrolment.completedAt) return true;
  const where = { enrolmentId: enrolment.id };
  return (await tx.blockProgress.count({ where })) + (await tx.reflection.count({ where })) > 0;
}

/** Mailboxes that were offered as many seats since `since` as they may be. */
export async function restingMailboxes(
  tx: Db,
  emails: readonly string[],
  { since, most }: { since: Date; most: number },
) {
  const rows = await tx.$queryRaw<{ email: string }[]>`
    select email from "Assignment" where email = any(${emails}::text[]) and "sentAt" > ${since}
    group by email having count(*) >= ${most}`;
  return new Set(rows.map(({ email }) => email));
}
