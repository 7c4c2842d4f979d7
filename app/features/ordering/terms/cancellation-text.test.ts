import { expect, test } from "vitest";
import { cancellationInWords, shareBack } from "./cancellation-text";

test("the steps of cancelling are said in words", () => {
  const steps = [
    { daysBefore: 14, shareBp: 10_000 },
    { daysBefore: 1, shareBp: 5_000 },
    { daysBefore: 0, shareBp: 1_250 },
  ];
  expect(cancellationInWords(steps, "nl")).toEqual([
    "Tot 14 dagen voor de eerste bijeenkomst: alles terug.",
    "Tot 1 dag voor de eerste bijeenkomst: 50% terug.",
    "Tot de eerste bijeenkomst begint: 12,5% terug.",
    "Daarna: niets terug.",
  ]);
  expect(cancellationInWords(steps, "en")[1]).toBe("Up to 1 day before the first meeting: 50% back.");
  expect(cancellationInWords([], "nl")).toEqual(["Wie annuleert, krijgt niets terug."]);
});

test.for([
  [0, "niets terug"],
  [1_250, "12,5% terug"],
  [10_000, "alles terug"],
] as const)("a share of %i basis points is: %s", ([shareBp, words]) => {
  expect(shareBack(shareBp, "nl")).toBe(words);
});
