// Groups of a host with people in them, for server tests of what happens in the room.
import { db } from "~/platform/db/db.server";
import { newId, newNumber } from "~/platform/db/ids.server";
import { addHost, addHostedCohort } from "../hosting";

/** When the first session of a group begins: by it the clock is set. */
export const groupStartsAt = new Date("2027-03-02T08:30:00Z");

const names = ["Lotte de Boer", "Amir Haddad", "علي حسن"];

/** A group of so many with two facilitators, one of whom coordinates; its second session is four weeks later. */
export async function addGroup(size: number) {
  const host = await addHost();
  const cohort = await addHostedCohort(host.agreement, [host.facilitator, host.coordinator], {
    startsAt: groupStartsAt,
  });
  const [first, second] = await db.cohortSession.findMany({
    where: { cohortId: cohort.id },
    orderBy: { startsAt: "asc" },
  });
  const people = Array.from({ length: size }, (_, n) => ({
    ...{ id: newId(), email: `learner-${n}-${cohort.id}@example.nl` },
    name: names[n] ?? `Deelnemer ${n}`,
  }));
  await db.person.createMany({ data: people });
  const enrolments = people.map(({ id: personId }) => ({ id: newId(), personId, cohortId: cohort.id }));
  await db.enrolment.createMany({
    data: enrolments.map((row) => ({ ...row, offerId: cohort.offerId, contentId: "mc1" })),
  });
  return {
    ...host,
    ...{ cohort, first: first!, second: second!, people },
    ids: enrolments.map(({ id }) => id),
  };
}
export type Group = Awaited<ReturnType<typeof addGroup>>;

/** What is noted at a session, by enrolment: `LATE:20`. */
export const marksAt = async (sessionId: string) =>
  Object.fromEntries(
    (await db.attendance.findMany({ where: { sessionId } })).map(({ enrolmentId, state, missedMinutes }) => [
      enrolmentId,
      missedMinutes ? `${state}:${missedMinutes}` : state,
    ]),
  );

/** Gives somebody of a group a ticket; its number. */
export async function ticketOf(
  {
    cohort,
    people,
    ids,
  }: Pick<Group, "cohort" | "ids"> & { people: readonly { id: string; name: string }[] },
  n = 0,
): Promise<string> {
  const [number, personId] = [newNumber(16), people[n]!.id];
  const order = await db.order.create({
    data: {
      ...{ id: newId(), number: `B-${newNumber(8)}`, personId, status: "PAID", paidAt: groupStartsAt },
      ...{ amountCents: 0, vatCents: 0, currency: "EUR", locale: "nl", expiresAt: groupStartsAt },
      lines: {
        create: {
          ...{ id: newId(), position: 1, offerId: cohort.offerId, cohortId: cohort.id, quantity: 1 },
          ...{ unitCents: 0, netCents: 0, vat: "standard", vatRateBp: 2_100 },
        },
      },
    },
    include: { lines: true },
  });
  const seatId = newId();
  await db.seat.create({
    data: { id: seatId, cohortId: cohort.id, orderId: order.id, lineId: order.lines[0]!.id, status: "TAKEN" },
  });
  const ticket = await db.ticket.create({
    data: { id: newId(), number, personId, holderName: people[n]!.name, orderId: order.id, seatId },
  });
  await db.enrolment.update({ where: { id: ids[n]! }, data: { ticketId: ticket.id } });
  return number;
}
