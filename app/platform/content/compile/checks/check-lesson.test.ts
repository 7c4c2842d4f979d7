import { expect, test } from "vitest";
import {
  beside,
  dutchLesson as nl,
  englishLesson as en,
  faultsAfter,
  fixtureQuiz,
  inBothLessons as both,
  paragraph,
  type Edits,
} from "../content-fixture";

const page = "pages/method/nl.mdx";
const translations = "bron/translations.yaml";
const eye = "- { nl: Oog voor talent, en: An eye for talent }\n";
const inBoth = (fault: string) => [en + fault, nl + fault];
const link = (url: string) => paragraph(`Kijk [hier](${url}).`);

const cases: [name: string, edits: Edits, faults: string[]][] = [
  ["nothing when there is nothing", {}, []],

  ["a dead link to a lesson", both(link("lesson:m0-tweede")), inBoth(":16: dead link lesson:m0-tweede")],
  ["a dead link on this site", { [nl]: link("/nergens") }, [`${nl}:16: dead link /nergens`]],
  [
    "a dead link in the file",
    { [nl]: link("#h-nergens") },
    [`${nl}:16: dead link #h-nergens: no heading has that id`],
  ],
  [
    "an unknown masterclass",
    { [nl]: link("/masterclasses/koken") },
    [`${nl}:16: dead link /masterclasses/koken`],
  ],
  [
    "a link to the other language",
    { [en]: link("/methode") },
    [`${en}:16: link /methode leads to the other language; write /en/method`],
  ],
  [
    "no link that leads somewhere",
    {
      [nl]: paragraph(
        "[a](/methode) [b](/masterclasses/anders-kijken#m0) [c](https://example.org) [d](#h-een-kop)",
      ),
    },
    [],
  ],

  ["a missing English lesson", { [en]: null }, [`${nl}:1: has no English version; write content/${en}`]],
  ["a missing Dutch page", { [page]: null }, ["pages/method/en.mdx:1: has no Dutch version"]],
  [
    "ids that differ",
    { [en]: ['"v2"', '"v9"'] },
    [`${en}:32: id \`v9\` is not in`, `${nl}:32: id \`v2\` is not in`],
  ],
  [
    "a block of another kind",
    { [nl]: beside('<Idea id="erbij">Iets.</Idea>'), [en]: beside('<Scene id="erbij">Iets.</Scene>') },
    [`${en}:19: \`erbij\` is a scene here, a idea in`],
  ],
  [
    "a block that is core in one language",
    { [en]: ['id="v2"', 'id="v2" core="It is."'] },
    [`${en}:32: \`v2\` is core here, free in`],
  ],
  ["options that differ", { [en]: ['id="c"', 'id="d"'] }, [`${en}:27: options a, b, d here, a, b, c in`]],
  [
    "right answers that differ",
    {
      [en]: [
        ['id="a"', 'id="a" correct'],
        ['"b" correct', '"b"'],
      ],
    },
    [`${en}:27: correct is a here, b in`],
  ],

  [
    "a quotation that is none",
    { [nl]: ["<Bron>Oog voor", "<Bron>Oog op"] },
    [`${nl}:14: <Bron> “Oog op talent” is not in content/bron`],
  ],
  [
    "an inline quotation that is none",
    { [nl]: paragraph("Dit: <Bron inline>Oog op talent</Bron>.") },
    [`${nl}:16: <Bron> “Oog op talent” is not in`],
  ],
  ["no quotation inside a list item", { [nl]: paragraph("- <Bron inline>Oog voor talent</Bron>") }, []],
  [
    "an English quotation without translation",
    { [en]: ["<Bron>Oog voor talent", "<Bron>talent"] },
    [`${en}:14: <Bron> “talent” has no translation; add one to content/bron/translations.yaml`],
  ],
  [
    "a part that is translated otherwise than the whole",
    { [translations]: eye + "- { nl: talent, en: gift }\n" },
    [`${translations}:2: “talent” is translated otherwise within “Oog voor talent”; make them the same`],
  ],
  [
    "no part that is translated as the whole is",
    { [translations]: eye + "- { nl: talent, en: Talent }\n" },
    [],
  ],
  [
    "a translation twice",
    { [translations]: eye + eye },
    [`${translations}:2: “Oog voor talent” is translated twice; keep one of them`],
  ],
  [
    "a translation of what is no quotation",
    { [translations]: eye + "- { nl: Neus, en: Nose }\n" },
    [`${translations}:2: “Neus” is not in content/bron/de-methode.txt`],
  ],

  [
    "minutes that are not true",
    both(["minutes: 15", "minutes: 45"]),
    inBoth(":1: minutes: 45, but reading, exercises and quiz take 14; say that, to five minutes"),
  ],
  ["no minutes that are nearly true", both(["minutes: 15", "minutes: 10"]), []],
  [
    "a Dutch sentence that is too long",
    { [nl]: paragraph(`${"woord ".repeat(25)}woord.`) },
    [`${nl}:16: a sentence of 26 words; split it, 25 at most`],
  ],
  [
    "words that the method avoids",
    { [nl]: paragraph("Het is voor de doelgroep."), [en]: paragraph("It is for the target group.") },
    [`${en}:16: “target group” is a word the method avoids`, `${nl}:16: “doelgroep” is a word the method`],
  ],
  [
    "none of them where they are talked about",
    {
      [nl]: paragraph("Zeg niet ‘de doelgroep’, **Doelgroep** of *stakeholders*."),
      [en]: paragraph("Do not say ‘the target group’ or *stakeholders*."),
    },
    [],
  ],
  [
    "none of them in what is shown to be otherwise",
    both(
      beside(
        '<Contrast id="brieven">\n<Side label="Vaak">Stakeholders.</Side>\n<Side label="Ook">Jij.</Side>\n</Contrast>',
      ),
    ),
    [`${nl}:19: id \`m0-eerste.brieven\` is new`],
  ],

  ["a question without right answer", both([" correct", ""]), inBoth(":27: a question with 0 correct")],
  [
    "a question with two right answers",
    both(['id="a"', 'id="a" correct']),
    inBoth(":27: a question with 2 correct"),
  ],
  [
    "a question with two options",
    both(['<Option id="c" feedback="Dat is te vroeg.">Beslissen</Option>\n', ""]),
    inBoth(":27: a question with 2 options"),
  ],
  ["an option twice", both(['id="c"', 'id="a"']), inBoth(":30: option `a` is there twice")],
  [
    "a lesson without quiz",
    both([fixtureQuiz, ""]),
    inBoth(":1: 0 quizzes; give the lesson exactly one <Quiz>"),
  ],
  [
    "an exercise without answer box",
    both(['<Reflection id="reflectie" label="Wat zie je?" />\n', ""]),
    inBoth(":18: an <Exercise> without <Reflection>"),
  ],
  [
    "an unknown instrument",
    { [nl]: ["startbeeld", "kompas"] },
    [`${nl}:18: goesTo="kompas" is no instrument of this module; name one of startbeeld`],
  ],
  [
    "an unknown chapter of the plan",
    { [nl]: ["plan={1}", "plan={16}"] },
    [`${nl}:18: plan={16} is no chapter`],
  ],
  [
    "something after the quiz",
    { [nl]: ["</Quiz>\n", '</Quiz>\n\n<Section id="nog">Nog iets.</Section>\n'] },
    [`${nl}:26: the <Quiz> is not the last thing`, `${nl}:44: id \`nog\` is not in`],
  ],
  [
    "too few words",
    { [nl]: ["Dit is een korte zin van acht woorden. ".repeat(40), ""] },
    [`${nl}:1: 337 words of prose; a lesson has 600 to 1,200: write more`],
  ],
  [
    "too many words",
    { [nl]: paragraph("Woord woord. ".repeat(350)) },
    [`${nl}:1: 1352 words of prose; a lesson has 600 to 1,200: cut or split`],
  ],
];

test.each(cases)("names %s", async (_, edits, faults) => {
  expect(await faultsAfter(edits, faults)).toEqual(faults);
});
