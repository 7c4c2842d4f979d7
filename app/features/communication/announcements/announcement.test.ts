import { expect, test } from "vitest";
import { draftOf, faultsOf, longestText, longestTitle } from "./announcement";

const typed = { title: " Zaal \n veranderd ", text: "Dag\r\nallemaal\n", isMailed: false, mustKnow: false };

test("what is typed becomes a title on one line and a text", () => {
  expect(draftOf(typed)).toEqual({
    ...{ title: "Zaal veranderd", text: "Dag\nallemaal", isMailed: false, mustKnow: false },
  });
});

test("what everybody must know is mailed", () => {
  expect(draftOf({ ...typed, mustKnow: true })).toMatchObject({ isMailed: true, mustKnow: true });
});

test("an empty or overlong title or text is a fault of that field, counted in characters as people see them", () => {
  expect(faultsOf({ title: "", text: "" })).toEqual({ title: "titleMissing", text: "textMissing" });
  const longest = { title: "🙂".repeat(longestTitle), text: "🙂".repeat(longestText) };
  expect(faultsOf(longest)).toEqual({});
  expect(faultsOf({ title: `${longest.title}x`, text: `${longest.text}x` })).toEqual({
    title: "titleLong",
    text: "textLong",
  });
});
