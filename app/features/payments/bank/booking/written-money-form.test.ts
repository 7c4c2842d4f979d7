import { expect, test } from "vitest";
import { readCents, readWrittenRefund } from "./written-money-form";

const now = new Date("2027-01-15T09:00:00Z");
const typed = { amount: "100,50", day: "2027-01-14", reason: "Eén plaats minder", kept: "84095" };

test("amount, day and reason are read", () => {
  expect(readWrittenRefund(typed, now)).toEqual({
    ok: true,
    refund: {
      amountCents: 10_050,
      at: new Date("2027-01-14T12:00:00Z"),
      reason: "Eén plaats minder",
      keptCents: 84_095,
    },
  });
  // Today, but not later than now.
  expect(readWrittenRefund({ ...typed, day: "2027-01-15" }, now)).toMatchObject({ refund: { at: now } });
});

test.each([
  [{ amount: "" }, { amount: "invalidAmount" }],
  [{ amount: "-1" }, { amount: "invalidAmount" }],
  [{ amount: "0" }, { amount: "invalidAmount" }],
  [{ amount: "1e9" }, { amount: "invalidAmount" }],
  [{ day: "2027-01-16" }, { day: "invalidDay" }],
  [{ day: "2027-02-30" }, { day: "invalidDay" }],
  [{ day: "gisteren" }, { day: "invalidDay" }],
  [{ reason: " " }, { reason: "reasonMissing" }],
  [{ reason: "a".repeat(501) }, { reason: "reasonTooLong" }],
])("%j is refused", (change, faults) => {
  expect(readWrittenRefund({ ...typed, ...change }, now)).toEqual({ ok: false, faults });
});

test("today is that of Amsterdam, also just after midnight", () => {
  const afterMidnight = new Date("2027-01-15T23:30:00Z");
  expect(readWrittenRefund({ ...typed, day: "2027-01-16" }, afterMidnight)).toMatchObject({ ok: true });
});

test("a hidden number that was changed into something else fits no order", () => {
  expect(["84095", "-1", "1.5", "x", ""].map(readCents)).toEqual([84_095, -1, -1, -1, -1]);
});
