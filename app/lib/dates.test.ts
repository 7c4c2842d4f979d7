import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import {
  formatDate,
  formatDays,
  formatInstant,
  formatMonth,
  formatPeriod,
  formatPlainDate,
  formatMonthName,
  formatShortDate,
  formatTime,
  fromInstantInput,
  fromLocalInput,
  monthOf,
  startOfMonth,
  toLocalInput,
} from "./dates";

const instant = (text: string) => new Date(text);

test("an instant is shown in the zone of the event, in the reader's language", () => {
  const start = instant("2027-01-12T09:32:00Z");
  expect(formatDate(start, "nl")).toBe("di 12 januari 2027");
  expect(formatDate(start, "en")).toBe("Tue 12 January 2027");
  expect(formatPlainDate(start, "nl")).toBe("12 januari 2027");
  expect(formatShortDate(start, "nl")).toBe("12 jan 2027");
  expect(formatShortDate(instant("2027-03-01T09:32:00Z"), "nl")).toBe("1 mrt 2027");
  expect(formatShortDate(instant("2027-03-01T09:32:00Z"), "en")).toBe("1 Mar 2027");
  expect(formatMonthName(instant("2027-03-01T09:32:00Z"), "nl")).toBe("mrt");
  expect(formatTime(start, "nl")).toBe("10.32");
  expect(formatTime(start, "en")).toBe("10:32");
  expect(formatTime(start, "en", "America/Paramaribo")).toBe("06:32");
  expect(formatInstant(start, "nl")).toBe("di 12 januari 2027, 10.32 uur");
  expect(formatInstant(start, "en")).toBe("Tue 12 January 2027, 10:32");
});

test("a period names the day once, or both days when they differ", () => {
  const start = instant("2027-01-12T09:00:00Z");
  expect(formatPeriod(start, instant("2027-01-12T11:30:00Z"), "nl")).toBe(
    "di 12 januari 2027, 10.00–12.30 uur",
  );
  expect(formatPeriod(start, instant("2027-01-13T11:30:00Z"), "en")).toBe(
    "Tue 12 January 2027, 10:00–Wed 13 January 2027, 12:30",
  );
});

test.for([
  // Around New Year and 29 February the day differs between UTC and Amsterdam.
  ["2026-12-31T22:59:00Z", "2026-12-31T23:59"],
  ["2026-12-31T23:00:00Z", "2027-01-01T00:00"],
  ["2028-02-28T23:30:00Z", "2028-02-29T00:30"],
  // Summer time begins on 28 March 2027 at 01:00 UTC and ends on 31 October 2027 at 01:00 UTC.
  ["2027-03-28T00:59:00Z", "2027-03-28T01:59"],
  ["2027-03-28T01:00:00Z", "2027-03-28T03:00"],
  ["2027-10-31T01:00:00Z", "2027-10-31T02:00"],
] as const)("%s stands in a form as %s", ([utc, local]) => {
  expect(toLocalInput(instant(utc))).toBe(local);
});

test.for([
  ["2027-01-12T10:00", "2027-01-12T09:00:00.000Z"],
  ["2027-07-12T10:00", "2027-07-12T08:00:00.000Z"],
  ["2027-03-28T03:00", "2027-03-28T01:00:00.000Z"],
  ["2028-02-29T00:30", "2028-02-28T23:30:00.000Z"],
] as const)("%s in a form is %s", ([local, utc]) => {
  expect(fromLocalInput(local)?.toISOString()).toBe(utc);
});

test.for([
  "0000-01-01T10:00",
  "0001-01-01T10:00",
  "2027-03-28T02:30",
  "2027-02-29T10:00",
  "2027-01-12",
  "2027-01-12T24:00",
  "2027-13-01T10:00",
  "",
])("%j is no moment in Amsterdam", (local) => {
  expect(fromLocalInput(local)).toBeNull();
});

test("a moment in a hidden field is read as it was written, and as nothing else", () => {
  expect(fromInstantInput("2027-01-12T09:32:00.123Z")).toEqual(instant("2027-01-12T09:32:00.123Z"));
  for (const text of [
    "",
    "x",
    "2027-01-12",
    "0000-01-01",
    "0000-01-01T00:00:00.000Z",
    "-271821-04-20",
    "-271821-04-20T00:00:00.000Z",
    "-000001-01-01T00:00:00Z",
    "+275760-09-13T00:00:00.000Z",
  ])
    expect(fromInstantInput(text), text).toBeNull();
});

test("the hour that comes twice is read as one of the two", () => {
  const read = fromLocalInput("2027-10-31T02:30")!;
  expect(toLocalInput(read)).toBe("2027-10-31T02:30");
});

test("a moment in a form is the same moment again, but for the hour that comes twice", () => {
  const [from, to] = [instant("2026-01-01T00:00:00Z"), instant("2032-01-01T00:00:00Z")];
  const minutes = (date: Date) => date.getTime() / 60_000;
  assert(
    property(integer({ min: minutes(from), max: minutes(to) }), (minute) => {
      const start = new Date(minute * 60_000);
      const again = fromLocalInput(toLocalInput(start))!;
      expect([0, 3_600_000]).toContain(Math.abs(again.getTime() - start.getTime()));
      expect(toLocalInput(again)).toBe(toLocalInput(start));
    }),
  );
});

test("from one day to another the year stands once, unless it turns", () => {
  const first = instant("2027-01-12T09:00:00Z");
  expect(formatDays(first, instant("2027-02-02T11:00:00Z"), "nl")).toBe("di 12 januari – di 2 februari 2027");
  expect(formatDays(first, instant("2027-02-02T11:00:00Z"), "en")).toBe(
    "Tue 12 January – Tue 2 February 2027",
  );
  expect(formatDays(first, instant("2027-01-12T11:00:00Z"), "nl")).toBe("di 12 januari 2027");
  expect(formatDays(instant("2026-12-15T09:00:00Z"), first, "nl")).toBe(
    "di 15 december 2026 – di 12 januari 2027",
  );
});

test("a month is that of the zone, in words and in an address", () => {
  const eve = instant("2027-01-31T23:30:00Z");
  expect([formatMonth(eve, "nl"), monthOf(eve)]).toEqual(["februari 2027", "2027-02"]);
  expect([formatMonth(eve, "en", "UTC"), monthOf(eve, "UTC")]).toEqual(["January 2027", "2027-01"]);
});

test("a month begins when its first day does, in the zone, also across daylight saving and the year", () => {
  const start = instant("2027-03-31T22:30:00Z");
  expect(startOfMonth(start)).toEqual(instant("2027-03-31T22:00:00Z"));
  expect(startOfMonth(start, -1)).toEqual(instant("2027-02-28T23:00:00Z"));
  expect(startOfMonth(start, -4)).toEqual(instant("2026-11-30T23:00:00Z"));
  expect(startOfMonth(start, 0, "America/Paramaribo")).toEqual(instant("2027-03-01T03:00:00Z"));
});
