import { addGroup, type Group, groupStartsAt, marksAt } from "~test/rows/attendance/group";
import { facilitatorNow } from "~test/rows/hosting";
import { addPerson, requestTo, routeArguments, signInAs } from "~test/rows/people";
import { actorOf } from "~test/rows/shop";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fieldsOf } from "~/features/hosting/attendance/attendance-list";
import {
  attendanceBySession,
  attendanceList,
  ownAttendance,
} from "~/features/hosting/attendance/attendance.queries.server";
import { hostingRecords } from "~/features/hosting/hosting.records.server";
import { eraseRows, exportedTables } from "~/platform/own-data/own-data.server";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { action, loader } from "./session";

beforeEach(() => setClock(() => groupStartsAt.getTime()));
afterEach(() => setClock());

/** Opens the list of a session, or sends it; gives the status, and what the page then is told. */
async function ask(
  { organisation, cohort, first }: Group,
  person: { id: string },
  form?: Record<string, string>,
  sessionId: string = first.id,
) {
  const path = `/host/${organisation.id}/cohorts/${cohort.id}/attendance/${sessionId}`;
  const request = requestTo(path, { cookie: await signInAs(person), form });
  const args = {
    ...routeArguments(request),
    params: { organisationId: organisation.id, cohortId: cohort.id, sessionId },
  };
  const answer: unknown = await (form ? action(args) : loader(args)).catch((thrown: unknown) => thrown);
  if (answer instanceof Response) return { status: answer.status };
  const { data, init } = answer as {
    data?: { conflicts: string[]; wrongMinutes: string[] };
    init?: { status: number };
  };
  return { status: init?.status ?? 200, ...data };
}

/** A form in which each of these acts is one field that somebody chooses or types, and the button. */
function formOf(...acts: [field: string, value: string][]) {
  return { form: Object.fromEntries(acts), acts: acts.length + 1 };
}

test("forty people are noted with one choice for all, one for each exception, its minutes if any, and one to save", async () => {
  const group = await addGroup(40);
  const [late, excused, absent] = group.ids as [string, string, string];
  const { form, acts } = formOf(
    ["all", "all"],
    [fieldsOf(late).state, "LATE"],
    [fieldsOf(late).minutes, "20"],
    [fieldsOf(excused).state, "EXCUSED"],
    [fieldsOf(absent).state, "ABSENT"],
  );
  expect(acts).toBe(6);
  expect(await ask(group, group.facilitator, form)).toEqual({ status: 303 });
  const noted = await marksAt(group.first.id);
  expect(Object.keys(noted)).toHaveLength(40);
  expect([noted[late], noted[excused], noted[absent]]).toEqual(["LATE:20", "EXCUSED", "ABSENT"]);
  expect(Object.values(noted).filter((one) => one === "PRESENT")).toHaveLength(37);
  const actor = await facilitatorNow(group.facilitator, group.organisation, group.cohort);
  const { sessions, participants } = await attendanceBySession(actor);
  expect(participants).toBe(40);
  expect(sessions.map(({ counts }) => counts)).toEqual([
    { PRESENT: 37, LATE: 1, EXCUSED: 1, ABSENT: 1 },
    { PRESENT: 0, LATE: 0, EXCUSED: 0, ABSENT: 0 },
  ]);
});

test("a correction keeps what stood there, by whom and why, and sending it twice makes one", async () => {
  const group = await addGroup(3);
  const [, one] = group.ids as [string, string];
  await ask(group, group.facilitator, { all: "all" });
  const correction = {
    [fieldsOf(one).seen]: "PRESENT",
    [fieldsOf(one).state]: "LATE",
    [fieldsOf(one).minutes]: "15",
    reason: "Trein",
  };
  for (let n = 0; n < 2; n++) expect((await ask(group, group.coordinator, correction)).status).toBe(303);
  const actor = await facilitatorNow(group.facilitator, group.organisation, group.cohort);
  const list = await attendanceList(actor, group.first.id);
  expect(list!.corrections).toMatchObject([
    {
      ...{ name: "Amir Haddad", by: "Rana Bakker", reason: "Trein" },
      from: { state: "PRESENT", missedMinutes: 0 },
      to: { state: "LATE", missedMinutes: 15 },
    },
  ]);
  expect(list!.people.map(({ name }) => name)).toEqual(["Amir Haddad", "Lotte de Boer", "علي حسن"]);
  await expect(db.attendanceChange.updateMany({ data: { toMissed: 1 } })).rejects.toThrow("never changed");
  await expect(db.attendanceChange.deleteMany()).rejects.toThrow("never changed");
});

test("of two lists at the same moment the last one to be saved is asked where they differ, and nothing is lost", async () => {
  const group = await addGroup(4);
  const [a, b, c] = group.ids as [string, string, string];
  const lists = [
    [group.facilitator, { all: "all", [fieldsOf(a).state]: "ABSENT", [fieldsOf(b).state]: "EXCUSED" }],
    [group.coordinator, { all: "all", [fieldsOf(a).state]: "EXCUSED", [fieldsOf(c).state]: "ABSENT" }],
  ] as const;
  const answers = await Promise.all(lists.map(([person, form]) => ask(group, person, form)));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const last = answers.findIndex(({ status }) => status === 409);
  expect(answers[last]!.conflicts).toContain(a);
  const first = await marksAt(group.first.id);
  expect(first[a]).toBe(last === 1 ? "ABSENT" : "EXCUSED");
  expect(await db.attendanceChange.count()).toBe(0);
  // The page came back with what stands there now; who saves it again means it.
  const [person, form] = lists[last]!;
  const seen = Object.fromEntries(group.ids.map((id) => [fieldsOf(id).seen, first[id] ?? ""]));
  expect((await ask(group, person, { ...form, ...seen })).status).toBe(303);
  expect((await marksAt(group.first.id))[a]).toBe(last === 1 ? "EXCUSED" : "ABSENT");
  expect(await db.attendanceChange.count({ where: { enrolmentId: a } })).toBe(1);
});

test("what somebody else noted of people whom a list does not touch stays", async () => {
  const group = await addGroup(3);
  const [a, b] = group.ids as [string, string];
  await ask(group, group.facilitator, { [fieldsOf(a).state]: "EXCUSED" });
  // Opened before that, and sent after it.
  await ask(group, group.coordinator, { all: "all", [fieldsOf(b).state]: "ABSENT" });
  expect(Object.values(await marksAt(group.first.id)).toSorted()).toEqual(["ABSENT", "EXCUSED", "PRESENT"]);
  expect((await marksAt(group.first.id))[a]).toBe("EXCUSED");
});

test("a session that has not begun is refused, until half an hour before", async () => {
  const group = await addGroup(1);
  expect((await ask(group, group.facilitator, { all: "all" }, group.second.id)).status).toBe(409);
  setClock(() => groupStartsAt.getTime() - 31 * 60_000);
  expect((await ask(group, group.facilitator, { all: "all" })).status).toBe(409);
  setClock(() => groupStartsAt.getTime() - 30 * 60_000);
  expect((await ask(group, group.facilitator, { all: "all" })).status).toBe(303);
  expect(await marksAt(group.second.id)).toEqual({});
});

test("minutes that are none, or more than the session has, are refused with the list as it was sent", async () => {
  const group = await addGroup(2);
  const [a] = group.ids as [string];
  for (const minutes of ["121", "een kwartier"])
    expect(await ask(group, group.facilitator, { all: "all", [fieldsOf(a).minutes]: minutes })).toMatchObject(
      { status: 400, wrongMinutes: [a] },
    );
  expect(await marksAt(group.first.id)).toEqual({});
});

test("who started again in the group, or came back to it, stands on the list once, and is noted once", async () => {
  const group = await addGroup(2);
  const [first, left] = group.ids as [string, string];
  const again = group.people.map(({ id: personId }, n) => ({
    ...{ id: newId(), personId, cohortId: group.cohort.id, offerId: group.cohort.offerId, contentId: "mc1" },
    ...{ attempt: 2, createdAt: new Date(Date.now() + n + 1) },
  }));
  await db.enrolment.update({ where: { id: first }, data: { completedAt: groupStartsAt } });
  await ask(group, group.facilitator, { [fieldsOf(left).state]: "ABSENT" });
  await db.enrolment.update({ where: { id: left }, data: { endedAt: groupStartsAt } });
  await db.enrolment.createMany({ data: again });
  const actor = await facilitatorNow(group.facilitator, group.organisation, group.cohort);
  const listed = async () => (await attendanceList(actor, group.first.id))!.people;
  expect((await listed()).map(({ enrolmentId, mark }) => [enrolmentId, mark?.state])).toEqual([
    [left, "ABSENT"],
    [first, undefined],
  ]);
  await ask(group, group.facilitator, { all: "all" });
  expect(await marksAt(group.first.id)).toEqual({ [left]: "ABSENT", [first]: "PRESENT" });
  expect(await attendanceBySession(actor)).toMatchObject({ participants: 2 });
  const person = await db.person.findUniqueOrThrow({ where: group.people[0]! });
  expect(await ownAttendance(actorOf(person), again[0]!.id)).toMatchObject({ sum: { presentAt: 1 } });
});

test("who does not lead the group sees no list and saves none; nobody is noted in another's group", async () => {
  const [group, other] = [await addGroup(2), await addGroup(1)];
  const stranger = await addPerson();
  for (const person of [group.owner, other.facilitator, stranger, group.people[0]!])
    for (const form of [undefined, { all: "all" }]) expect((await ask(group, person, form)).status).toBe(404);
  // A session of another group, below the address of one's own.
  expect((await ask(group, group.facilitator, { all: "all" }, other.first.id)).status).toBe(404);
  // People of another group, on the list of one's own.
  const [foreign] = other.ids as [string];
  expect((await ask(group, group.facilitator, { [fieldsOf(foreign).state]: "ABSENT" })).status).toBe(303);
  expect(await db.attendance.count()).toBe(0);
});

test("a learner reads what is noted of themself, nobody else does, and what was written about it goes with the account", async () => {
  const group = await addGroup(2);
  const [a, b] = group.ids as [string, string];
  await ask(group, group.facilitator, { all: "all" });
  await ask(group, group.facilitator, {
    ...{ [fieldsOf(a).seen]: "PRESENT", [fieldsOf(a).state]: "ABSENT" },
    reason: "Ging eerder weg.",
  });
  const person = await db.person.findUniqueOrThrow({ where: group.people[0]! });
  const own = await ownAttendance(actorOf(person), a);
  expect(own).toMatchObject({
    sum: { sessions: 1, presentAt: 0, absentFrom: 1 },
    sessions: [{ id: group.first.id, mark: { state: "ABSENT" } }],
  });
  expect(await ownAttendance(actorOf(person), b)).toBeNull();
  const exported = [];
  for await (const table of exportedTables(db, hostingRecords, person)) exported.push(table);
  expect(exported).toMatchObject([
    {
      name: "AttendanceChange",
      rows: [{ fromState: "PRESENT", toState: "ABSENT", reason: "Ging eerder weg." }],
    },
    { name: "Attendance", rows: [{ cohort: group.cohort.name, state: "ABSENT", way: "LIST" }] },
  ]);
  await db.$transaction((tx) => eraseRows(tx, hostingRecords, person, new Date()));
  expect(await db.attendanceChange.findMany()).toMatchObject([{ toState: "ABSENT", reason: "" }]);
});
