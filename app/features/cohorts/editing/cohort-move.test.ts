import { expect, test } from "vitest";
import { isOver, type Meeting, movesBetween } from "./cohort-move";

const session = (day: string, from: string, to: string, title = "") => ({
  id: day,
  startsAt: new Date(`2027-03-${day}T${from}:00Z`),
  endsAt: new Date(`2027-03-${day}T${to}:00Z`),
  title,
  ...{ mode: null, place: "", joinUrl: "" },
});
const meeting: Meeting = {
  mode: "ON_SITE",
  place: "Raadhuis, Voorbeeldstad",
  joinUrl: "",
  timeZone: "Europe/Amsterdam",
  sessions: [session("02", "08:30", "10:30"), session("09", "08:30", "10:30")],
};
const [first, second] = meeting.sessions as [Meeting["sessions"][number], Meeting["sessions"][number]];
const online: Partial<Meeting> = { mode: "ONLINE", place: "" };

test.for([
  ["nothing", {}, []],
  ["a title", { sessions: [{ ...first, title: "Start" }, second] }, []],
  ["an id alone", { sessions: [{ ...first, id: "new" }, second] }, []],
  ["a day", { sessions: [first, session("16", "08:30", "10:30")] }, ["days"]],
  ["one more day", { sessions: [first, second, session("16", "08:30", "10:30")] }, ["days"]],
  ["one day less", { sessions: [first] }, ["days"]],
  ["the beginning", { sessions: [session("02", "08:00", "10:30"), second] }, ["times"]],
  ["the end", { sessions: [first, session("09", "08:30", "11:30")] }, ["times"]],
  ["a day and an hour", { sessions: [session("03", "08:00", "10:30"), second] }, ["days"]],
  ["two sessions on a day for one", { sessions: [first, session("02", "12:00", "13:00"), second] }, ["days"]],
  ["the place", { place: "Stadhuis" }, ["place"]],
  ["to meeting online", online, ["place"]],
  ["the place of one session", { sessions: [first, { ...second, place: "Atelier" }] }, ["place"]],
  ["one session to meeting online", { sessions: [first, { ...second, mode: "ONLINE" }] }, ["place"]],
  ["to meeting both ways", { mode: "HYBRID" }, ["place"]],
  ["a place of its own that is the cohort's", { sessions: [first, { ...second, place: meeting.place }] }, []],
  [
    "the link of one session",
    { sessions: [first, { ...second, joinUrl: "https://meet.example/b" }] },
    ["link"],
  ],
  ["the link", { joinUrl: "https://meet.example/b" }, ["link"]],
  ["a zone with the same clock", { timeZone: "Europe/Brussels" }, []],
  ["a zone with another clock", { timeZone: "Europe/Lisbon" }, ["times"]],
  [
    "everything",
    { ...online, joinUrl: "https://meet.example/b", sessions: [first] },
    ["days", "place", "link"],
  ],
] as [string, Partial<Meeting>, string[]][])("a change of %s moves %j", ([, change, parts]) => {
  expect(movesBetween(meeting, { ...meeting, ...change })).toEqual(parts);
});

test("the place of a group that meets online is nobody's concern", () => {
  expect(movesBetween({ ...meeting, ...online }, { ...meeting, ...online, place: "n.v.t." })).toEqual([]);
});

test("what a session has of its own does not move with its cohort", () => {
  const elsewhere = { ...meeting, sessions: meeting.sessions.map((one) => ({ ...one, place: "Atelier" })) };
  expect(movesBetween(elsewhere, { ...elsewhere, place: "Stadhuis" })).toEqual([]);
});

test("a cohort is over when its last session has ended, not before", () => {
  expect(isOver(meeting, new Date(second.endsAt.getTime() - 1))).toBe(false);
  expect(isOver(meeting, second.endsAt)).toBe(true);
});
