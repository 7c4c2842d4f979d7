import { expect, test } from "vitest";
import { availability, isBelowMinimum, type CohortFacts, type OwnFacts, type Unavailability } from "./cohort";

const now = new Date("2027-01-12T09:00:00Z");
const minutes = (n: number) => new Date(now.getTime() + n * 60_000);

const open: CohortFacts = {
  status: "PUBLISHED",
  capacity: 12,
  enrolFrom: null,
  enrolUntil: minutes(60),
  startsAt: minutes(120),
  seatsInUse: 3,
  isOnSale: true,
  isByRoster: false,
};
const nothing: OwnFacts = { isEnrolled: false, openOrder: null };

test("an open cohort with room can be bought", () => {
  expect(availability(open, now)).toEqual({ ok: true, seatsLeft: 9 });
});

const refusals: [string, Unavailability, Partial<CohortFacts>, Partial<OwnFacts>][] = [
  ["a group that its host pays for", "byRoster", { isByRoster: true, status: "CLOSED" }, {}],
  ["a draft", "draft", { status: "DRAFT" }, {}],
  ["a cancelled cohort", "cancelled", { status: "CANCELLED" }, { isEnrolled: true }],
  ["somebody enrolled, although it is full", "alreadyEnrolled", { seatsInUse: 12 }, { isEnrolled: true }],
  ["a delayed payment under way", "paymentUnderWay", {}, { openOrder: "PROCESSING" }],
  [
    "an own order, also when it holds the last seat",
    "openOrder",
    { seatsInUse: 12 },
    { openOrder: "PENDING" },
  ],
  [
    "an own order, also when enrolment has ended since",
    "openOrder",
    { enrolUntil: minutes(-1) },
    { openOrder: "PENDING" },
  ],
  ["what is announced and not sold", "notOnSale", { isOnSale: false }, {}],
  ["a closed cohort", "closed", { status: "CLOSED", seatsInUse: 12 }, {}],
  ["a moment before enrolment begins", "enrolmentNotBegun", { enrolFrom: minutes(1 / 60_000) }, {}],
  ["a date that has passed", "enrolmentEnded", { enrolUntil: minutes(-1 / 60) }, {}],
  ["a cohort that starts now", "started", { startsAt: now }, {}],
  ["a full cohort", "soldOut", { seatsInUse: 12 }, {}],
  ["a cohort made smaller than what was sold", "soldOut", { seatsInUse: 13 }, {}],
];
test.each(refusals)("refuses %s: %s", (_name, reason, cohort, own) => {
  expect(availability({ ...open, ...cohort }, now, { ...nothing, ...own })).toEqual({ ok: false, reason });
});

const boundaries: [string, Partial<CohortFacts>, number][] = [
  ["the first instant of enrolment", { enrolFrom: now }, 9],
  ["the last instant of enrolment", { enrolUntil: now }, 9],
  ["one second before the start", { startsAt: minutes(1 / 60), enrolUntil: minutes(10) }, 9],
  ["the last seat", { seatsInUse: 11 }, 1],
];
test.each(boundaries)("sells at %s", (_name, cohort, seatsLeft) => {
  expect(availability({ ...open, ...cohort }, now)).toEqual({ ok: true, seatsLeft });
});

test.for([
  ["PUBLISHED", 6, 5, true],
  ["PUBLISHED", 6, 6, false],
  ["CLOSED", 6, 0, true],
  ["DRAFT", 6, 0, false],
  ["CANCELLED", 6, 0, false],
  ["PUBLISHED", null, 0, false],
] as const)(
  "%s with minimum %s and %s seats taken is below its minimum: %s",
  ([status, minimum, taken, isBelow]) => {
    expect(isBelowMinimum({ status, minimum, taken })).toBe(isBelow);
  },
);
