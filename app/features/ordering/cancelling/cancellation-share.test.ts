import { expect, test } from "vitest";
import {
  cancellationShare,
  daysBetween,
  seatShare,
  type SeatFacts,
  type SeatShare,
} from "./cancellation-share";

const terms = {
  cancellation: [
    { daysBefore: 14, shareBp: 10_000 },
    { daysBefore: 1, shareBp: 5_000 },
  ],
};
const at = (text: string) => new Date(text);

test.for<[from: string, to: string, days: number, name: string]>([
  ["2027-01-12T09:00:00Z", "2027-01-12T22:59:59Z", 0, "the same day until its last second"],
  ["2027-01-12T22:59:59Z", "2027-01-12T23:00:00Z", 1, "a second apart over midnight in Amsterdam"],
  ["2027-03-27T11:00:00Z", "2027-03-29T10:00:00Z", 2, "over the hour that the clock skips"],
  ["2027-10-30T22:30:00Z", "2027-10-31T22:30:00Z", 0, "the day of twenty-five hours"],
  ["2028-02-28T12:00:00Z", "2028-03-01T12:00:00Z", 2, "over 29 February"],
  ["2027-12-31T12:00:00Z", "2028-01-01T00:30:00Z", 1, "over the turn of the year"],
  ["2027-01-13T09:00:00Z", "2027-01-12T09:00:00Z", -1, "back"],
])("days between %s and %s are %i: %s", ([from, to, days]) => {
  expect(daysBetween(at(from), at(to))).toBe(days);
});

test.for<[now: string, shareBp: number, name: string]>([
  ["2027-01-01T09:00:00Z", 10_000, "long before"],
  ["2027-02-16T22:59:59Z", 10_000, "the last second of the fourteenth day before"],
  ["2027-02-16T23:00:00Z", 5_000, "a second later"],
  ["2027-03-01T22:59:59Z", 5_000, "the last second of the day before"],
  ["2027-03-01T23:00:00Z", 0, "on the day itself"],
  ["2027-03-02T08:30:00Z", 0, "when it begins"],
  ["2027-04-01T08:30:00Z", 0, "after it"],
])("cancelled at %s, %i comes back of a group of 2 March: %s", ([now, shareBp]) => {
  expect(cancellationShare(terms, at("2027-03-02T08:30:00Z"), at(now))).toBe(shareBp);
});

test("steps count in whatever order they stand, and without any nothing comes back", () => {
  const startsAt = at("2027-03-02T08:30:00Z");
  const turned = { cancellation: terms.cancellation.toReversed() };
  expect(cancellationShare(turned, startsAt, at("2027-01-01T09:00:00Z"))).toBe(10_000);
  expect(cancellationShare({ cancellation: [] }, startsAt, at("2027-01-01T09:00:00Z"))).toBe(0);
});

const soon = { startsAt: at("2027-01-20T08:30:00Z"), isCancelled: false };
const seat: SeatFacts = {
  ...{ cohort: null, isSelfPaced: false, hasBegun: false, isConsumer: false },
  orderedAt: at("2027-01-12T09:00:00Z"),
};
const own = (shareBp: number, because: SeatShare["because"]) => ({ shareBp, because, isOwn: true });
const asked = (shareBp: number, because: SeatShare["because"]) => ({ shareBp, because, isOwn: false });

test.for<[name: string, seat: Partial<SeatFacts>, now: string, answer: SeatShare]>([
  ["in a group soon", { cohort: soon }, "2027-01-15T09:00:00Z", own(5_000, "terms")],
  ["its lessons begun", { cohort: soon, hasBegun: true }, "2027-01-15T09:00:00Z", own(5_000, "terms")],
  ["the group meets today", { cohort: soon }, "2027-01-20T08:29:59Z", own(0, "terms")],
  ["the first meeting begins", { cohort: soon }, "2027-01-20T08:30:00Z", asked(0, "met")],
  [
    "a consumer within fourteen days",
    { cohort: soon, isConsumer: true },
    "2027-01-20T08:29:59Z",
    own(10_000, "reflection"),
  ],
  [
    "a consumer after the first meeting began",
    { cohort: soon, isConsumer: true },
    "2027-01-20T08:30:00Z",
    asked(0, "met"),
  ],
  [
    "the group does not go ahead",
    { cohort: { ...soon, isCancelled: true } },
    "2027-01-15T09:00:00Z",
    asked(10_000, "groupCancelled"),
  ],
  ["in no group yet, however late", {}, "2028-01-15T09:00:00Z", own(10_000, "unplaced")],
  ["alone, not begun", { isSelfPaced: true }, "2027-01-26T22:59:59Z", own(10_000, "notBegun")],
  ["alone, a day too late", { isSelfPaced: true }, "2027-01-26T23:00:00Z", asked(0, "late")],
  ["alone, begun", { isSelfPaced: true, hasBegun: true }, "2027-01-12T10:00:00Z", asked(0, "begun")],
])("%s", ([, facts, now, answer]) => {
  expect(seatShare(terms, { ...seat, ...facts }, at(now))).toEqual(answer);
});
