import { expect, test } from "vitest";
import { dutchLesson as nl, englishLesson as en, faultsAfter, type Edits } from "../content-fixture";

const module = "modules/stad/module.yaml";
const masterclass = "masterclasses/anders-kijken.yaml";
const ledger = "ledger.yaml";

const cases: [name: string, edits: Edits, faults: string[]][] = [
  ["a missing key", { [nl]: ["minutes: 15\n", ""] }, [`${nl}:2: \`minutes\` is missing; add it`]],
  ["an unknown key", { [nl]: ["minutes:", "minuten: 3\nminutes:"] }, [`${nl}:5: unknown key \`minuten\``]],
  [
    "a wrong value",
    { [nl]: ["minutes: 15", "minutes: lang"] },
    [`${nl}:5: \`minutes\`: write whole minutes`],
  ],
  [
    "frontmatter that is no YAML",
    { [nl]: ["De eerste les", "De eerste: les"] },
    [`${nl}:3: this is not YAML`],
  ],
  [
    "a page without frontmatter",
    { "pages/method/nl.mdx": "Tekst.\n" },
    ["pages/method/nl.mdx:1: has no frontmatter"],
  ],
  [
    "a text in one language",
    { [module]: ["name: { nl: Tekst, en: Text }", "name: { nl: Tekst }"] },
    [`${module}:7: \`instruments.0.name.en\` is missing`],
  ],
  [
    "lists of different length",
    { [masterclass]: ["nl: [Een]", "nl: [Een, Twee]"] },
    [`${masterclass}:6: \`outcomes\`: nl and en have different lengths`],
  ],
  [
    "a certificate with fewer outcomes",
    { [module]: ["outcomes: { nl: [Een], en: [One] }", "outcomes: { nl: [Een, Twee], en: [One, Two] }"] },
    [`${module}:14: \`certificate\` says 1 of 2 outcomes`],
  ],
  [
    "a certificate that speaks to its reader",
    { [masterclass]: ["nl: [Ziet], en: [Sees]", "nl: [Ziet wat je kunt], en: [Sees what is yours]"] },
    [
      `${masterclass}:12: \`certificate\` speaks to its reader (“je”)`,
      `${masterclass}:12: \`certificate\` speaks to its reader (“yours”)`,
    ],
  ],
  ["a missing programme", { "programme.yaml": null }, ["programme.yaml:1: this file is missing"]],

  [
    "an offer twice",
    { [module]: ["m0-self-paced", "mc1-cohort"] },
    [`${module}:10: id \`mc1-cohort\` is also at content/${masterclass}:11`],
  ],

  [
    "a lesson without file",
    { [nl]: null, [en]: null },
    [`${ledger}:4: \`oog\`: lesson \`m0-eerste\` is not written`, `${module}:12: lesson eerste has no file`],
  ],
  [
    "a file that no module names",
    { "modules/stad/nl/los.mdx": '<Section id="tekst">Tekst.</Section>' },
    [
      "modules/stad/nl/los.mdx:1: has no English version",
      "modules/stad/nl/los.mdx:1: has no frontmatter",
      "modules/stad/nl/los.mdx:1: no module.yaml names this file",
    ],
  ],
  [
    "a lesson under another id",
    { [nl]: ["id: m0-eerste", "id: m0-tweede"] },
    [`${nl}:2: id \`m0-tweede\`, but content/${module} calls this lesson \`m0-eerste\``],
  ],
  [
    "an unknown module",
    { [masterclass]: ["[m0]", "[m0, m7]"] },
    [`${masterclass}:7: unknown module \`m7\`; name one of m0`],
  ],
  [
    "an unwritten module on sale",
    { [module]: ["status: written", "status: planned"] },
    [`${masterclass}:7: is open, but module \`m0\` is planned`],
  ],
  [
    "a planned lesson in a written module",
    {
      [module]: [
        "file: eerste\n",
        "file: eerste\n  - { id: m0-later, title: { nl: Later, en: Later }, minutes: 30 }\n",
      ],
    },
    [`${module}:14: a planned lesson in a written module`],
  ],
  [
    "a lesson both planned and written",
    { [module]: ["file: eerste", "file: eerste\n    minutes: 30"] },
    [`${module}:12: \`lessons.0\`: give either`],
  ],
  [
    "an unknown preview",
    { [masterclass]: ["preview: m0-eerste", "preview: m0-tweede"] },
    [`${masterclass}:9: preview \`m0-tweede\` is no written lesson`],
  ],
  [
    "an unknown masterclass",
    { "programme.yaml": ["[mc1]", "[mc1, mc9]"] },
    ["programme.yaml:4: unknown masterclass `mc9`"],
  ],

  [
    "an element that is no quotation",
    { [ledger]: ["Oog voor", "Oog op"] },
    [`${ledger}:3: source of \`oog\` is not in content/bron`],
  ],
  [
    "an element taught nowhere",
    { [ledger]: ["    lessons: [m0-eerste]\n", ""] },
    [`${ledger}:2: \`elements.0\`: is taught nowhere or twice`],
  ],
  [
    "an element of an unwritten lesson",
    { [ledger]: ["[m0-eerste]", "[m0-later]"] },
    [`${ledger}:4: \`oog\`: lesson \`m0-later\` is not written`],
  ],
  [
    "an element planned in a module on sale",
    { [ledger]: ["lessons: [m0-eerste]", "planned: m0"] },
    [`${ledger}:4: \`oog\` is planned, but module \`m0\` is written or on sale`],
  ],
  [
    "an element planned in no module",
    { [ledger]: ["lessons: [m0-eerste]", "planned: m9"] },
    [`${ledger}:4: \`oog\`: unknown module \`m9\``],
  ],
];

test.each(cases)("names %s", async (_, edits, faults) => {
  expect(await faultsAfter(edits, faults)).toEqual(faults);
});
