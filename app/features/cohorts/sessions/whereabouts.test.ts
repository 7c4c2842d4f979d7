import { expect, test } from "vitest";
import { type OwnWhereabouts, type Whereabouts, whereaboutsOf, whereInWords } from "./whereabouts";

const cohort: Whereabouts = { mode: "HYBRID", place: "Raadhuis", joinUrl: "https://meet.example/a" };
const nothing: OwnWhereabouts = { mode: null, place: "", joinUrl: "" };

test.for([
  ["says nothing", {}, cohort],
  ["is elsewhere", { place: "Atelier" }, { ...cohort, place: "Atelier" }],
  ["has a link", { joinUrl: "https://meet.example/b" }, { ...cohort, joinUrl: "https://meet.example/b" }],
  ["is on site", { mode: "ON_SITE" }, { mode: "ON_SITE", place: "Raadhuis", joinUrl: "" }],
  ["is online", { mode: "ONLINE" }, { mode: "ONLINE", place: "", joinUrl: "https://meet.example/a" }],
  ["says what the cohort says", { mode: "HYBRID" }, cohort],
] as [string, Partial<OwnWhereabouts>, Whereabouts][])(
  "a session that %s keeps the rest of its cohort",
  ([, own, expected]) => {
    expect(whereaboutsOf({ ...nothing, ...own }, cohort)).toEqual(expected);
  },
);

test("where a meeting is, in both languages", () => {
  expect(whereInWords(cohort, "nl")).toBe("Raadhuis, of online");
  expect(whereInWords(cohort, "en")).toBe("Raadhuis, or online");
  expect(whereInWords({ mode: "ON_SITE", place: "Raadhuis" }, "nl")).toBe("Raadhuis");
  expect(whereInWords({ mode: "ONLINE", place: "Raadhuis" }, "nl")).toBe("Online");
});
