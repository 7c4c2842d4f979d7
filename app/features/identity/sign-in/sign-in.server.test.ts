import { afterEach, beforeEach, expect, test } from "vitest";
import { foundationRoles } from "~/features/identity/access/can";
import { addPerson, requestTo, signInAs } from "~test/rows/people";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { optionalPerson } from "../access/guards.server";
import { signInCodeMail } from "./sign-in-mail.server";
import { start, ask, readCode, enter, wrongFor, sessionOf } from "~test/rows/sign-in";

beforeEach(() => setClock(() => start));
afterEach(() => setClock());

test("an unknown mailbox becomes a person with the right code, not before", async () => {
  const cookie = await ask("new@example.nl", { redirectTo: "/masterclasses/anders-kijken" });
  const code = await readCode(cookie);
  expect(await db.person.count()).toBe(0);

  const result = await enter(cookie, ` ${code.slice(0, 4)} ${code.slice(4)} `);
  expect(result).toMatchObject({ ok: true, goTo: "/masterclasses/anders-kijken" });
  const actor = await optionalPerson(requestTo("/my", { cookie: sessionOf(result) }));
  expect(actor).toMatchObject({ email: "new@example.nl", name: "", roles: [], secondFactor: false });
});

test("twenty uses of one code at the same moment give one session, the same to each", async () => {
  const cookie = await ask("sara@example.nl");
  const code = await readCode(cookie);
  const results = await Promise.all(Array.from({ length: 20 }, () => enter(cookie, code)));
  expect(new Set(results.map(sessionOf)).size).toBe(1);
  expect(await optionalPerson(requestTo("/my", { cookie: sessionOf(results[0]!) }))).not.toBeNull();
  expect(await db.session.count()).toBe(1);
  expect(await db.auditEntry.count({ where: { act: "sign-in" } })).toBe(1);
});

test("the browser that used a code may repeat it for a minute; nobody else, not with another code, not later", async () => {
  const cookie = await ask("sara@example.nl", { redirectTo: "/my/orders" });
  const code = await readCode(cookie);
  const first = await enter(cookie, code);
  setClock(() => start + 59_999);
  const again = await enter(`${sessionOf(first)}; ${cookie}`, code);
  expect(again).toMatchObject({ ok: true, goTo: "/my/orders" });
  expect(sessionOf(again)).toBe(sessionOf(first));
  expect(await enter(cookie, wrongFor(code))).toEqual({ ok: false, reason: "ended" });
  expect(await enter(await ask("sara@example.nl"), code)).toMatchObject({ ok: false });
  setClock(() => start + 60_000);
  expect(await enter(cookie, code)).toEqual({ ok: false, reason: "ended" });
  expect(await db.session.count()).toBe(1);
});

test("a repeat does not bring back a session that was ended meanwhile", async () => {
  const cookie = await ask("sara@example.nl");
  const code = await readCode(cookie);
  await enter(cookie, code);
  await db.session.deleteMany();
  expect(await enter(cookie, code)).toEqual({ ok: false, reason: "ended" });
  expect(await db.session.count()).toBe(0);
});

test("two browsers that sign in to the same new mailbox at the same moment both get in, as one person", async () => {
  for (let round = 0; round < 8; round++) {
    const email = `new-${round}@example.nl`;
    const browsers = [await ask(email), await ask(email)];
    const codes = [await readCode(browsers[0]!), await readCode(browsers[1]!)];
    const results = await Promise.all(browsers.map((cookie, i) => enter(cookie, codes[i]!)));
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await db.person.count({ where: { email } })).toBe(1);
  }
});

test("a code works for ten minutes and no longer", async () => {
  const [inTime, late] = [await ask("a@example.nl"), await ask("b@example.nl")];
  const [first, second] = [await readCode(inTime), await readCode(late)];
  setClock(() => start + 10 * 60_000 - 1);
  expect((await enter(inTime, first)).ok).toBe(true);
  setClock(() => start + 10 * 60_000);
  expect(await enter(late, second)).toEqual({ ok: false, reason: "ended" });
  expect(await signInCodeMail({ signInCodeId: late.split("=")[1]! }, "nl", foundation)).toBeNull();
});

test("a code works only in the browser that asked for it", async () => {
  const [mine, other] = [await ask("sara@example.nl"), await ask("sara@example.nl")];
  const code = await readCode(mine);
  await readCode(other);
  expect((await enter(other, code)).ok).toBe(false);
  expect(await enter("lang=nl", code)).toEqual({ ok: false, reason: "ended" });
});

test("who is disabled does not get in", async () => {
  await addPerson({ email: "gone@example.nl", disabledAt: new Date() });
  const cookie = await ask("gone@example.nl");
  expect(await enter(cookie, await readCode(cookie))).toEqual({ ok: false, reason: "disabled" });
  expect(await db.session.count()).toBe(0);
});

test("signing in ends the session the browser had", async () => {
  const person = await addPerson();
  const former = await signInAs(person);
  const cookie = await ask(person.email);
  const result = await enter(`${former}; ${cookie}`, await readCode(cookie));
  expect(result.ok).toBe(true);
  expect(sessionOf(result)).not.toBe(former);
  expect(await optionalPerson(requestTo("/my", { cookie: former }))).toBeNull();
});

test("staff go on to the second factor", async () => {
  await addPerson({ email: "desk@example.nl", roles: [...foundationRoles] });
  const cookie = await ask("desk@example.nl", { redirectTo: "/desk" });
  expect(await enter(cookie, await readCode(cookie))).toMatchObject({
    ok: true,
    goTo: "/sign-in/second-factor?redirectTo=%2Fdesk",
  });
});
