import { db } from "~/platform/db.server";

/** Everything somebody follows or followed, newest first, with the cohort and the ticket it came with. */
export async function enrolmentsOf(personId: string) {
  const rows = await db.enrolment.findMany({
    where: { personId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      contentId: true,
      attempt: true,
      createdAt: true,
      completedAt: true,
      endedAt: true,
      ticket: { select: { number: true, voidedAt: true } },
      cohort: {
        select: {
          slug: true,
          name: true,
          status: true,
          mode: true,
          place: true,
          joinUrl: true,
          timeZone: true,
          startsAt: true,
          endsAt: true,
          sessions: { select: { startsAt: true, endsAt: true, title: true }, orderBy: { startsAt: "asc" } },
        },
      },
    },
  });
  return rows.map(({ ticket, ...enrolment }) => ({
    ...enrolment,
    /** Null when there is none, or none that is valid. */
    ticketNumber: ticket && !ticket.voidedAt ? ticket.number : null,
  }));
}
export type EnrolmentRow = Awaited<ReturnType<typeof enrolmentsOf>>[number];
