import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkContent } from "./content-command";
import {
  beside,
  dutchLesson as nl,
  faultsAfter,
  inBothLessons as both,
  withContent,
  type Edits,
} from "./content-fixture";

const lock = "blocks.lock";
const idea = both(beside('<Idea id="idee">Een idee.</Idea>'));

const cases: [name: string, edits: Edits, faults: string[]][] = [
  ["a new id", idea, [`${nl}:19: id \`m0-eerste.idee\` is new; run \`npm run content\``]],
  [
    "a vanished id",
    { [lock]: ["m0-eerste.tekst", "m0-eerste.slot section\nm0-eerste.tekst"] },
    [`${lock}:5: id \`m0-eerste.slot\` has vanished; put it back, or write \`withdrawn\` behind it`],
  ],
  [
    "an id under another name",
    both(['id="tekst"', 'id="begin"']),
    [`${lock}:5: id \`m0-eerste.tekst\` has vanished`, `${nl}:9: id \`m0-eerste.begin\` is new`],
  ],
  [
    "an id of another kind",
    { [lock]: ["tekst section", "tekst scene"] },
    [`${nl}:9: \`m0-eerste.tekst\` is a section and was a scene (content/${lock}:5)`],
  ],
  [
    "an id that was withdrawn",
    { [lock]: ["tekst section", "tekst section withdrawn"] },
    [`${nl}:9: id \`m0-eerste.tekst\` was withdrawn (content/${lock}:5); give this another`],
  ],
  [
    "nothing that is withdrawn and gone",
    { [lock]: ["m0-eerste.tekst", "m0-oud lesson withdrawn\nm0-eerste.tekst"] },
    [],
  ],
  ["a missing list", { [lock]: null }, [`${lock}:1: this file is missing`]],
];

test.each(cases)("names %s", async (_, edits, faults) => {
  expect(await faultsAfter(edits, faults)).toEqual(faults);
});

/** What the command says of the fixture, and the lines it added. */
const afterCommand = (edits: Edits) =>
  withContent(edits, async (project) => {
    const read = async () => (await readFile(join(project, "content", lock), "utf8")).split("\n");
    const before = await read();
    const said = await checkContent(project);
    return { ...said, added: (await read()).filter((line) => !before.includes(line)) };
  });

test("the command writes new ids down, and says so", async () => {
  expect(await afterCommand(idea)).toEqual({
    lessons: expect.stringContaining("1 lessons,"),
    report: "content/ is faultless.\nNew ids are in content/blocks.lock; commit it.",
    isFaultless: true,
    added: ["m0-eerste.idee idea"],
  });
});

test("the command writes nothing down while there are other faults", async () => {
  const edits = both([beside('<Idea id="idee">Een idee.</Idea>'), ["Wat zie je?", " "]]);
  const { isFaultless, added, report } = await afterCommand(edits);
  expect([isFaultless, added]).toEqual([false, []]);
  expect(report).toContain("2 faults in content/:");
});
