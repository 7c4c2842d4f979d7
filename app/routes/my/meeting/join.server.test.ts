import { addGroup, type Group, groupStartsAt } from "~test/rows/attendance/group";
import { addPerson, requestTo, routeArguments, signInAs } from "~test/rows/people";
import { afterEach, beforeEach, expect, test } from "vitest";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { loader } from "./join";

const link = "https://meet.example/abc";
const minutes = (n: number) => setClock(() => groupStartsAt.getTime() + n * 60_000);
beforeEach(() => minutes(0));
afterEach(() => setClock());

/** A group that meets online, in sessions of two hours four weeks apart. */
async function online(values: { status?: "CANCELLED" } = {}): Promise<Group> {
  const group = await addGroup(1);
  await db.cohort.update({
    where: { id: group.cohort.id },
    data: { mode: "ONLINE", place: "", joinUrl: link, ...values },
  });
  return group;
}

/** Where it leads, the status, or what the page says of the meeting. */
async function join(person: { id: string }, id: string) {
  const request = requestTo(`/join/${id}`, { cookie: await signInAs(person) });
  const answer: unknown = await loader({ ...routeArguments(request), params: { sessionId: id } }).catch(
    (thrown: unknown) => thrown,
  );
  if (answer instanceof Response) return answer.headers.get("location") ?? answer.status;
  const { meeting } = answer as { meeting: { state: string; link: string | null; startsAt: Date } };
  expect(JSON.stringify(answer)).not.toContain(link);
  return meeting.state;
}

test("who takes part or leads is sent on from fifteen minutes before until the end; before it says from when, after that it is over", async () => {
  const group = await online();
  for (const person of [group.people[0]!, group.facilitator]) {
    const found = [];
    for (const n of [-16, -15, 120, 121]) {
      minutes(n);
      found.push(await join(person, group.first.id));
    }
    expect(found).toEqual(["early", link, link, "over"]);
  }
});

test("one link of the whole group leads to the session that is on, and waits for the next", async () => {
  const group = await online();
  const [person] = group.people;
  expect(await join(person!, group.cohort.id)).toBe(link);
  minutes(121);
  expect(await join(person!, group.cohort.id)).toBe("early");
  setClock(() => group.second.startsAt.getTime());
  expect(await join(person!, group.cohort.id)).toBe(link);
});

test("nobody else finds anything there: of another group, who stopped, who plans, a stranger", async () => {
  const [group, other] = [await online(), await online()];
  const strangers = [other.people[0]!, other.facilitator, group.owner, await addPerson()];
  for (const person of strangers)
    for (const id of [group.first.id, group.cohort.id, "x"]) expect(await join(person, id)).toBe(404);
  await db.enrolment.updateMany({ where: { id: group.ids[0]! }, data: { endedAt: groupStartsAt } });
  expect(await join(group.people[0]!, group.first.id)).toBe(404);
  await db.membership.updateMany({
    where: { personId: group.facilitator.id },
    data: { until: groupStartsAt },
  });
  expect(await join(group.facilitator, group.first.id)).toBe(404);
});

test("a group that is cancelled, and a session without a link or with a wrong one, lead nowhere", async () => {
  const cancelled = await online({ status: "CANCELLED" });
  expect(await join(cancelled.people[0]!, cancelled.first.id)).toBe("open");
  const group = await online();
  for (const joinUrl of ["", "http://meet.example/abc", "javascript:alert(1)"]) {
    await db.cohort.update({ where: { id: group.cohort.id }, data: { joinUrl } });
    expect(await join(group.people[0]!, group.first.id)).toBe("open");
  }
});
