import { expect, test } from "vitest";
import { timeLeft } from "./time-left";

test.for([
  [0, { minutes: 0 }],
  [1, { minutes: 5 }],
  [55, { minutes: 55 }],
  [60, { minutes: 60 }],
  [61, { hours: 1 }],
  [75, { hours: 1.5 }],
  [760, { hours: 12.5 }],
] as const)("%i minutes are said as %o", ([minutes, expected]) => {
  expect(timeLeft(minutes)).toEqual(expected);
});
