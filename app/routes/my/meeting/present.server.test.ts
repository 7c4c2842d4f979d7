import { addGroup, type Group, groupStartsAt, marksAt } from "~test/rows/attendance/group";
import { facilitatorNow } from "~test/rows/hosting";
import { addPerson, requestTo, routeArguments, signInAs } from "~test/rows/people";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { codeBoard } from "~/features/hosting/presence/code-board.queries.server";
import { closeCode, openCode } from "~/features/hosting/presence/open-code.server";
import { setClock } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { action } from "./present";

const minutes = (n: number) => setClock(() => groupStartsAt.getTime() + n * 60_000);
beforeEach(() => minutes(0));
afterEach(() => setClock());

const leads = ({ facilitator, organisation, cohort }: Group) =>
  facilitatorNow(facilitator, organisation, cohort);

/** Opens the code of a group's first session; gives what the screen shows. */
async function opened(group: Group): Promise<string> {
  const actor = await leads(group);
  expect(await openCode(actor, group.first.id)).toEqual({ ok: true });
  return shown(group);
}
const shown = async (group: Group) => (await codeBoard(await leads(group), group.first.id))!.code ?? "";

/** Types a code on a phone: where it leads, or what is wrong. */
async function type(cookie: string, code: string) {
  const answer: unknown = await action(routeArguments(requestTo("/present", { cookie, form: { code } })));
  if (answer instanceof Response) return answer.headers.get("location");
  const { data, init } = answer as { data: { fault?: string }; init: { status: number } };
  return data.fault ?? init.status;
}

test("two hundred phones behind one address give the code at the same moment and all are noted, with few statements each", async () => {
  const group = await addGroup(200);
  const code = await opened(group);
  const cookies: string[] = [];
  for (const person of group.people) cookies.push(await signInAs(person));
  let statements = 0;
  const count = () => statements++;
  pool.on("acquire", count);
  onTestFinished(() => void pool.off("acquire", count));
  const answers = await Promise.all(cookies.map((cookie) => type(cookie, code)));
  expect(new Set(answers)).toEqual(new Set([`/present?session=${group.first.id}`]));
  // Who asks, whether they guess, which codes are open for them, and the row.
  expect(statements / 200).toBeLessThanOrEqual(5);
  expect(Object.values(await marksAt(group.first.id))).toEqual(Array(200).fill("PRESENT"));
  expect(await codeBoard(await leads(group), group.first.id)).toMatchObject({
    ...{ present: 200, participants: 200 },
  });
});

test("a code works once, for its minute and the next; then it is over, and over it stays when it is closed", async () => {
  const group = await addGroup(3);
  const [a, b, c] = await Promise.all(group.people.map((person) => signInAs(person)));
  const code = await opened(group);
  const noted = `/present?session=${group.first.id}`;
  minutes(1.9);
  expect(await type(a!, code.toLowerCase())).toBe(noted);
  expect(await type(a!, code)).toBe(`${noted}&before=1`);
  minutes(2);
  expect(await type(b!, code)).toBe("past");
  const next = await shown(group);
  expect(next).not.toBe(code);
  expect(await type(b!, next)).toBe(noted);
  await closeCode(await leads(group), group.first.id);
  expect(await type(c!, next)).toBe("past");
  expect(await shown(group)).toBe("");
  expect(Object.keys(await marksAt(group.first.id))).toHaveLength(2);
});

test("what a facilitator noted stays, also when that person types the code", async () => {
  const group = await addGroup(1);
  const code = await opened(group);
  const [enrolmentId] = group.ids as [string];
  const by = { recordedById: group.facilitator.id, recordedAt: groupStartsAt, way: "LIST" } as const;
  await db.attendance.create({
    data: { sessionId: group.first.id, enrolmentId, state: "EXCUSED", ...by },
  });
  expect(await type(await signInAs(group.people[0]!), code)).toBe(
    `/present?session=${group.first.id}&before=1`,
  );
  expect(await marksAt(group.first.id)).toEqual({ [enrolmentId]: "EXCUSED" });
});

test("the code of a group is none for who is not in it, and is not told from no code", async () => {
  const [group, other] = [await addGroup(1), await addGroup(1)];
  const code = await opened(group);
  const [member, stranger] = [await signInAs(other.people[0]!), await signInAs(await addPerson())];
  expect(await type(member, code)).toBe("none");
  expect(await type(stranger, code)).toBe("none");
  await opened(other);
  expect(await type(member, code)).toBe("wrong");
  // Who stopped is in it no more.
  await db.enrolment.updateMany({ where: { cohortId: group.cohort.id }, data: { endedAt: groupStartsAt } });
  expect(await type(await signInAs(group.people[0]!), code)).toBe("none");
  expect(await db.attendance.count()).toBe(0);
});

test("ten wrong codes make one person wait, and nobody else behind the same address", async () => {
  const group = await addGroup(2);
  const code = await opened(group);
  const [guesser, other] = [await signInAs(group.people[0]!), await signInAs(group.people[1]!)];
  for (let n = 0; n < 10; n++) expect([n, await type(guesser, "AAA AAA")]).toEqual([n, "wrong"]);
  expect(await type(guesser, code)).toBe(429);
  expect(await type(other, code)).toBe(`/present?session=${group.first.id}`);
  minutes(16);
  expect(await type(guesser, await opened(group))).toBe(`/present?session=${group.first.id}`);
  expect(await type(guesser, " ")).toBe("empty");
});

test("a code is opened from half an hour before until an hour after, once for two at the same moment, by who leads the group", async () => {
  const [group, other] = [await addGroup(1), await addGroup(1)];
  const actor = await leads(group);
  minutes(-31);
  expect(await openCode(actor, group.first.id)).toEqual({ ok: false, reason: "tooEarly" });
  expect(await openCode(actor, other.first.id)).toEqual({ ok: false, reason: "notFound" });
  minutes(181);
  expect(await openCode(actor, group.first.id)).toEqual({ ok: false, reason: "over" });
  minutes(-30);
  await Promise.all([openCode(actor, group.first.id), openCode(actor, group.first.id)]);
  const code = await shown(group);
  // For longer: the same secret.
  minutes(-29.5);
  expect(await opened(group)).toBe(code);
  await closeCode(await leads(other), group.first.id);
  expect(await shown(group)).toBe(code);
});

test("who started again in the group is noted where the list notes them, also after it did", async () => {
  const group = await addGroup(2);
  const enrolled = { cohortId: group.cohort.id, offerId: group.cohort.offerId, contentId: "mc1", attempt: 2 };
  await db.enrolment.updateMany({ data: { completedAt: groupStartsAt } });
  await db.enrolment.createMany({
    data: group.people.map(({ id: personId }) => ({
      ...{ ...enrolled, id: newId(), personId, createdAt: new Date(Date.now() + 1) },
    })),
  });
  const code = await opened(group);
  const [first] = await Promise.all(group.people.map((person) => signInAs(person)));
  for (const again of ["", "&before=1"])
    expect(await type(first!, code)).toBe(`/present?session=${group.first.id}${again}`);
  expect(await marksAt(group.first.id)).toEqual({ [group.ids[0]!]: "PRESENT" });
  expect(await codeBoard(await leads(group), group.first.id)).toMatchObject({ present: 1, participants: 2 });
});
