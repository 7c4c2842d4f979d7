import { expect, test } from "vitest";
import { wishedFor, wishesOf, wishIn } from "./wish";

test("an announced masterclass has to open, of an open one dates are to come", () => {
  expect(wishesOf({ isOpen: false })).toEqual(["OPENING"]);
  expect(wishesOf({ isOpen: true })).toEqual(["DATES", "LANGUAGE"]);
});

test("a form that was made before the masterclass opened, or that names nothing, wishes what comes closest", () => {
  expect(wishIn("LANGUAGE", { isOpen: true })).toBe("LANGUAGE");
  expect(wishIn("OPENING", { isOpen: true })).toBe("DATES");
  expect(wishIn("DATES", { isOpen: false })).toBe("OPENING");
  for (const typed of ["", "anything", "__proto__"]) expect(wishIn(typed, { isOpen: true })).toBe("DATES");
});

test("a group is news to all but those who wait for another language; an opening to who waits for that", () => {
  expect(wishedFor({ language: "nl" })).toEqual([
    ...["DATES nl", "DATES en", "OPENING nl", "OPENING en", "LANGUAGE nl"],
  ]);
  expect(wishedFor({ language: "de" })).toEqual(["DATES nl", "DATES en", "OPENING nl", "OPENING en"]);
  expect(wishedFor(null)).toEqual(["OPENING nl", "OPENING en"]);
});
