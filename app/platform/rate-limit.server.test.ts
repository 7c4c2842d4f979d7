import { afterEach, expect, test } from "vitest";
import { setClock } from "./clock.server";
import { db } from "./db.server";
import { countAttempt, countDown, countUp, findWait, forgetOldAttempts, isFirst } from "./rate-limit.server";

const quarter = 15 * 60;
const at = (time: string) => setClock(() => Date.parse(`2027-01-12T${time}Z`));
const limit = { key: "sign-in:noor@example.nl", limit: 3, windowSeconds: quarter };
afterEach(() => setClock());

test("as many as the limit are allowed in a window; the next one waits until it ends", async () => {
  at("10:00:00");
  for (let i = 0; i < 3; i++) expect(await countAttempt(limit)).toBeNull();
  at("10:14:59.999");
  expect(await countAttempt(limit)).toBe(1);
  at("10:15:00");
  expect(await countAttempt(limit)).toBeNull();
});

test("the wait is at least a second and never longer than the window", async () => {
  at("10:00:00");
  const waits = [];
  for (let i = 0; i < 5; i++) waits.push(await countAttempt({ ...limit, limit: 0 }));
  at("10:07:30.500");
  waits.push(await countAttempt({ ...limit, limit: 0 }));
  expect(waits).toEqual([900, 900, 900, 900, 900, 450]);
});

test("keys count apart and are stored unreadable", async () => {
  at("10:00:00");
  for (let i = 0; i < 4; i++) await countAttempt(limit);
  expect(await countAttempt({ ...limit, key: "sign-in:sara@example.nl" })).toBeNull();
  const rows = await db.rateLimit.findMany();
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toContain("example.nl");
});

test("attempts at the same moment are all counted", async () => {
  at("10:00:00");
  const waits = await Promise.all(Array.from({ length: 20 }, () => countAttempt(limit)));
  expect(waits.filter((wait) => wait === null)).toHaveLength(3);
  expect(await countUp(limit)).toMatchObject({ count: 21 });
});

test("one taken off again makes room for one, and none goes below zero", async () => {
  at("10:00:00");
  await countUp(limit);
  await countDown(limit);
  await countDown(limit);
  expect(await countUp(limit)).toMatchObject({ count: 1 });
});

test("whether one has to wait is seen without counting, and the first of a window is one", async () => {
  at("10:00:00");
  const waits = [];
  for (let i = 0; i < 3; i++) {
    waits.push(await findWait(limit));
    await countUp(limit);
  }
  expect([...waits, await findWait(limit), await findWait(limit)]).toEqual([null, null, null, 900, 900]);
  expect(await countUp(limit)).toMatchObject({ count: 4 });
  const other = { ...limit, key: "denied:1" };
  const first = await Promise.all(Array.from({ length: 20 }, () => isFirst(other)));
  expect(first.filter(Boolean)).toHaveLength(1);
  at("10:15:00");
  expect(await isFirst(other)).toBe(true);
});

test("windows that ended more than a day ago are forgotten", async () => {
  setClock(() => Date.parse("2027-01-10T10:00:00Z"));
  await countUp(limit);
  at("10:00:00");
  await countUp(limit);
  await forgetOldAttempts();
  expect(await db.rateLimit.count()).toBe(1);
});
