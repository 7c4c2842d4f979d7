import { expect, test } from "vitest";
import { indexedWords } from "./search-index";

test("a word has one place in all its forms, and weighs by where it stands", () => {
  expect(
    indexedWords({ title: "Collega’s", chapter: "Voor een team", text: "Een e-mail\naan collega’s." }),
  ).toEqual({
    een: "1C,7D",
    ...{ e: "2C", mail: "2C", email: "2C" },
    aan: "3C",
    ...{ collega: "4C,5A", collegas: "4C,5A" },
    ...{ voor: "6D", team: "8D" },
  });
});
