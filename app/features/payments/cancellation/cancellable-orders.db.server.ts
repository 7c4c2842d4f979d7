import type { Prisma } from "~prisma/client";
import { seatState } from "~/features/enrolment/seats/seat";
import { isConsumer } from "~/features/ordering/terms/consumer";
import { termsOfOrder } from "~/features/ordering/terms/sales-terms.server";
import type { Db } from "~/platform/db/db.server";
import { cancelledOf } from "~/features/ordering/cancelling/cancellation-credit";
import { type CancellableOrder, type CancellableSeat, isCancellable } from "./cancellation-quote";
import { seatShare } from "~/features/ordering/cancelling/cancellation-share";

const facts = {
  id: true,
  number: true,
  status: true,
  way: true,
  amountCents: true,
  currency: true,
  organisationId: true,
  buyerOrganisation: true,
  termsVersion: true,
  createdAt: true,
  lines: { include: { offer: true }, orderBy: { position: "asc" } },
  seats: {
    include: {
      cohort: { select: { id: true, name: true, startsAt: true, timeZone: true, status: true } },
      assignments: { where: { status: { in: ["OFFERED", "ACCEPTED"] } } },
      tickets: {
        where: { voidedAt: null },
        include: { enrolment: { select: { completedAt: true, blocks: { take: 1 } } }, person: true },
      },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  },
  payments: true,
  disputes: true,
  cancellations: true,
  invoices: { where: { kind: "INVOICE" }, select: { id: true } },
} satisfies Prisma.OrderSelect;

type Row = Prisma.OrderGetPayload<{ select: typeof facts }>;

/** An order with its seats as the terms have them at `now`; null when there is none. */
export async function findCancellable(
  tx: Db,
  where: Prisma.OrderWhereInput,
  now: Date,
): Promise<CancellableOrder | null> {
  const row = await tx.order.findFirst({ where, select: facts });
  if (!row) return null;
  const terms = await termsOfOrder(tx, row);
  const { lines, seats, invoices, buyerOrganisation: _, termsVersion: __, createdAt: ___, ...order } = row;
  return {
    ...order,
    lines: lines.map(({ offer, ...line }) => ({ ...line, contentId: offer.contentId })),
    terms,
    cancelled: cancelledOf(row),
    isInvoiced: invoices.length > 0,
    beforeInvoice: row.way === "INVOICE" && invoices.length === 0,
    isPaidOnline: row.payments.some(({ kind, source }) => kind === "CAPTURE" && source === "STRIPE"),
    seats: isCancellable(row) ? seats.flatMap((seat) => cancellableSeat(row, seat, terms, now)) : [],
  };
}

function cancellableSeat(
  { lines, createdAt, organisationId, buyerOrganisation }: Row,
  {
    id,
    lineId,
    status,
    cohort,
    assignments: [assignment],
    tickets: [ticket],
    cancellationId,
  }: Row["seats"][number],
  terms: Parameters<typeof seatShare>[0],
  now: Date,
): CancellableSeat[] {
  if (status === "RELEASED" || cancellationId) return [];
  const { offer } = lines.find((line) => line.id === lineId)!;
  const holder = ticket
    ? { name: ticket.holderName, email: ticket.person.email }
    : (assignment && { name: assignment.name, email: assignment.email }) || null;
  const live = assignment?.status as "OFFERED" | "ACCEPTED" | undefined;
  const seat = {
    cohort: cohort && { startsAt: cohort.startsAt, isCancelled: cohort.status === "CANCELLED" },
    isSelfPaced: offer.mode === "SELF_PACED",
    hasBegun: (ticket?.enrolment?.blocks.length ?? 0) > 0,
    orderedAt: createdAt,
    isConsumer: isConsumer({ organisationId, buyerOrganisation }),
  };
  return [
    {
      ...{ id, lineId, holder, cohort },
      state: seatState({ status, assignment: live ?? null, hasTicket: ticket !== undefined }),
      isCompleted: Boolean(ticket?.enrolment?.completedAt),
      share: seatShare(terms, seat, now),
    },
  ];
}
