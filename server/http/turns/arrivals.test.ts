import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { noteArrival, whenQuiet } from "./arrivals";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setImmediate"] }));
afterEach(() => void vi.useRealTimers());

const round = () => vi.advanceTimersToNextTimer();

test("work begins after a whole round, or the first in which nobody came in", () => {
  const begun: string[] = [];
  whenQuiet(() => begun.push("first"));
  whenQuiet(() => begun.push("with it"));
  expect(begun).toEqual([]);
  round();
  expect(begun).toEqual([]);
  round();
  expect(begun).toEqual(["first", "with it"]);

  whenQuiet(() => begun.push("second"));
  round();
  for (let n = 0; n < 5; n++) {
    noteArrival();
    round();
  }
  expect(begun).toHaveLength(2);
  round();
  expect(begun).toEqual(["first", "with it", "second"]);
});

test("who keeps coming in holds work up for so many rounds and no longer", () => {
  const begun: string[] = [];
  whenQuiet(() => begun.push("done"));
  let rounds = 0;
  for (; begun.length === 0 && rounds < 1_000; rounds++) {
    noteArrival();
    round();
  }
  expect(begun).toEqual(["done"]);
  expect(rounds).toBe(201);
});
