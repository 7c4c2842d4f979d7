import { afterEach, beforeEach, expect, test } from "vitest";
import { addPerson, requestTo } from "~test/rows/people";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { knowsMailbox } from "./known-mailboxes.server";
import { signInCodeMail } from "./sign-in-mail.server";
import { start, ask, wishFor, readCode, enter, cookieOf, signedIn } from "~test/rows/sign-in";

beforeEach(() => setClock(() => start));
afterEach(() => setClock());

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

test("a second attempt to send the mail makes a new code, and the first one ends", async () => {
  const cookie = await ask("sara@example.nl");
  const first = await readCode(cookie);
  const second = await readCode(cookie);
  if (first !== second) expect(await enter(cookie, first)).toMatchObject({ ok: false, reason: "wrong" });
  expect((await enter(cookie, second)).ok).toBe(true);
});

test("a new code ends the one before", async () => {
  const cookie = await ask("sara@example.nl");
  const code = await readCode(cookie);
  await ask("sara@example.nl", { cookie, isAgain: true });
  expect(await enter(cookie, code)).toEqual({ ok: false, reason: "ended" });
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

test("the mail is complete in both languages and keeps the code out of its subject", async () => {
  for (const locale of ["nl", "en"] as const) {
    const cookie = await ask("sara@example.nl");
    const mail = await signInCodeMail({ signInCodeId: cookie.split("=")[1]! }, locale, foundation);
    expect(mail?.subject).not.toMatch(/\d/);
    expect(mail?.blocks).toContainEqual(
      expect.objectContaining({ link: "http://localhost:3000/sign-in/code" }),
    );
  }
});
