import { expect, test } from "vitest";
import { inOrder, pagesOf, resultGroups, searchAskedIn, sliceOf } from "./search-groups";

test.for([
  ["", { query: "", fault: null, group: null, page: 1 }],
  ["q=+talent+", { query: "talent", fault: null }],
  ["q=a", { fault: "tooShort" }],
  [`q=${"a".repeat(101)}`, { fault: "tooLong" }],
  ["q=talent&in=lessons&page=2", { group: "lessons", page: 2 }],
  ["q=talent&in=people&page=-1", { group: null, page: 1 }],
] as [string, object][])("%j is read", ([address, asked]) => {
  expect(searchAskedIn(new URLSearchParams(address))).toMatchObject(asked);
});

test("of all groups a few are shown, of one a page", () => {
  expect([2, 3, 4, 5].map((total) => sliceOf({ group: null, page: 4 }, total).until)).toEqual([3, 3, 4, 3]);
  expect(sliceOf({ group: "lessons", page: 2 }, 14)).toEqual({ from: 10, until: 20 });
  expect([0, 10, 11].map(pagesOf)).toEqual([0, 1, 2]);
});

test.for([
  [[], "dates masterclasses questions pages rewrites lessons"],
  [["questions"], "questions dates masterclasses pages rewrites lessons"],
] as [string[], string][])("answers go first when the question names %j", ([named, order]) => {
  const groups = resultGroups
    .toReversed()
    .map((name) => ({ name, isNamed: name === "dates" || named.includes(name) }));
  expect(
    inOrder(groups)
      .map(({ name }) => name)
      .join(" "),
  ).toBe(order);
});

test("dates that a search does not name stand behind the answers", () => {
  const groups = resultGroups.map((name) => ({ name, isNamed: false }));
  expect(inOrder(groups).map(({ name }) => name)).toEqual([
    "masterclasses",
    "questions",
    "dates",
    "pages",
    "rewrites",
    "lessons",
  ]);
});
