import { addPerson, addStaff } from "~test/rows/people";
import { ask, enter, readCode, start } from "~test/rows/sign-in";
import { afterEach, beforeEach, expect, test } from "vitest";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { sendCodeAgain } from "./send-code-again.server";

beforeEach(() => setClock(() => start));
afterEach(() => setClock());
const minutes = (n: number) => setClock(() => start + n * 60_000);
const staff = () => addStaff("person.help");
const send = async (id: string, actor?: Awaited<ReturnType<typeof staff>>) =>
  sendCodeAgain(actor ?? (await staff()), id, foundation.id);

test("the code goes out again to the person's own address, works where it was asked for, and ends the one before", async () => {
  const person = await addPerson({ email: "sara@example.nl" });
  const cookie = await ask(person.email);
  const first = await readCode(cookie);
  minutes(2);
  const actor = await staff();
  expect(await send(person.id, actor)).toEqual({ ok: true, isNew: true });
  const mails = await db.mail.findMany({ orderBy: { createdAt: "asc" } });
  expect(mails.map(({ to, template }) => [to, template])).toEqual([
    [person.email, "signInCode"],
    [person.email, "signInCode"],
  ]);
  expect(mails[1]!.data).toEqual(mails[0]!.data);
  expect((await enter(cookie, first)).ok).toBe(false);
  expect((await enter(cookie, await readCode(cookie))).ok).toBe(true);
  expect(await db.auditEntry.findMany({ where: { act: "person.code" } })).toMatchObject([
    { actorId: actor.personId, subjectId: person.id, detail: {} },
  ]);
  expect(await db.signInCode.count()).toBe(1);
});

test("a code that is too old is opened again while its browser waits, for ten minutes; later nothing waits", async () => {
  const person = await addPerson();
  const cookie = await ask(person.email);
  minutes(40);
  expect(await send(person.id)).toEqual({ ok: true, isNew: true });
  minutes(49);
  expect((await enter(cookie, await readCode(cookie))).ok).toBe(true);
  const other = await addPerson();
  await ask(other.email);
  minutes(49 + 60);
  expect(await send(other.id)).toEqual({ ok: false, reason: "noneAsked" });
});

test("nothing is sent for who asked for no code, used it, or tried it wrongly six times", async () => {
  const person = await addPerson();
  expect(await send(person.id)).toEqual({ ok: false, reason: "noneAsked" });
  const cookie = await ask(person.email);
  await db.signInCode.updateMany({ data: { wrongCodes: 6 } });
  minutes(2);
  expect(await send(person.id)).toEqual({ ok: false, reason: "noneAsked" });
  await db.signInCode.updateMany({ data: { wrongCodes: 0 } });
  await enter(cookie, await readCode(cookie));
  expect(await send(person.id)).toEqual({ ok: false, reason: "noneAsked" });
  expect(await db.mail.count()).toBe(1);
});

test("within a minute it is the same mail, and in a quarter of an hour five", async () => {
  const person = await addPerson();
  await ask(person.email);
  expect(await send(person.id)).toEqual({ ok: true, isNew: false });
  await db.mail.updateMany({ data: { status: "FAILED" } });
  expect(await send(person.id), "one that failed is no mail").toEqual({ ok: true, isNew: true });
  for (const at of [1.5, 3, 4.5, 6]) {
    minutes(at);
    expect(await send(person.id)).toEqual({ ok: true, isNew: true });
  }
  minutes(7.5);
  expect(await send(person.id)).toMatchObject({ ok: false, reason: "often" });
});

test("two at the same moment send one mail", async () => {
  const person = await addPerson();
  await ask(person.email);
  minutes(2);
  const two = await Promise.all([send(person.id), send(person.id)]);
  expect(two.map((one) => one.ok && one.isNew).toSorted()).toEqual([false, true]);
  expect(await db.mail.count()).toBe(2);
});

test("a closed account and oneself get none", async () => {
  const closed = await addPerson({ disabledAt: new Date() });
  await ask(closed.email);
  expect(await send(closed.id)).toEqual({ ok: false, reason: "disabled" });
  const actor = await staff();
  expect(await send(actor.personId, actor)).toEqual({ ok: false, reason: "self" });
  expect(await send("everything", actor)).toEqual({ ok: false, reason: "notFound" });
});
