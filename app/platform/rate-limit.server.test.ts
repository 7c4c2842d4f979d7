import { afterEach, expect, test } from "vitest";
import { setClock } from "./clock.server";
import { db } from "./db/db.server";
import { countAttempt, findWait, forgetOldAttempts, isFirst, uncountAttempt } from "./rate-limit.server";

const at = (time: string) => setClock(() => Date.parse(`2027-01-12T${time}Z`));
const limit = { key: "sign-in:noor@example.nl", limit: 3, windowSeconds: 15 * 60 };
afterEach(() => setClock());

test("the window slides: never more than the limit in any quarter of an hour", async () => {
  for (const time of ["10:10:00", "10:14:58", "10:14:59"]) {
    at(time);
    expect(await countAttempt(limit)).toBeNull();
  }
  at("10:15:00");
  expect([await findWait(limit), await countAttempt(limit)]).toEqual([600, 600]);
  at("10:24:59.999");
  expect(await countAttempt(limit)).toBe(1);
  at("10:25:00");
  expect(await countAttempt(limit)).toBeNull();
  expect(await countAttempt(limit)).toBe(298);
});

test("one that has to wait is not counted, and looking counts nothing", async () => {
  at("10:00:00");
  for (let i = 0; i < 3; i++) await countAttempt(limit);
  at("10:14:00");
  for (let i = 0; i < 5; i++) expect([await findWait(limit), await countAttempt(limit)]).toEqual([60, 60]);
  at("10:15:00");
  expect([await findWait(limit), await countAttempt(limit)]).toEqual([null, null]);
});

test("keys count apart and are stored unreadable, also for who tries all addresses", async () => {
  at("10:00:00");
  for (let i = 0; i < 4; i++) await countAttempt(limit);
  expect(await countAttempt({ ...limit, key: "sign-in:sara@example.nl" })).toBeNull();
  const rows = await db.recentAttempts.findMany();
  expect(rows).toHaveLength(2);
  expect(rows.map(({ key }) => key).join()).toMatch(/^[\w-]{43},[\w-]{43}$/);
});

test("of attempts at the same moment exactly as many as the limit are allowed", async () => {
  at("10:00:00");
  const waits = await Promise.all(Array.from({ length: 20 }, () => countAttempt(limit)));
  expect(waits.filter((wait) => wait === null)).toHaveLength(3);
});

test("one taken off again makes room for one", async () => {
  at("10:00:00");
  const moment = new Date("2027-01-12T10:00:00Z");
  for (let i = 0; i < 3; i++) await countAttempt(limit, moment);
  await uncountAttempt(limit, moment);
  await uncountAttempt(limit, new Date(0));
  expect([await countAttempt(limit), await countAttempt(limit)]).toEqual([null, 900]);
});

test("what was not attempted for a day is forgotten", async () => {
  setClock(() => Date.parse("2027-01-10T10:00:00Z"));
  await countAttempt(limit);
  at("10:00:00");
  await countAttempt({ ...limit, key: "another" });
  await forgetOldAttempts();
  expect(await db.recentAttempts.count()).toBe(1);
});

test("the first in a window is told from those after it, also at the same moment", async () => {
  at("10:00:00");
  const firsts = await Promise.all(Array.from({ length: 5 }, () => isFirst(limit)));
  expect(firsts.filter(Boolean)).toHaveLength(1);
  const before = await db.recentAttempts.findMany();
  at("10:14:59");
  expect(await isFirst(limit)).toBe(false);
  expect(await db.recentAttempts.findMany()).toEqual(before);
  at("10:15:00");
  expect(await isFirst(limit)).toBe(true);
});
