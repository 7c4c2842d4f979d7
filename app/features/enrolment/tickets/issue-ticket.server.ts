import type { Tx } from "~/platform/db/db.server";
import { newId, newNumber } from "~/platform/db/ids.server";

/** Makes the ticket of an order: an unguessable number of 80 random bits. */
export const issueTicket = (tx: Tx, ticket: { orderId: string; seatId: string | null; now: Date }) =>
  tx.ticket.create({
    data: {
      id: newId(),
      number: newNumber(16),
      orderId: ticket.orderId,
      seatId: ticket.seatId,
      createdAt: ticket.now,
    },
  });
