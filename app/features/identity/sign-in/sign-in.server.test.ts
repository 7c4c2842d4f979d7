import { afterEach, beforeEach, expect, test } from "vitest";
import { addPerson, requestTo, signInAs } from "~test/rows/people";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { optionalPerson } from "../access/guards.server";
import { codeHashOf } from "../sessions/hashes.server";
import { knowsMailbox } from "./known-mailboxes.server";
import { type CodeWish, requestCode } from "./request-code.server";
import { codeOf } from "./sign-in-code";
import { signInCodeMail } from "./sign-in-mail.server";
import { signIn } from "./sign-in.server";

const start = Date.UTC(2027, 0, 12, 10, 5);
beforeEach(() => setClock(() => start));
afterEach(() => setClock());

const home = "203.0.113.7";

/** Asks for a code as a browser does. Returns the cookie of that browser. */
async function ask(email: string, wish: Wish = {}) {
  const asked = await wishFor(email, wish);
  if (!asked.ok) throw new Error("no code was given");
  return asked.cookie.split(";")[0]!;
}

type Wish = Partial<CodeWish> & { cookie?: string };
const wishFor = (email: string, { cookie, ...wish }: Wish = {}) =>
  requestCode(requestTo("/sign-in", { cookie, form: {} }), {
    email,
    redirectTo: "/my",
    locale: "nl",
    clientAddress: home,
    ...wish,
  });

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

/** The cookie among those to set. */
const cookieOf = (result: Awaited<ReturnType<typeof signIn>>, name: string) =>
  result.ok ? result.cookies.find((cookie) => cookie.startsWith(`${name}=`))!.split(";")[0]! : "";
const sessionOf = (result: Awaited<ReturnType<typeof signIn>>) => cookieOf(result, "session");

/** Signs in to a mailbox in a browser with these cookies. */
async function signedIn(email: string, cookies = "") {
  const cookie = await ask(email, { cookie: cookies });
  return enter(`${cookie}; ${cookies}`, await readCode(cookie));
}

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
    const asked = await wishFor(email);
    const [code] = await db.signInCode.findMany({ where: { email } });
    const [mail] = await db.mail.findMany({ where: { to: email } });
    return {
      answer: asked.ok && asked.cookie.replace(/=[0-9a-f-]{36};/, "=…;"),
      code: { ...code, id: "", browserId: "", email: "", createdAt: null, expiresAt: null },
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

test("who repeats a used code with wrong ones has six tries too", async () => {
  const cookie = await ask("sara@example.nl");
  const code = await readCode(cookie);
  await enter(cookie, code);
  for (let i = 0; i < 6; i++)
    expect(await enter(cookie, wrongFor(code))).toEqual({ ok: false, reason: "ended" });
  expect(await enter(cookie, code)).toEqual({ ok: false, reason: "ended" });
});

test("a code asked for twice is one code: one form sent twice, or one browser within a minute", async () => {
  const wishId = newId();
  const answers = await Promise.all(Array.from({ length: 5 }, () => wishFor("sara@example.nl", { wishId })));
  const cookies = answers.map((answer) => answer.ok && answer.cookie);
  expect(new Set(cookies).size).toBe(1);
  const cookie = (cookies[0] || "").split(";")[0]!;
  expect(await ask("sara@example.nl", { cookie, wishId: newId() })).toBe(cookie);
  expect([await db.signInCode.count(), await db.mail.count()]).toEqual([1, 1]);

  // Another mailbox, a minute later, or asking for a new one on purpose is another wish, and that sent twice is one too.
  expect(await ask("noor@example.nl", { cookie, wishId })).not.toBe(cookie);
  const again = { cookie, wishId: newId(), isAgain: true };
  const fresh = await ask("sara@example.nl", again);
  expect(fresh).not.toBe(cookie);
  expect(await ask("sara@example.nl", again)).toBe(fresh);
  setClock(() => start + 60_000);
  expect(await ask("sara@example.nl", { cookie: fresh, wishId })).not.toBe(fresh);
  expect(await db.mail.count({ where: { to: "sara@example.nl" } })).toBe(3);
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
  await ask("sara@example.nl", { cookie, isAgain: true });
  expect(await enter(cookie, code)).toEqual({ ok: false, reason: "ended" });
});

test("six wrong tries end that code, from wherever and also at the same moment, and nothing else", async () => {
  const [cookie, other] = [await ask("sara@example.nl"), await ask("sara@example.nl")];
  const [code, otherCode] = [await readCode(cookie), await readCode(other)];
  const tries = Array.from({ length: 30 }, (_, i) =>
    enter(cookie, wrongFor(code), { clientAddress: `198.51.100.${i}` }),
  );
  const reasons = (await Promise.all(tries)).map((result) => !result.ok && result.reason);
  expect(reasons.filter((reason) => reason === "wrong")).toHaveLength(5);
  expect(reasons.filter((reason) => reason === "lastWrong")).toHaveLength(1);
  expect(await enter(cookie, code)).toEqual({ ok: false, reason: "ended" });
  expect(await db.auditEntry.count({ where: { act: "sign-in.failed" } })).toBe(2);
  expect((await enter(other, otherCode)).ok).toBe(true);
});

test("after five wrong codes the right one still works", async () => {
  const cookie = await ask("sara@example.nl");
  const code = await readCode(cookie);
  for (let i = 0; i < 5; i++) await enter(cookie, wrongFor(code));
  expect((await enter(cookie, code)).ok).toBe(true);
});

test("eighty people behind one address all get in at the same moment, also while somebody there guesses", async () => {
  const people = Array.from({ length: 80 }, (_, i) => ({ id: newId(), code: codeOf(i * 1_234_567) }));
  const expiresAt = new Date(start + 10 * 60_000);
  await db.signInCode.createMany({
    data: people.map(({ id, code }, i) => ({
      id,
      email: `p${i}@example.nl`,
      codeHash: codeHashOf(code, id),
      expiresAt,
    })),
  });
  for (let i = 0; i < 30; i++) await enter("lang=nl", "00000000");
  expect(await enter("lang=nl", "00000000")).toMatchObject({ reason: "tooMany" });
  const results = await Promise.all(people.map(({ id, code }) => enter(`sign-in=${id}`, code)));
  expect(results.filter(({ ok }) => ok)).toHaveLength(80);
  expect(new Set(results.map(sessionOf)).size).toBe(80);
});

test("where a network guesses, a browser with a wrong code waits, unless it knows the mailbox", async () => {
  const known = cookieOf(await signedIn("known@example.nl"), "known");
  const clumsy = ["clumsy@example.nl", "known@example.nl"] as const;
  const [unknown, familiar] = [await ask(clumsy[0]), `${await ask(clumsy[1])}; ${known}`];
  const codes = [await readCode(unknown), await readCode(familiar.split(";")[0]!)];
  for (let i = 0; i < 30; i++) await enter("lang=nl", "00000000");
  expect(await enter(unknown, wrongFor(codes[0]!))).toMatchObject({ reason: "wrong" });
  expect(await enter(unknown, codes[0]!)).toMatchObject({ reason: "tooMany", waitSeconds: 900 });
  expect((await enter(unknown, codes[0]!, { clientAddress: "198.51.100.1" })).ok).toBe(true);
  expect(await enter(familiar, wrongFor(codes[1]!))).toMatchObject({ reason: "wrong" });
  expect((await enter(familiar, codes[1]!)).ok).toBe(true);
});

test("a browser that gave twelve wrong codes waits, whichever mailboxes it tried", async () => {
  let cookie = "lang=nl";
  const networks = Array.from({ length: 13 }, (_, i) => ({ clientAddress: `198.51.100.${i}` }));
  for (const [i, from] of networks.entries()) {
    if (i % 4 === 0) cookie = await ask(`p${i}@example.nl`, { cookie });
    const wrong = wrongFor(await readCode(cookie));
    expect([i, await enter(cookie, wrong, from)]).toMatchObject([
      i,
      { reason: i < 12 ? "wrong" : "tooMany" },
    ]);
  }
});

test("a mailbox is sent at most five codes in any quarter of an hour, and the wait is told", async () => {
  for (let i = 0; i < 5; i++) {
    setClock(() => start + i * 60_000);
    await ask("sara@example.nl");
  }
  setClock(() => start + 14 * 60_000);
  const refused = { ok: false, reason: "mailbox", waitSeconds: 60 };
  expect(await wishFor("sara@example.nl", { clientAddress: "198.51.100.1" })).toEqual(refused);
  expect(await db.mail.count()).toBe(5);
  setClock(() => start + 15 * 60_000);
  await ask("sara@example.nl");
  expect(await wishFor("sara@example.nl")).toEqual(refused);
});

test("a code that was used counts no more", async () => {
  for (let i = 0; i < 8; i++) expect((await signedIn("sara@example.nl")).ok).toBe(true);
});

test(
  "a thousand browsers get thirty tries a quarter at one mailbox, and its owner still gets in",
  { timeout: 60_000 },
  async () => {
    const email = "sara@example.nl";
    const known = cookieOf(await signedIn(email), "known");
    const from = (i: number) => ({ clientAddress: `198.51.${100 + (i >> 8)}.${i & 255}` });
    /** Fifty browsers at a time. */
    const askWith = async (browsers: number) => {
      const asked = [];
      for (let i = 0; i < browsers; i += 50)
        asked.push(...(await Promise.all(Array.from({ length: 50 }, (_, n) => wishFor(email, from(i + n))))));
      return asked;
    };
    /** Tries ten codes in each browser that got one. Returns how many were looked at. */
    const guess = async (asked: Awaited<ReturnType<typeof askWith>>) => {
      const reasons = [];
      for (const [i, answer] of asked.entries())
        for (let n = 0; answer.ok && n < 10; n++) {
          const result = await enter(answer.cookie.split(";")[0]!, "00000000", from(i));
          reasons.push(result.ok ? "in" : result.reason);
        }
      return reasons.filter((reason) => /wrong/i.test(reason)).length;
    };
    // Asked for at once, tried at the end of their life; then asked for again all the time.
    const asked = await askWith(1_000);
    expect(asked.filter(({ ok }) => ok)).toHaveLength(5);
    setClock(() => start + 9.9 * 60_000);
    expect(await guess(asked)).toBe(30);
    for (const minute of [10, 15, 20, 24]) {
      setClock(() => start + minute * 60_000);
      expect([minute, await guess(await askWith(50))]).toEqual([minute, 0]);
    }
    const mine = await ask(email, { cookie: known });
    expect((await enter(mine, await readCode(mine))).ok).toBe(true);
  },
);

test("two codes are kept for browsers that signed in to the mailbox before; for others it is full", async () => {
  const known = cookieOf(await signedIn("sara@example.nl"), "known");
  const others = cookieOf(await signedIn("noor@example.nl"), "known");
  for (let i = 0; i < 5; i++) await ask("sara@example.nl");
  const refused = { ok: false, reason: "mailbox", waitSeconds: 900 };
  for (const cookie of ["lang=nl", others, `${known}x`, "known=", "known=.."])
    expect([cookie, await wishFor("sara@example.nl", { cookie })]).toEqual([cookie, refused]);
  for (let i = 0; i < 2; i++) await ask("sara@example.nl", { cookie: `x=y; ${known}` });
  expect(await wishFor("sara@example.nl", { cookie: known })).toEqual(refused);
});

test("a browser remembers its last five mailboxes, by names that tell nothing", async () => {
  let known = "";
  for (let i = 0; i < 6; i++) known = cookieOf(await signedIn(`p${i}@example.nl`, known), "known");
  expect(known).toMatch(/^known=([\w-]{43}\.){4}[\w-]{43}$/);
  const knows = (i: number) => knowsMailbox(requestTo("/", { cookie: known }), `p${i}@example.nl`);
  expect([0, 1, 5].map(knows)).toEqual([false, true, true]);
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
