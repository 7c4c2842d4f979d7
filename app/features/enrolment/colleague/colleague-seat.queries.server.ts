import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { PersonScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { assignmentState } from "../assignment/assignment";
import { findSeat } from "../assignment/lock-seat.server";
import type { SeatView } from "../seats/seats.queries.server";

/** The seat that somebody bought for a colleague, by its order's number; null when there is none, or it is not paid or given back. */
export async function colleagueSeat(
  { personId }: PersonScope,
  number: string,
  locale: Locale,
): Promise<SeatView | null> {
  const order = {
    number,
    personId,
    organisationId: null,
    attendeeEmail: { not: "" },
    status: "PAID" as const,
  };
  const seat = await findSeat(db, { order, status: "TAKEN" });
  if (!seat) return null;
  const { id, state, assignment, cohort, line } = seat;
  const view = {
    ...{ id, state, orderNumber: number },
    title: contentTitle(line.offer.contentId, locale),
    cohortName: cohort?.name ?? "",
  };
  if (assignment) {
    const { name, email, acceptedAt, offeredAt, tokenHash } = assignment;
    const isMailed = assignment.status === "ACCEPTED" || tokenHash !== null;
    const person = {
      name,
      email,
      since: acceptedAt ?? offeredAt,
      state: assignmentState(assignment, now()),
      isMailed,
    };
    return { ...view, person, before: null };
  }
  const last = await db.assignment.findFirst({ where: { seatId: id }, orderBy: { endedAt: "desc" } });
  const before = last && {
    ...{ name: last.name, email: last.email, at: last.endedAt ?? last.offeredAt },
    state: assignmentState(last, now()),
  };
  return { ...view, person: null, before };
}
