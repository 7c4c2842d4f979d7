import type { FoundationScope } from "~/features/identity/access/scope";
import { dutchOrder } from "~/lib/folding/dutch-order";
import { db } from "~/platform/db/db.server";

/** Somebody in a cohort, as staff may see it: no progress, no texts, no scores. */
export interface Participant {
  personId: string;
  name: string;
  email: string;
  organisation: string;
  orderId: string | null;
  orderNumber: string;
  ticketNumber: string;
  status: "enrolled" | "completed" | "ended";
  enrolledAt: Date;
}

/** Who takes or took part in a cohort and whose account is not closed: those who still do first, by name. One query. */
export async function participantsOf(
  _scope: FoundationScope<"ticket.read">,
  cohortId: string,
): Promise<Participant[]> {
  const enrolments = await db.enrolment.findMany({
    where: { cohortId, person: { disabledAt: null } },
    orderBy: { id: "asc" },
    select: {
      createdAt: true,
      completedAt: true,
      endedAt: true,
      person: { select: { id: true, name: true, email: true } },
      ticket: {
        select: {
          number: true,
          voidedAt: true,
          holderName: true,
          order: {
            select: {
              id: true,
              number: true,
              buyerOrganisation: true,
              organisation: { select: { name: true } },
            },
          },
        },
      },
    },
  });
  return enrolments
    .map(({ person, ticket, createdAt, completedAt, endedAt }) => ({
      isOver: endedAt !== null,
      participant: {
        personId: person.id,
        name: ticket?.holderName || person.name || person.email,
        email: person.email,
        organisation: ticket?.order.organisation?.name ?? ticket?.order.buyerOrganisation ?? "",
        orderId: ticket?.order.id ?? null,
        orderNumber: ticket?.order.number ?? "",
        ticketNumber: ticket?.number ?? "",
        status: endedAt || ticket?.voidedAt ? "ended" : completedAt ? "completed" : "enrolled",
        enrolledAt: createdAt,
      } satisfies Participant,
    }))
    .sort((a, b) => Number(a.isOver) - Number(b.isOver) || dutchOrder(a.participant.name, b.participant.name))
    .map(({ participant }) => participant);
}
