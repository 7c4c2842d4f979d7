import fc from "fast-check";
import { expect, test } from "vitest";
import { secondsToWait } from "./sliding-window";

const limit = { limit: 3, windowSeconds: 900 };
const at = (seconds: number) => new Date(1_000_000_000_000 + seconds * 1000);

test.for([
  [[], 0, null],
  [[0, 1], 2, null],
  [[0, 1, 2], 2, 898],
  [[2, 0, 1], 2, 898],
  [[0, 1, 2], 899.5, 1],
  [[0, 1, 2], 900, null],
  [[0, 10, 20, 30], 40, 870],
] as const)("after attempts at %j, at %d the wait is %j", ([times, now, wait]) => {
  expect(secondsToWait(times.map(at), limit, at(now))).toBe(wait);
});

test("who waits as long as was said may, and never are there more than the limit in a window", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 30 }), (pauses) => {
      const allowed: number[] = [];
      let now = 0;
      for (const pause of pauses) {
        now += pause;
        const wait = secondsToWait(allowed.map(at), limit, at(now));
        if (wait !== null) {
          expect(secondsToWait(allowed.map(at), limit, at(now + wait))).toBeNull();
          continue;
        }
        allowed.push(now);
        expect(allowed.filter((time) => time > now - 900).length).toBeLessThanOrEqual(3);
      }
    }),
  );
});
