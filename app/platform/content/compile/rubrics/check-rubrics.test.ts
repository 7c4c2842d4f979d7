import { expect, test } from "vitest";
import { compileFixture, type Edits, faultsAfter } from "../content-fixture";

const module = "modules/stad/module.yaml";
const rubric = "modules/stad/rubric.yaml";

const cases: [name: string, edits: Edits, faults: string[]][] = [
  ["a rubric without faults", {}, []],
  [
    "a written module without a rubric",
    { [rubric]: null },
    [`${module}:8: is written, but has no rubric; write content/modules/stad/rubric.yaml`],
  ],
  [
    "too few criteria",
    { [rubric]: ["  - { id: derde, nl: Er staat een derde., en: There is a third. }\n", ""] },
    [`${rubric}:1: \`criteria\`: has too few lines; write 3 or 4`],
  ],
  [
    "a criterion in one language",
    { [rubric]: [", en: There is a third.", ""] },
    [`${rubric}:4: \`criteria.2.en\` is missing`],
  ],
  ["an id that is there twice", { [rubric]: ["id: derde", "id: eerste"] }, [`${rubric}:4: id \`eerste\``]],
  [
    "a word that the method avoids",
    { [rubric]: ["There is a third.", "There is a target group."] },
    [`${rubric}:4: “target group” is a word the method avoids`],
  ],
];

test.each(cases)("names %s", async (_, edits, faults) => {
  expect(await faultsAfter(edits, faults)).toEqual(faults);
});

test("a rubric comes out under its module, in each language", async () => {
  const { content } = await compileFixture();
  expect(content?.rubrics.nl).toMatchObject([
    { moduleId: "m0", criteria: [{ id: "eerste", text: "Er staat een eerste." }, {}, {}] },
  ]);
  expect(content?.rubrics.en[0]!.criteria[2]).toEqual({ id: "derde", text: "There is a third." });
});
