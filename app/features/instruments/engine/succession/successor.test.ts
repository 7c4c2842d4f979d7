import { expect, test } from "vitest";
import { instrumentOf } from "../../instruments";
import { besideSections, successorDocument } from "./successor";

const plan = instrumentOf("adoptieplan")!;
const document = {
  place: "Veermonde",
  occasion: "Een koor.",
  today: " ",
  figuresBy: "de stagiair",
  askAgainOn: "2027-11-20",
  "goal@1": "Meer werkplaatsen",
};

test("the next begins with what stands there; who is named comes along only when they were asked, without the day", () => {
  const next = (peopleWereAsked: boolean) =>
    successorDocument(plan, document, { isEmpty: false, peopleWereAsked });
  const { place, occasion } = document;
  expect(next(false)).toEqual({ place, occasion, "goal@1": "Meer werkplaatsen" });
  expect(next(true)).toEqual({ place, occasion, "goal@1": "Meer werkplaatsen", figuresBy: "de stagiair" });
});

test("an empty one knows only what it is about", () => {
  const empty = { isEmpty: true, peopleWereAsked: true };
  expect(successorDocument(plan, document, empty)).toEqual({ place: "Veermonde" });
  expect(successorDocument(plan, { occasion: "Een koor." }, empty)).toEqual({});
});

test("two documents stand beside each other by field and row: what is in one of them, and each row once", () => {
  const [goals] = plan.sections.flatMap(({ groups }) => groups).filter(({ repeats }) => repeats);
  const [field, other] = goals!.fields as [string, string];
  const before = { place: "Zuid", [`${field}@1`]: "a", [`${field}@2`]: "b" };
  const after = { occasion: "Een koor.", [`${field}@2`]: "b", [`${other}@3`]: "c" };
  const sections = besideSections(plan, before, after);
  expect(
    sections.flatMap(({ parts }) =>
      parts.map(({ number, fields }) => [number, fields.map(({ key }) => key)]),
    ),
  ).toEqual([
    [null, ["place", "occasion"]],
    [1, [`${field}@1`]],
    [2, [`${field}@2`]],
    [3, [`${other}@3`]],
  ]);
  expect(besideSections(plan, {}, {})).toEqual([]);
});
