import { expect, test } from "vitest";
import {
  compileFixture,
  dutchGuide as nl,
  englishGuide as en,
  type Edit,
  type Edits,
  faultsAfter,
} from "../content-fixture";

const module = "modules/stad/module.yaml";
const both = (edit: Edit | Edit[]): Edits => ({ [nl]: edit, [en]: edit });
const inBoth = (fault: string) => [en + fault, nl + fault];

const cases: [name: string, edits: Edits, faults: string[]][] = [
  ["a guide without faults", {}, []],
  [
    "a written module without a guide",
    both(null),
    [
      `${module}:8: is written, but has no guide in Dutch; write content/modules/stad/guide/nl.yaml`,
      `${module}:8: is written, but has no guide in English`,
    ],
  ],
  [
    "a guide in one language",
    { [en]: null },
    [`${module}:8: is written, but has no guide in English; write content/modules/stad/guide/en.yaml`],
  ],
  ["a guide that is no YAML", { [nl]: ["sheets: [", "sheets: {"] }, [`${nl}:5: this is not YAML`]],
  [
    "a missing part",
    { [nl]: ["group: Tien mensen en een begeleider.\n", ""] },
    [`${nl}:1: \`group\` is missing`],
  ],
  ["an unknown part", { [nl]: ["group:", "group: Tien\nzaal:"] }, [`${nl}:3: unknown key \`zaal\``]],
  ["too few lines", { [nl]: [", Licht]", "]"] }, [`${nl}:3: \`room\`: has too few lines; write 3 to 6`]],
  [
    "too many lines",
    { [nl]: ["[Een, Twee,", "[Een, Nul, Nul, Nul, Twee,"] },
    [`${nl}:20: \`debrief\`: has too many lines; write 4 to 6`],
  ],
  [
    "a session of another length",
    { [nl]: ["minutes: 90", "minutes: 60"] },
    [`${nl}:8: \`sessions.0.minutes\`: write 90 or 150`],
  ],
  [
    "sessions in another order",
    {
      [nl]: [
        ["  - minutes: 90", "  - minutes: 150"],
        [
          "- minutes: 150\n    steps:\n      - { minutes: 150",
          "- minutes: 90\n    steps:\n      - { minutes: 90",
        ],
      ],
    },
    [`${nl}:7: \`sessions\`: write one session of 90 and one of 150 minutes`],
  ],
  [
    "minutes that do not add up",
    both(["{ minutes: 30", "{ minutes: 25"]),
    inBoth(":8: the steps take 85 minutes together, the session 90; make them the same"),
  ],
  [
    "an unknown sheet",
    both(["sheets: []", "sheets: [kompas]"]),
    inBoth(":5: unknown sheet `kompas`; content/sheets has"),
  ],
  [
    "a Dutch sentence that is too long",
    both(["Kijk langer.", `${"woord ".repeat(25)}woord.`]),
    [`${nl}:14: a sentence of 26 words; split it, 25 at most`],
  ],
  [
    "a word that the method avoids",
    { [nl]: ["Kijk langer.", "Vraag de doelgroep."], [en]: ["Kijk langer.", "Ask the target group."] },
    [`${en}:14: “target group” is a word the method avoids`, `${nl}:14: “doelgroep” is a word the method`],
  ],
  ["none of them where it is quoted", both(["Kijk langer.", "Iemand zegt ‘de doelgroep’."]), []],
  [
    "other markup",
    both(["Kijk langer.", "Kijk *langer*."]),
    inBoth(":14: `sessions.1.steps.0.text` has a * that is not one of two pairs; write **bold**"),
  ],
  [
    "double quotation marks",
    both(["Kijk langer.", "Zeg “kijk”."]),
    inBoth(":14: `sessions.1.steps.0.text` has a double quotation mark"),
  ],
  ["a link", both(["Een tafel", '"Een [tafel](https://example.org)"']), inBoth(":3: `room.0` has markup")],
  [
    "no link or italics in a source",
    both(["debrief:", "sources: ['Iemand, *Een werk*, [hier](https://example.org), 2010']\ndebrief:"]),
    [],
  ],
  [
    "steps that differ",
    {
      [en]: [
        "- { minutes: 60, title: Kijken",
        "- { minutes: 30, title: Nu, text: Nu. }\n      - { minutes: 30, title: Straks",
      ],
    },
    [`${en}:9: \`sessions.0.steps\` has 3 lines here, 2 in content/${nl}; make them the same`],
  ],
  [
    "minutes that differ",
    {
      [en]: [
        ["minutes: 60", "minutes: 50"],
        ["minutes: 30", "minutes: 40"],
      ],
    },
    [
      `${en}:10: \`sessions.0.steps.0.minutes\` is 50 here, 60 in content/${nl}`,
      `${en}:11: \`sessions.0.steps.1.minutes\` is 40 here, 30 in content/${nl}`,
    ],
  ],
  [
    "something said in one language",
    { [en]: [", say: Kijk eens.", ""] },
    [`${en}:10: \`sessions.0.steps.0.say\` is missing here, there in content/${nl}`],
  ],
  [
    "sheets that differ",
    { [en]: ["sheets: []", "sheets: [kompas]"] },
    [`${en}:5: \`sheets\` has 1 lines here, 0 in`, `${en}:5: unknown sheet`],
  ],
];

test.each(cases)("names %s", async (_, edits, faults) => {
  expect(await faultsAfter(edits, faults)).toEqual(faults);
});

test("a module that is planned needs no guide", async () => {
  const { faults } = await compileFixture({
    ...both(null),
    [module]: ["status: written", "status: planned"],
  });
  expect(faults.filter(({ message }) => message.includes("guide"))).toEqual([]);
});

test("a guide comes out under its module, in each language", async () => {
  const { content } = await compileFixture({ [en]: ["Wat een groep in handen heeft.", "What a group has."] });
  expect(content?.guides.nl).toMatchObject([{ moduleId: "m0", locale: "nl", sheets: [], sources: [] }]);
  expect(content?.guides.en).toMatchObject([{ moduleId: "m0", locale: "en", summary: "What a group has." }]);
});
