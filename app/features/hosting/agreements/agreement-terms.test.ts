import { expect, test } from "vitest";
import { readTerms, type TypedTerms } from "./agreement-terms";
import { emptyTerms, typedOf } from "./typed-terms";

const known = { contentIds: ["mc1", "m0", "m1"], today: "2027-01-12" };
const typed = (changes: Partial<TypedTerms> = {}): TypedTerms => ({
  ...{ contents: ["m0", "mc1"], languages: ["en", "nl"], firstDay: "2027-02-01", lastDay: "2027-12-31" },
  ...{ paidBy: "LEARNERS", lowest: "100", highest: "€ 1.250,50", share: "62,5 %", rosterSeats: "" },
  ...{ duties: " Zorgt voor een zaal.\r\nEn koffie. ", locale: "nl" },
  ...changes,
});

test("what was typed becomes terms, in the order of the curriculum, and back", () => {
  const read = readTerms(typed(), known);
  expect(read).toEqual({
    ok: true,
    terms: {
      ...{ contentIds: ["mc1", "m0"], languages: ["nl", "en"], paidBy: "LEARNERS", locale: "nl" },
      ...{ firstDay: new Date("2027-02-01"), lastDay: new Date("2027-12-31") },
      ...{ lowestPriceCents: 10_000, highestPriceCents: 125_050, hostShareBp: 6_250, rosterSeats: 0 },
      duties: "Zorgt voor een zaal.\nEn koffie.",
    },
  });
  for (const locale of ["nl", "en"] as const)
    expect(read.ok && readTerms(typedOf(read.terms, locale), known)).toEqual(read);
});

test("all faults of an empty form are told at once", () => {
  expect(readTerms({ ...emptyTerms("nl"), languages: [], locale: "" }, known)).toEqual({
    ok: false,
    faults: {
      ...{
        contents: "contentMissing",
        languages: "languageMissing",
        firstDay: "dayForm",
        lastDay: "dayForm",
      },
      ...{ paidBy: "payerMissing", lowest: "priceForm", highest: "priceForm", locale: "localeMissing" },
    },
  });
});

test.for([
  [{ contents: ["mc9"] }, { contents: "contentMissing" }],
  [{ lastDay: "2027-01-31" }, { lastDay: "lastBeforeFirst" }],
  [{ firstDay: "2026-01-01", lastDay: "2027-01-11" }, { lastDay: "lastPast" }],
  [{ firstDay: "2026-01-01", lastDay: "2027-01-12" }, {}],
  [{ firstDay: "2027-02-30" }, { firstDay: "dayForm" }],
  [{ highest: "99" }, { highest: "highestBelowLowest" }],
  [{ highest: "100" }, {}],
  [{ share: "100,01" }, { share: "shareForm" }],
  [{ share: "-1" }, { share: "shareForm" }],
  [{ share: "100" }, {}],
  [{ paidBy: "HOST" }, { share: "shareOnlyLearners" }],
  [{ paidBy: "HOST", share: "0" }, {}],
  [
    { paidBy: "NOBODY", share: "" },
    { lowest: "priceOfNobody", highest: "priceOfNobody" },
  ],
  [{ paidBy: "NOBODY", share: "", lowest: "", highest: "0" }, {}],
  [{ rosterSeats: "veertig" }, { rosterSeats: "seatsForm" }],
  [{ rosterSeats: "10001" }, { rosterSeats: "seatsForm" }],
  [{ duties: "x".repeat(4_001) }, { duties: "dutiesTooLong" }],
] as const)("%o gives %o", ([changes, faults]) => {
  const read = readTerms(typed(changes as Partial<TypedTerms>), known);
  expect(read.ok ? {} : read.faults).toEqual(faults);
});
