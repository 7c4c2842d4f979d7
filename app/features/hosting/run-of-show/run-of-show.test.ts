import { expect, test } from "vitest";
import { fitting, nameAs, onTheClock, readExpected } from "./run-of-show";

const steps = [10, 25, 60].map((minutes) => ({ minutes, title: "", text: "", clock: "" }));

test("steps go by the clock where the group meets, from when the session begins, also over the change of the clock", () => {
  const session = { startsAt: new Date("2027-03-02T08:30:00Z"), timeZone: "Europe/Amsterdam" };
  expect(onTheClock(steps, session, "nl").map(({ clock }) => clock)).toEqual([
    "09.30–09.40",
    "09.40–10.05",
    "10.05–11.05",
  ]);
  expect(onTheClock(steps, { ...session, timeZone: "Europe/London" }, "en")[0]!.clock).toBe("08:30–08:40");
  const night = { startsAt: new Date("2027-10-31T00:30:00Z"), timeZone: "Europe/Amsterdam" };
  expect(onTheClock(steps, night, "nl").map(({ clock }) => clock)).toEqual([
    "02.30–02.40",
    "02.40–02.05",
    "02.05–03.05",
  ]);
});

test("the longest guide that fits is taken, and the shortest where none does", () => {
  expect([60, 90, 120, 150, 240].map((minutes) => fitting([90, 150], minutes))).toEqual([
    90, 90, 90, 150, 150,
  ]);
});

test("names stand there whole, or as one calls somebody, when they are asked for", () => {
  expect([null, "all", "first", "full"].map(readExpected)).toEqual(["none", "none", "first", "full"]);
  expect(nameAs("  Lotte de Boer ", "first")).toBe("Lotte");
  expect(nameAs("علي حسن", "first")).toBe("علي");
  expect(nameAs("王小明", "first")).toBe("王小明");
  expect(nameAs("Lotte de Boer", "full")).toBe("Lotte de Boer");
});
