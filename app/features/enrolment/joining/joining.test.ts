import { expect, test } from "vitest";
import { joinPaths, joinStateOf, meetingToJoin } from "./joining";

const at = (clock: string) => new Date(`2027-03-02T${clock}:00Z`);
const meeting = (id: string, from: string, until: string) => ({ id, startsAt: at(from), endsAt: at(until) });
const [first, second] = [meeting("a", "09:30", "11:30"), meeting("b", "13:00", "14:30")];

test("a meeting is joined from fifteen minutes before until its end", () => {
  expect(["09:14", "09:15", "11:30", "11:31"].map((clock) => joinStateOf(first, at(clock)))).toEqual([
    ...["early", "open", "open", "over"],
  ]);
});

test("one link for several meetings leads to what is going on, then to the next, and in the end to the last", () => {
  const meant = (clock: string) => meetingToJoin([second, first], at(clock))?.id;
  expect(["08:00", "11:30", "11:31", "14:31"].map(meant)).toEqual(["a", "a", "b", "b"]);
  expect(meetingToJoin([], at("08:00"))).toBeUndefined();
});

test("each link has one address: of its meeting, or of the cohort where meetings share it", () => {
  const links = (...given: (string | null)[]) =>
    joinPaths(
      "group",
      given.map((link, index) => ({ id: String(index), link })),
    );
  expect(links("https://a", "https://b", null)).toEqual(["/join/0", "/join/1", null]);
  expect(links("https://a", "https://a", "https://b")).toEqual(["/join/group", "/join/group", "/join/2"]);
});
