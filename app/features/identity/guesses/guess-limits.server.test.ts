import { afterEach, beforeEach, expect, test } from "vitest";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { codeHashOf } from "../sessions/hashes.server";
import { codeOf } from "../sign-in/sign-in-code";
import {
  start,
  ask,
  wishFor,
  readCode,
  enter,
  wrongFor,
  cookieOf,
  sessionOf,
  signedIn,
} from "~test/rows/sign-in";

beforeEach(() => setClock(() => start));
afterEach(() => setClock());

test("who repeats a used code with wrong ones has six tries too", async () => {
  const cookie = await ask("sara@example.nl");
  const code = await readCode(cookie);
  await enter(cookie, code);
  for (let i = 0; i < 6; i++)
    expect(await enter(cookie, wrongFor(code))).toEqual({ ok: false, reason: "ended" });
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
