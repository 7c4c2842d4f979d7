import { expect, test } from "vitest";
import { foundationBrand } from "~/platform/site/foundation-brand";
import { calendarFile } from "./calendar-file";

const madeAt = new Date("2027-01-12T08:15:30Z");
const site = { origin: "https://example.nl", brand: foundationBrand };

const event = {
  id: "anders-kijken-1",
  sequence: 0,
  startsAt: new Date("2027-03-23T09:00:00Z"),
  endsAt: new Date("2027-03-23T11:30:00Z"),
  timeZone: "Europe/Amsterdam",
  summary: "Bijeenkomst",
};

test("an event keeps its wall-clock time on both sides of daylight saving; its stamp is when the file was made, in UTC", () => {
  const summer = { startsAt: new Date("2027-03-30T08:00:00Z"), endsAt: new Date("2027-03-30T10:30:00Z") };
  const file = calendarFile({
    name: "Cohort",
    site,
    madeAt,
    events: [event, { ...event, id: "anders-kijken-2", ...summer }],
  });
  expect(file.match(/^(?:DTSTAMP|DTSTART;|DTEND|UID)\S+$/gm)).toEqual([
    "UID:anders-kijken-1@example.nl",
    "DTSTAMP:20270112T081530Z",
    "DTSTART;TZID=Europe/Amsterdam:20270323T100000",
    "DTEND;TZID=Europe/Amsterdam:20270323T123000",
    "UID:anders-kijken-2@example.nl",
    "DTSTAMP:20270112T081530Z",
    "DTSTART;TZID=Europe/Amsterdam:20270330T100000",
    "DTEND;TZID=Europe/Amsterdam:20270330T123000",
  ]);
});

test("a name with a line end adds no line of its own", () => {
  const file = calendarFile({
    name: "Cohort",
    site,
    madeAt,
    events: [{ ...event, summary: "Naam\r\nATTENDEE:mailto:x@example.nl" }],
  });
  expect(file).not.toMatch(/^ATTENDEE/m);
  expect(file.replaceAll("\r\n", "")).not.toContain("\n");
});

test("an event that was dropped is in the file as cancelled", () => {
  const file = calendarFile({
    name: "Cohort",
    site,
    madeAt,
    events: [event, { ...event, id: "anders-kijken-2", isCancelled: true }],
  });
  expect(file.match(/^(?:UID|STATUS)\S+$/gm)).toEqual([
    "UID:anders-kijken-1@example.nl",
    "UID:anders-kijken-2@example.nl",
    "STATUS:CANCELLED",
  ]);
});

test("a calendar reminds as long before as is asked, by a name, and of nothing that was dropped", () => {
  const remindBefore = [24 * 60, 30];
  const remind = (isCancelled: boolean) =>
    calendarFile({ name: "Cohort", site, madeAt, events: [{ ...event, isCancelled, remindBefore }] });
  expect(
    remind(false)
      .match(/^(?:ACTION|TRIGGER|DESCRIPTION):.*$/gm)
      ?.map((line) => line.trim()),
  ).toEqual([
    "ACTION:DISPLAY",
    "TRIGGER:-P1D",
    "DESCRIPTION:Bijeenkomst",
    "ACTION:DISPLAY",
    "TRIGGER:-PT30M",
    "DESCRIPTION:Bijeenkomst",
  ]);
  expect(remind(true)).not.toContain("VALARM");
});
