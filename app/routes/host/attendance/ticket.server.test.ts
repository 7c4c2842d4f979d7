import { addGroup, type Group, groupStartsAt, marksAt, ticketOf } from "~test/rows/attendance/group";
import { addHostedCohort, facilitatorNow } from "~test/rows/hosting";
import { requestTo, routeArguments, signInAs } from "~test/rows/people";
import { afterEach, beforeEach, expect, test } from "vitest";
import { attendanceList } from "~/features/hosting/attendance/attendance.queries.server";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newNumber } from "~/platform/db/ids.server";
import { loader as scanned } from "../../my/ticket";
import { action, loader } from "./ticket";

const hours = (n: number) => setClock(() => groupStartsAt.getTime() + n * 3_600_000);
beforeEach(() => hours(0));
afterEach(() => setClock());

/** What the phone's camera opens: a page's status, or where it leads. */
async function scan(person: { id: string }, number: string) {
  const request = requestTo(`/my/tickets/${number}`, { cookie: await signInAs(person) });
  const answer: unknown = await scanned({ ...routeArguments(request), params: { number } }).catch(
    (thrown: unknown) => thrown,
  );
  if (answer instanceof Response) return answer.headers.get("location") ?? answer.status;
  return (answer as { init?: { status: number } }).init?.status ?? 200;
}

/** Opens the page of a scanned ticket, or presses its button. */
async function at({ organisation, cohort }: Group, person: { id: string }, number: string, session?: string) {
  const path = `/host/${organisation.id}/cohorts/${cohort.id}/tickets/${number}`;
  const form = session ? { session } : undefined;
  const args = {
    ...routeArguments(requestTo(path, { cookie: await signInAs(person), form })),
    params: { organisationId: organisation.id, cohortId: cohort.id, number },
  };
  const answer: unknown = await (form ? action(args) : loader(args)).catch((thrown: unknown) => thrown);
  if (answer instanceof Response) return answer.status;
  const { init, ...page } = answer as { init?: { status: number }; ticket?: unknown };
  return init?.status ?? page.ticket;
}

test("who leads the group scans a ticket and presses one button; a second time changes nothing", async () => {
  const group = await addGroup(2);
  const number = await ticketOf(group);
  const { facilitator, organisation, cohort, first, ids } = group;
  expect(await scan(facilitator, number)).toBe(
    `/host/${organisation.id}/cohorts/${cohort.id}/tickets/${number}`,
  );
  expect(await at(group, facilitator, number)).toMatchObject({
    ...{ name: "Lotte de Boer", isVoid: false, mark: null, session: { id: first.id, mayBeNoted: true } },
  });
  for (let n = 0; n < 2; n++) expect(await at(group, facilitator, number, first.id)).toBe(303);
  expect(await marksAt(first.id)).toEqual({ [ids[0]!]: "PRESENT" });
  expect(await at(group, facilitator, number)).toMatchObject({ mark: { state: "PRESENT" } });
  expect(await db.attendanceChange.count()).toBe(0);
});

test("its holder sees the ticket, as ever; who leads another group hears so; others find nothing", async () => {
  const [group, other] = [await addGroup(2), await addGroup(1)];
  const number = await ticketOf(group);
  expect(await scan(group.people[0]!, number)).toBe(200);
  expect(await scan(group.people[1]!, number)).toBe(404);
  expect(await scan(group.owner, number)).toBe(404);
  const request = requestTo(`/my/tickets/${number}`, { cookie: await signInAs(other.facilitator) });
  expect(await scanned({ ...routeArguments(request), params: { number } })).toMatchObject({
    ...{ data: { ticket: null, qr: null }, init: { status: 404 } },
  });
  // As for a number that is nobody's: it does not tell that there is such a ticket.
  expect(await scanned({ ...routeArguments(request), params: { number: newNumber(16) } })).toMatchObject({
    ...{ data: { ticket: null, qr: null }, init: { status: 404 } },
  });
  for (const session of [undefined, group.first.id]) {
    expect(await at(group, other.facilitator, number, session)).toBe(404);
    expect(await at(other, other.facilitator, number, session)).toBe(404);
  }
  // Another group of the same host, led by the same person.
  const sister = await addHostedCohort(group.agreement, [group.facilitator]);
  expect(await at({ ...group, cohort: sister }, group.facilitator, number, group.first.id)).toBe(404);
  expect(await at(group, group.facilitator, number, other.first.id)).toBe(404);
  expect(await db.attendance.count()).toBe(0);
});

test("a ticket is noted at the session of this moment, and not at one that is far off, nor when it is void", async () => {
  const group = await addGroup(1);
  const number = await ticketOf(group);
  const { facilitator, first, second } = group;
  hours(-3);
  expect(await at(group, facilitator, number)).toMatchObject({
    session: { id: first.id, mayBeNoted: false },
  });
  expect(await at(group, facilitator, number, first.id)).toBe(409);
  hours(48);
  expect(await at(group, facilitator, number)).toMatchObject({ session: null });
  expect(await at(group, facilitator, number, second.id)).toBe(409);
  hours(0);
  await db.ticket.updateMany({ data: { voidedAt: groupStartsAt } });
  expect(await at(group, facilitator, number)).toMatchObject({ isVoid: true });
  expect(await at(group, facilitator, number, first.id)).toBe(409);
  await db.ticket.updateMany({ data: { voidedAt: null } });
  expect(await db.attendance.count()).toBe(0);
});

test("who was noted as not there and comes with a ticket is there, and what was noted stays in the history", async () => {
  const group = await addGroup(1);
  const number = await ticketOf(group);
  const [sessionId, enrolmentId] = [group.first.id, group.ids[0]!];
  const by = { recordedById: group.coordinator.id, recordedAt: groupStartsAt, way: "LIST" } as const;
  await db.attendance.create({ data: { sessionId, enrolmentId, state: "ABSENT", ...by } });
  await Promise.all([1, 2].map(() => at(group, group.facilitator, number, sessionId)));
  expect(await marksAt(sessionId)).toEqual({ [enrolmentId]: "PRESENT" });
  const actor = await facilitatorNow(group.facilitator, group.organisation, group.cohort);
  expect((await attendanceList(actor, sessionId))!.corrections).toMatchObject([
    { from: { state: "ABSENT" }, to: { state: "PRESENT" }, by: "Ilse Smit" },
  ]);
});
