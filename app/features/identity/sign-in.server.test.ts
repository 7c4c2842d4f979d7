import { afterEach, beforeEach, expect, test } from "vitest";
import { addPerson, requestTo, signInAs } from "~test/people";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db.server";
import { optionalPerson } from "./guards.server";
import { requestCode } from "./request-code.server";
import { signInCodeMail } from "./sign-in-mail.server";
import { signIn } from "./sign-in.server";

// In the middle of a window of the limits.
const start = Date.UTC(2027, 0, 12, 10, 5);
beforeEach(() => setClock(() => start));
afterEach(() => setClock());

const home = "203.0.113.7";

/** Asks for a code as a browser does. Returns the cookie of that browser. */
async function ask(email: string, { clientAddress = home, redirectTo = "/my" } = {}) {
  const asked = await requestCode({ email, redirectTo, locale: "nl", clientAddress });
  if (!asked.ok) throw new Error("no code was given");
  return asked.cookie.split(";")[0]!;
}

/** What the worker does, and then the reader of the mail. */
async function readCode(cookie: string): Promise<string> {
  const mail = await signInCodeMail({ signInCodeId: cookie.split("=")[1]! }, "nl");
  const code = mail?.blocks.flatMap((block) => ("code" in block ? [block.code] : []))[0];
  if (!code) throw new Error("the mail holds no code");
  return code;
}

const enter = (cookie: string, typed: string, { clientAddress = home, locale = "nl" as const } = {}) =>
  signIn(requestTo("/sign-in/code", { cookie, form: {} }), { typed, locale, clientAddress });

const wrongFor = (code: string) => (code === "00000000" ? "00000001" : "00000000");

/** The session cookie among those to set. */
const sessionOf = (result: Awaited<ReturnType<typeof signIn>>) =>
  result.ok ? result.cookies.find((cookie) => cookie.startsWith("session="))!.split(";")[0]! : "";

test("an unknown mailbox becomes a person with the right code, not before", async () => {
  const cookie = await ask("new@example.nl", { redirectTo: "/masterclasses/anders-kijken" });
  const code = await readCode(cookie);
  expect(await db.person.count()).toBe(0);

  const result = await enter(cookie, ` ${code.slice(0, 4)} ${code.slice(4)} `);
  expect(result).toMatchObject({ ok: true, goTo: "/masterclasses/anders-kijken" });
  const actor = await optionalPerson(requestTo("/my", { cookie: sessionOf(result) }));
  expect(actor).toMatchObject({ email: "new@example.nl", name: "", role: "LEARNER", secondFactor: false });
});

test("asking for a code says and writes the same for a known and an unknown mailbox", async () => {
  await addPerson({ email: "known@example.nl" });
  const shape = async (email: string) => {
    const asked = await requestCode({ email, redirectTo: "/my", locale: "nl", clientAddress: home });
    const [code] = await db.signInCode.findMany({ where: { email } });
    const [mail] = await db.mail.findMany({ where: { to: email } });
    return {
      answer: asked.ok && asked.cookie.replace(/=[0-9a-f-]{36};/, "=…;"),
      code: { ...code, id: "", email: "", createdAt: null, expiresAt: null },
      mail: { ...mail, id: "", to: "", createdAt: null, data: Object.keys(mail?.data as object) },
      rows: [await db.session.count(), await db.auditEntry.count(), await db.person.count()],
    };
  };
  expect(await shape("known@example.nl")).toEqual(await shape("unknown@example.nl"));
});

test("no plain code is stored", async () => {
  const cookie = await ask("sara@example.nl");
  expect((await db.signInCode.findFirstOrThrow()).codeHash).toBeNull();
  const code = await readCode(cookie);
  const stored = JSON.stringify([await db.signInCode.findMany(), await db.mail.findMany()]);
  expect(stored).not.toContain(code);
});

test("twenty uses of one code at the same moment give one session", async () => {
  const cookie = await ask("sara@example.nl");
  const code = await readCode(cookie);
  const results = await Promise.all(Array.from({ length: 20 }, () => enter(cookie, code)));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.session.count()).toBe(1);
  expect(await db.auditEntry.count({ where: { act: "sign-in" } })).toBe(1);
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

test("a used code opens nothing again", async () => {
  const cookie = await ask("sara@example.nl");
  const code = await readCode(cookie);
  expect((await enter(cookie, code)).ok).toBe(true);
  expect(await enter(cookie, code)).toEqual({ ok: false, reason: "ended" });
});

test("a code works for ten minutes and no longer", async () => {
  const [inTime, late] = [await ask("a@example.nl"), await ask("b@example.nl")];
  const [first, second] = [await readCode(inTime), await readCode(late)];
  setClock(() => start + 10 * 60_000 - 1);
  expect((await enter(inTime, first)).ok).toBe(true);
  setClock(() => start + 10 * 60_000);
  expect(await enter(late, second)).toEqual({ ok: false, reason: "ended" });
  expect(await signInCodeMail({ signInCodeId: late.split("=")[1]! }, "nl")).toBeNull();
});

test("a second attempt to send the mail makes a new code, and the first one ends", async () => {
  const cookie = await ask("sara@example.nl");
  const first = await readCode(cookie);
  const second = await readCode(cookie);
  if (first !== second) expect(await enter(cookie, first)).toEqual({ ok: false, reason: "wrong" });
  expect((await enter(cookie, second)).ok).toBe(true);
});

test("a code works only in the browser that asked for it", async () => {
  const [mine, other] = [await ask("sara@example.nl"), await ask("sara@example.nl")];
  const code = await readCode(mine);
  await readCode(other);
  expect((await enter(other, code)).ok).toBe(false);
  expect(await enter("lang=nl", code)).toEqual({ ok: false, reason: "ended" });
});

test("a new code ends the one before", async () => {
  const cookie = await ask("sara@example.nl");
  const code = await readCode(cookie);
  const again = cookie.split("=")[1]!;
  await requestCode({
    email: "sara@example.nl",
    redirectTo: "/my",
    locale: "nl",
    clientAddress: home,
    again,
  });
  expect(await enter(cookie, code)).toEqual({ ok: false, reason: "ended" });
});

test("the sixth wrong code for a mailbox has to wait, and then the right one too", async () => {
  const cookie = await ask("sara@example.nl");
  const code = await readCode(cookie);
  for (let i = 1; i <= 5; i++)
    expect(await enter(cookie, wrongFor(code), { clientAddress: `198.51.100.${i}` })).toEqual({
      ok: false,
      reason: "wrong",
    });
  const wait = { ok: false, reason: "tooMany", waitSeconds: 600 };
  expect(await enter(cookie, wrongFor(code), { clientAddress: "198.51.100.6" })).toEqual(wait);
  expect(await enter(cookie, code, { clientAddress: "198.51.100.7" })).toEqual(wait);
  expect(await db.auditEntry.count({ where: { act: "sign-in.failed" } })).toBe(2);
});

test("after five wrong codes the right one still works", async () => {
  const cookie = await ask("sara@example.nl");
  const code = await readCode(cookie);
  for (let i = 0; i < 5; i++) await enter(cookie, wrongFor(code));
  expect((await enter(cookie, code)).ok).toBe(true);
});

test("thirty wrong codes at the same moment are counted together", async () => {
  const cookie = await ask("sara@example.nl");
  const wrong = wrongFor(await readCode(cookie));
  const results = await Promise.all(Array.from({ length: 30 }, () => enter(cookie, wrong)));
  expect(results.filter((r) => !r.ok && r.reason === "wrong")).toHaveLength(5);
  expect(results.filter((r) => !r.ok && r.reason === "tooMany")).toHaveLength(25);
});

test("the 31st wrong code from one network has to wait, whichever mailboxes it tried", async () => {
  const browsers = await Promise.all(Array.from({ length: 7 }, (_, i) => ask(`p${i}@example.nl`)));
  for (const [i, cookie] of browsers.slice(0, 6).entries()) {
    const wrong = wrongFor(await readCode(cookie));
    for (let n = 0; n < 5; n++)
      expect([i, n, await enter(cookie, wrong)]).toMatchObject([i, n, { reason: "wrong" }]);
  }
  const wrong = wrongFor(await readCode(browsers[6]!));
  expect(await enter(browsers[6]!, wrong)).toMatchObject({ ok: false, reason: "tooMany" });
  expect(await enter(browsers[6]!, wrong, { clientAddress: "198.51.100.1" })).toMatchObject({
    reason: "wrong",
  });
});

test("a mailbox gets at most five codes in a quarter of an hour", async () => {
  for (let i = 0; i < 5; i++) await ask("sara@example.nl");
  const wish = {
    email: "sara@example.nl",
    redirectTo: "/my",
    locale: "nl" as const,
    clientAddress: "198.51.100.1",
  };
  expect(await requestCode(wish)).toEqual({ ok: false, reason: "tooMany", waitSeconds: 600 });
  expect(await db.mail.count()).toBe(5);
  setClock(() => start + 10 * 60_000);
  expect((await requestCode(wish)).ok).toBe(true);
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
  await addPerson({ email: "desk@example.nl", role: "STAFF" });
  const cookie = await ask("desk@example.nl", { redirectTo: "/desk" });
  expect(await enter(cookie, await readCode(cookie))).toMatchObject({
    ok: true,
    goTo: "/sign-in/second-factor?redirectTo=%2Fdesk",
  });
});

test("the mail is complete in both languages and keeps the code out of its subject", async () => {
  for (const locale of ["nl", "en"] as const) {
    const cookie = await ask("sara@example.nl");
    const mail = await signInCodeMail({ signInCodeId: cookie.split("=")[1]! }, locale);
    expect(mail?.subject).not.toMatch(/\d/);
    expect(mail?.blocks).toContainEqual(
      expect.objectContaining({ link: "http://localhost:3000/sign-in/code" }),
    );
  }
});
