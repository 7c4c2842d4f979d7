import { expect, test } from "vitest";
import { mayHandIn, mayWithdraw, paragraphsOf, standingOf } from "./hand-in";

test("it stands as its last round does, and is private again once that was taken back", () => {
  expect(standingOf([])).toBe("private");
  expect(standingOf([{ round: 1, state: "HANDED_IN" }])).toBe("HANDED_IN");
  const rounds = [
    { round: 2, state: "ACCEPTED" },
    { round: 1, state: "RETURNED" },
  ] as const;
  expect(standingOf(rounds)).toBe("ACCEPTED");
  expect(standingOf([{ round: 1, state: "WITHDRAWN" }])).toBe("private");
});

test("handing in follows a return, taking back ends with being accepted", () => {
  const all = ["private", "HANDED_IN", "RETURNED", "ACCEPTED"] as const;
  expect(all.filter(mayHandIn)).toEqual(["private", "RETURNED"]);
  expect(all.filter(mayWithdraw)).toEqual(["HANDED_IN", "RETURNED"]);
});

test("an answer is spoken of by its paragraphs, without those that are empty", () => {
  expect(paragraphsOf("  Een bakker.\n\n \nDe smid.\nEn meer.")).toEqual([
    { key: "p1", text: "Een bakker." },
    { key: "p2", text: "De smid." },
    { key: "p3", text: "En meer." },
  ]);
  expect(paragraphsOf(" \n ")).toEqual([]);
});
