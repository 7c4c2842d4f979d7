import fc from "fast-check";
import { expect, test } from "vitest";
import { type OrderedSeats, statementOf } from "./statement";
import { periodIn, quarterOf } from "./statement-period";

const at = (iso: string) => new Date(iso);
const period = (from: string, until: string) =>
  periodIn(new URLSearchParams({ from, until }), at("2027-01-12")).period!;
const first = period("2027-01-01", "2027-03-31");
const second = period("2027-04-01", "2027-06-30");
const seats = (movements: [string, number][], more: Partial<OrderedSeats> = {}): OrderedSeats => ({
  ...{ cohortId: "a", cohort: "Voorjaar", hostShareBp: 6_000, netCents: 69_500, orderCents: 84_095 },
  movements: movements.map(([iso, cents]) => ({ at: at(iso), cents })),
  ...more,
});

test("what came in and went back counts where it moved, without VAT; the last moment of a quarter is in it", () => {
  const paid = seats([
    ["2027-03-31T21:59:59.999Z", 84_095],
    ["2027-03-31T22:00:00.000Z", -84_095],
  ]);
  expect(statementOf([paid], first)).toEqual({
    lines: [
      {
        ...{ cohortId: "a", cohort: "Voorjaar", hostShareBp: 6_000, paidCents: 69_500, returnedCents: 0 },
        ...{ netCents: 69_500, hostCents: 41_700, foundationCents: 27_800 },
      },
    ],
    total: {
      ...{ paidCents: 69_500, returnedCents: 0, netCents: 69_500 },
      ...{ hostCents: 41_700, foundationCents: 27_800 },
    },
  });
  expect(statementOf([paid], second).total).toEqual({
    ...{ paidCents: 0, returnedCents: -69_500, netCents: -69_500 },
    ...{ hostCents: -41_700, foundationCents: -27_800 },
  });
});

test("a cohort of which nothing moved has no line, and no lines add up to nothing", () => {
  const nothing = statementOf([seats([["2026-12-31T22:59:59Z", 84_095]])], first);
  expect(nothing.lines).toEqual([]);
  expect(Object.values(nothing.total)).toEqual([0, 0, 0, 0, 0]);
});

test("an order with lines of several cohorts is divided by what each costs", () => {
  const movements: [string, number][] = [["2027-02-01T10:00:00Z", 100]];
  const lines = [1, 2].map((n) =>
    seats(movements, { cohortId: String(n), netCents: n * 20, orderCents: 100, hostShareBp: 5_000 }),
  );
  expect(statementOf(lines, first).lines.map(({ netCents, hostCents }) => [netCents, hostCents])).toEqual([
    [20, 10],
    [40, 20],
  ]);
});

test("the parts are the whole, periods add up, and what went back whole leaves nothing", () => {
  const amounts = fc.array(fc.integer({ min: -5_000, max: 20_000 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      amounts,
      fc.integer({ min: 0, max: 10_000 }),
      fc.nat(69_500),
      (cents, hostShareBp, netCents) => {
        const moments = cents.map((one, n): [string, number] => [`2027-0${1 + (n % 6)}-15T12:00:00Z`, one]);
        const ordered = moments.toSorted(([a], [b]) => a.localeCompare(b));
        const left = cents.reduce((sum, one) => sum + one, 0);
        const gone = [...ordered, ["2027-06-30T21:00:00Z", -left] as [string, number]];
        const all = seats(gone, { hostShareBp, netCents });
        const [one, other] = [first, second].map((quarter) => statementOf([all], quarter).total);
        const whole = statementOf([all], { startsAt: first.startsAt, endsAt: second.endsAt }).total;
        expect(one!.netCents + other!.netCents).toBe(whole.netCents);
        expect(whole.netCents).toBe(0);
        for (const total of [one!, other!])
          expect(total.hostCents + total.foundationCents).toBe(total.netCents);
      },
    ),
  );
});

test.for([
  ["2027-01-12T10:00:00Z", 0, "2027-01-01", "2027-03-31"],
  ["2027-01-12T10:00:00Z", -1, "2026-10-01", "2026-12-31"],
  ["2027-03-31T22:00:00Z", 0, "2027-04-01", "2027-06-30"],
  ["2027-12-31T22:59:59Z", 0, "2027-10-01", "2027-12-31"],
  ["2027-12-31T22:59:59Z", 1, "2028-01-01", "2028-03-31"],
] as const)("at %s the quarter %d is from %s until %s", ([now, later, from, until]) => {
  expect(quarterOf(at(now), later)).toEqual({ from, until });
});

test("days that are none, or stand the wrong way round, are told and kept", () => {
  const asked = (from: string, until: string) =>
    periodIn(new URLSearchParams({ from, until }), at("2027-01-12"));
  expect(asked("2027-02-30", "x")).toEqual({
    ...{ from: "2027-02-30", until: "x", period: null },
    faults: { from: "dayForm", until: "dayForm" },
  });
  expect(asked("2027-02-02", "2027-02-01")).toMatchObject({
    period: null,
    faults: { until: "untilBeforeFrom" },
  });
  expect(asked("2027-02-02", "2027-02-02").period).toEqual({
    startsAt: at("2027-02-01T23:00:00Z"),
    endsAt: at("2027-02-02T23:00:00Z"),
  });
});
