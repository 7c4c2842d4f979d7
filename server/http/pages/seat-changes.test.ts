import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SeatChanges } from "./seat-changes";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start() {
  const dropped: string[] = [];
  return { dropped, seats: new SeatChanges((change) => void dropped.push(change)) };
}

test("a few changes of a cohort are passed on at once, of each cohort for itself", () => {
  const { dropped, seats } = start();
  for (let n = 0; n < 5; n++) seats.heard("cohort:a");
  seats.heard("cohort:b");
  expect(dropped).toEqual([...Array.from({ length: 5 }, () => "cohort:a"), "cohort:b"]);
});

test("of twenty a second five in two seconds are passed on, and the last one always", () => {
  const { dropped, seats } = start();
  for (let n = 0; n < 100; n++) {
    seats.heard("cohort:a");
    vi.advanceTimersByTime(50);
  }
  expect(dropped.length).toBeGreaterThanOrEqual(15);
  expect(dropped.length).toBeLessThanOrEqual(18);
  const before = dropped.length;
  seats.heard("cohort:a");
  vi.advanceTimersByTime(400);
  expect(dropped.length).toBeGreaterThan(before);
});

test("after a quiet moment a few are passed on at once again, and nothing is remembered", () => {
  const { dropped, seats } = start();
  for (let n = 0; n < 20; n++) seats.heard("cohort:a");
  expect(dropped).toHaveLength(5);
  vi.advanceTimersByTime(400);
  expect(dropped).toHaveLength(6);
  vi.advanceTimersByTime(4_000);
  expect(vi.getTimerCount()).toBe(0);
  for (let n = 0; n < 20; n++) seats.heard("cohort:a");
  expect(dropped).toHaveLength(11);
});
