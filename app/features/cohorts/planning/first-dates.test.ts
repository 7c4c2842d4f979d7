import { expect, test } from "vitest";
import { newFields } from "../editing/cohort-form";
import { emptySession } from "../editing/session-form";
import { type FirstDates, plannedFields, repeatedDates } from "./first-dates";

const typed: FirstDates = {
  ...{ offer: "mc1-cohort", from: "" },
  ...{ start: "2027-03-23T09:30", end: "12:00", count: "3", every: "1" },
};

test("meetings are at the same hour of the clock, week after week, also where summer time begins", () => {
  expect(repeatedDates(typed)).toEqual({
    ok: true,
    dates: ["2027-03-23", "2027-03-30", "2027-04-06"].map((day) => ({
      startsAt: `${day}T09:30`,
      endsAt: `${day}T12:00`,
    })),
  });
  const later = repeatedDates({ ...typed, start: "2027-12-20T09:30", every: "2", count: "2" });
  expect(later.ok && later.dates[1]!.startsAt).toBe("2028-01-03T09:30");
});

test.for([
  [{ count: "1" }, true],
  [{ count: "12" }, true],
  [{ count: "0" }, { count: "countWrong" }],
  [{ count: "13" }, { count: "countWrong" }],
  [{ count: "1.5" }, { count: "countWrong" }],
  [{ start: "" }, { start: "startWrong" }],
  [{ start: "2027-02-30T09:30" }, { start: "startWrong" }],
  [{ end: "" }, { end: "endWrong" }],
  [{ end: "9:45" }, { end: "endWrong" }],
  [{ end: "09:30" }, { end: "endWrong" }],
  [{ end: "09:31" }, true],
  [{ every: "3" }, { every: "everyWrong" }],
  [
    { start: "x", end: "x", count: "x", every: "x" },
    { start: "startWrong", end: "endWrong", count: "countWrong", every: "everyWrong" },
  ],
] as [Partial<FirstDates>, object | true][])("%j is read: %j", ([changes, expected]) => {
  const read = repeatedDates({ ...typed, ...changes });
  expect(read.ok || read.faults).toEqual(expected);
});

const modules = ["m0", "m1"].map((id) => ({ id, title: `Module ${id}` }));
const offer = { id: "mc1-cohort", vat: "standard", modules };
const dates = [
  { startsAt: "2027-03-02T09:30", endsAt: "2027-03-02T12:00" },
  { startsAt: "2027-03-09T09:30", endsAt: "2027-03-09T12:00" },
];
const plan = (changes: Partial<Parameters<typeof plannedFields>[0]> = {}) =>
  plannedFields({ dates, offer, price: "695,00", copied: null, today: "2027-01-12T10:00", ...changes });

test("with as many meetings as modules each has one to prepare, and is named after it until staff know better", () => {
  expect(plan()).toMatchObject({
    ...{ offerId: "mc1-cohort", price: "695,00", capacity: "16", enrolUntil: "2027-02-27T17:00" },
    sessions: [
      { ...dates[0], title: "Module m0", preparation: ["m0"] },
      { ...dates[1], title: "Module m1", preparation: ["m1"] },
    ],
  });
  expect(plan({ dates: dates.slice(0, 1) }).sessions).toEqual([{ ...emptySession, ...dates[0] }]);
  expect(plan({ dates: [], offer: undefined })).toMatchObject({
    offerId: "",
    enrolUntil: "",
    sessions: [emptySession, emptySession, emptySession, emptySession],
  });
});

test("enrolment never ends in the past: then it ends when the group begins", () => {
  expect(plan({ today: "2027-02-27T17:00" }).enrolUntil).toBe("2027-03-02T09:30");
});

test("a copy keeps what its meetings say; one that has no date left asks for it", () => {
  const session = { ...emptySession, id: "a", startsAt: "2026-01-05T10:00", endsAt: "2026-01-05T12:00" };
  const copied = {
    ...newFields({ offerId: "mc1-cohort", price: "500", vat: "exempt" }),
    ...{ name: "Najaar", slug: "najaar", enrolFrom: "2025-01-01T00:00", enrolUntil: "2025-12-01T00:00" },
    sessions: [
      { ...session, title: "Start", place: "Atelier" },
      { ...session, id: "b", title: "Slot", preparationNote: "een foto" },
      emptySession,
    ],
  };
  expect(plan({ copied, dates: dates.slice(0, 1) })).toMatchObject({
    ...{ name: "Najaar", slug: "", price: "500", vat: "exempt", enrolFrom: "" },
    enrolUntil: "2027-02-27T17:00",
    sessions: [
      { id: "", ...dates[0], title: "Start", place: "Atelier" },
      { id: "", startsAt: "", endsAt: "", title: "Slot", preparationNote: "een foto" },
    ],
  });
});
