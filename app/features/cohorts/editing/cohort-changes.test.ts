import { expect, test } from "vitest";
import { changesBetween, mergeChanges } from "./cohort-changes";
import type { CohortPlan } from "./cohort-form";

const plan: CohortPlan = {
  offerId: "mc1-cohort",
  name: "Voorjaar",
  slug: "voorjaar",
  mode: "ONLINE",
  place: "",
  joinUrl: "https://meet.example/a",
  language: "nl",
  timeZone: "Europe/Amsterdam",
  capacity: 12,
  priceCents: 69_500,
  vat: "standard",
  enrolUntil: new Date("2027-02-26T16:00:00Z"),
  sessions: [
    {
      id: "1",
      startsAt: new Date("2027-03-02T08:30:00Z"),
      endsAt: new Date("2027-03-02T11:00:00Z"),
      title: "Start",
    },
  ],
};

test("the same plan changes nothing", () => {
  expect(changesBetween(plan, { ...plan, sessions: [{ ...plan.sessions[0]!, id: "" }] })).toEqual([]);
});

test("changes are told per field; a meeting link is not shown", () => {
  const after = {
    ...plan,
    joinUrl: "https://meet.example/b",
    capacity: 10,
    priceCents: 0,
    sessions: [{ ...plan.sessions[0]!, title: "" }],
  };
  expect(changesBetween(plan, after)).toEqual([
    { field: "joinUrl", from: null, to: null },
    { field: "capacity", from: "12", to: "10" },
    { field: "price", from: "695,00", to: "0,00" },
    {
      field: "sessions",
      from: "2027-03-02T09:30 – 2027-03-02T12:00 Start",
      to: "2027-03-02T09:30 – 2027-03-02T12:00",
    },
  ]);
});

test("several rounds become one; what was changed back is left out", () => {
  const rounds = [
    [
      { field: "capacity", from: "12", to: "10" },
      { field: "name", from: "A", to: "B" },
    ],
    [
      { field: "capacity", from: "10", to: "8" },
      { field: "name", from: "B", to: "A" },
    ],
  ] as const;
  expect(mergeChanges(rounds)).toEqual([{ field: "capacity", from: "12", to: "8" }]);
});
