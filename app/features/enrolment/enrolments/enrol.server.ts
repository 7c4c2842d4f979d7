import type { Tx } from "~/platform/db/db.server";
import { issueTicket } from "../tickets/issue-ticket.server";
import { startEnrolment } from "./start-enrolment.server";

/** Somebody who comes, on a seat of an order. */
export interface Enrolling {
  seat: { id: string; orderId: string; cohortId: string | null };
  offer: { id: string; contentId: string };
  personId: string;
  /** As the ticket shows it, and in Latin letters; the latter empty when there is no second spelling. */
  holderName: string;
  holderLatinName: string;
  /** Null: the buyer is the one who comes. */
  assignmentId: string | null;
  isDemo: boolean;
  now: Date;
}

/** Gives a seat to a person: a ticket, and an enrolment that begins. Returns the ticket. The caller has seen that they do not follow it yet. */
export async function enrol(tx: Tx, { seat, offer, personId, isDemo, now, ...holder }: Enrolling) {
  const ticket = await issueTicket(tx, { seat, personId, now, ...holder });
  const { cohortId } = seat;
  await startEnrolment(tx, { personId, offer, cohortId, ticketId: ticket.id, isDemo, now });
  return ticket;
}
