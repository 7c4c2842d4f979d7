import fc from "fast-check";
import { expect, test } from "vitest";
import { byMonth, dateChoices, dateFilterNames, filterDates, parseDateFilter } from "./date-filter";

const timeZone = "Europe/Amsterdam";
const place = fc.constantFrom("Raadhuis, Den Haag", "Atelier, Markt 1, Voorburg", "Zaal Zuid");
const cohort = fc.record({
  mode: fc.constantFrom("ON_SITE" as const, "ONLINE" as const, "HYBRID" as const),
  place,
  language: fc.constantFrom("nl", "en"),
  timeZone: fc.constant(timeZone),
  startsAt: fc.date({
    min: new Date("2027-01-01T00:00Z"),
    max: new Date("2027-04-01T00:00Z"),
    noInvalidDate: true,
  }),
});
const cohorts = fc
  .array(cohort)
  .map((all) => all.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime()));

test("every choice finds something, and every cohort is found by a choice of each kind", () => {
  fc.assert(
    fc.property(cohorts, (all) => {
      const choices = dateChoices(all, "nl");
      for (const name of dateFilterNames) {
        const found = choices[name].map(({ value }) => filterDates(all, { [name]: value }));
        expect(found.every((some) => some.length > 0)).toBe(true);
        expect(new Set(found.flat()).size).toBe(all.length);
      }
    }),
  );
});

test("asked for everything, nothing is left out; months hold each cohort once, in order", () => {
  fc.assert(
    fc.property(cohorts, (all) => {
      expect(filterDates(all, {})).toEqual(all);
      expect(byMonth(all, "nl").flatMap((month) => month.cohorts)).toEqual(all);
    }),
  );
});

const one = (values: Partial<Parameters<typeof dateChoices>[0][number]>) => ({
  mode: "ON_SITE" as const,
  place: "Raadhuis, Den Haag",
  language: "nl",
  timeZone,
  startsAt: new Date("2027-01-31T23:30Z"),
  ...values,
});

test("what one can choose: online before towns, languages, and months by the clock of the cohort", () => {
  const all = [one({}), one({ mode: "HYBRID", place: "Atelier, Voorburg", language: "en" })];
  expect(dateChoices(all, "nl")).toEqual({
    place: [
      { value: "online", label: "Online" },
      { value: "Den Haag", label: "Den Haag" },
      { value: "Voorburg", label: "Voorburg" },
    ],
    language: [
      { value: "en", label: "Engels" },
      { value: "nl", label: "Nederlands" },
    ],
    month: [{ value: "2027-02", label: "februari 2027" }],
  });
  expect(byMonth(all, "en")[0]!.title).toBe("February 2027");
});

test("what is no choice asks for nothing, and choices add up", () => {
  const all = [one({}), one({ mode: "ONLINE", place: "" }), one({ language: "en" })];
  const ask = (query: string) =>
    filterDates(all, parseDateFilter(new URLSearchParams(query), dateChoices(all, "nl")));
  expect(ask("month=2019-01&place=Parijs&language=fr")).toEqual(all);
  expect(ask("place=&language=&month=")).toEqual(all);
  expect(ask("place=Den+Haag&language=nl")).toEqual([all[0]]);
  expect(ask("place=online&language=en")).toEqual([]);
});
