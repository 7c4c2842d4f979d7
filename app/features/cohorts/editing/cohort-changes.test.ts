import { expect, test } from "vitest";
import { changesBetween, mergeChanges } from "./cohort-changes";
import type { CohortPlan } from "./cohort-form";
import { changeInWords } from "./describe-change";

const plan: CohortPlan = {
  offerId: "mc1-cohort",
  name: "Voorjaar",
  slug: "voorjaar",
  mode: "ONLINE",
  place: "",
  joinUrl: "https://meet.example/a",
  tool: "Zoom",
  travel: "",
  accessibility: "",
  language: "nl",
  timeZone: "Europe/Amsterdam",
  capacity: 12,
  minimum: null,
  priceCents: 69_500,
  vat: "standard",
  enrolFrom: null,
  enrolUntil: new Date("2027-02-26T16:00:00Z"),
  sessions: [
    {
      id: "1",
      startsAt: new Date("2027-03-02T08:30:00Z"),
      endsAt: new Date("2027-03-02T11:00:00Z"),
      title: "Start",
      ...{
        mode: null,
        place: "",
        joinUrl: "",
        preparation: [],
        preparationNote: "",
        materials: "",
        facilitator: "",
      },
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

test("what a session says of its own is told by its number; its link is not shown", () => {
  const [first] = plan.sessions as [CohortPlan["sessions"][number]];
  const own = { mode: "ON_SITE", place: "Atelier", preparation: ["m0", "m1"] } as const;
  const after = {
    ...plan,
    minimum: 6,
    enrolFrom: new Date("2027-01-11T08:00:00Z"),
    sessions: [
      { ...first, ...own, preparation: [...own.preparation], joinUrl: "https://meet.example/b" },
    ].map((session) => ({
      ...session,
      preparationNote: "Foto meenemen",
      materials: "https://a.example",
      facilitator: "Sem",
    })),
  };
  const changes = changesBetween(plan, after);
  expect(changes).toEqual([
    { field: "minimum", from: "", to: "6" },
    { field: "enrolFrom", from: "", to: "2027-01-11T09:00" },
    { field: "sessionPlaces", from: "", to: "1 ON_SITE Atelier" },
    { field: "sessionLinks", from: null, to: null },
    { field: "sessionPreparation", from: "", to: "1 m0 m1" },
    { field: "sessionNotes", from: "", to: "1 Foto meenemen" },
    { field: "sessionMaterials", from: null, to: null },
    { field: "sessionFacilitators", from: "", to: "1 Sem" },
  ]);
  const titles = { m0: "De stad en het talent", m1: "Taal verandert" };
  expect(changes.map((change) => changeInWords(change, "nl", titles).to)).toEqual([
    ["6"],
    ["ma 11 januari 2027, 09.00 uur"],
    ["Bijeenkomst 1: Op locatie, Atelier"],
    ["gewijzigd"],
    ["Bijeenkomst 1: De stad en het talent, Taal verandert"],
    ["Bijeenkomst 1: Foto meenemen"],
    ["gewijzigd"],
    ["Bijeenkomst 1: Sem"],
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
