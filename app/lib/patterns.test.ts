import { array, assert, constantFrom, property, stringMatching } from "fast-check";
import { expect, test } from "vitest";
import { fillPattern, Patterns } from "./patterns";

const declare = (...patterns: string[]) => new Patterns(patterns.map((pattern) => ({ pattern })));

const known = declare(
  "",
  "my",
  "my/orders/:number",
  "my/orders/:number.pdf",
  "my/orders/new",
  ":city",
  ":city/cohorts",
  ":city/:thing",
  "desk/:thing",
  ".well-known/security.txt",
);

test.for([
  ["/", "", []],
  ["/my", "my", []],
  ["/utrecht", ":city", ["utrecht"]],
  ["/utrecht/cohorts", ":city/cohorts", ["utrecht"]],
  ["/utrecht/x", ":city/:thing", ["utrecht", "x"]],
  ["/desk/cohorts", "desk/:thing", ["cohorts"]],
  ["/my/orders/new", "my/orders/new", []],
  ["/my/orders/B-1", "my/orders/:number", ["B-1"]],
  ["/my/orders/B-1.pdf", "my/orders/:number.pdf", ["B-1"]],
  ["/my/orders/.pdf", "my/orders/:number", [".pdf"]],
  ["/my/orders/a%2Fb", "my/orders/:number", ["a%2Fb"]],
  ["/.well-known/security.txt", ".well-known/security.txt", []],
] as const)("%s is of the pattern %j", ([path, pattern, parameters]) => {
  expect(known.find(path)).toEqual({ declared: { pattern }, parameters });
});

test.for(["/my/orders", "/my/orders/", "/a/b/c", "//", "/MY/orders/1", "/m%79/orders/1"])(
  "%s is of none",
  (path) => {
    expect(declare("", "my", "my/orders/:number").find(path)).toBeNull();
  },
);

test.for([
  [["files/*"], 'The address "files/*" has a part for any number of parts (*): name each address.'],
  [["*"], "any number of parts"],
  [["en?/about"], "an optional part (?): declare two addresses"],
  [["/about"], "begins or ends with a slash"],
  [["a//b"], "neither text nor a parameter"],
  [["a/x:number"], "neither text nor a parameter"],
  [["verify/:number", "verify/:id"], '"verify/:number" and "verify/:id" are the same address.'],
] as [string[], string][])("%j is refused with a sentence", ([patterns, sentence]) => {
  expect(() => declare(...patterns)).toThrow(sentence);
});

test("what a pattern is filled with comes back", () => {
  const part = stringMatching(/^[a-z0-9%-]{1,8}$/);
  assert(
    property(
      constantFrom("x/:a", ":a/:b", "x/:a.pdf", ":a/y/:b.txt"),
      array(part, { minLength: 2 }),
      (pattern, given) => {
        const parameters = given.slice(0, pattern.split(":").length - 1);
        expect(declare(pattern).find(fillPattern(pattern, parameters))?.parameters).toEqual(parameters);
      },
    ),
  );
});
