import { expect, test } from "vitest";
import { beside, dutchLesson as nl, faultsAfter, paragraph, type Edit } from "../../content-fixture";

const figure = (attributes: string) =>
  beside(`<Figure id="keten" ${attributes}>Elk hangt aan de vorige.</Figure>`);
const alt = 'alt="Vijf schakels onder elkaar."';
const source = "[^1]: Zie *Een boek*.";

const cases: [name: string, edit: Edit, faults: string[]][] = [
  ["text outside a block", beside("Los."), [":19: text outside a block; put it in a <Section id=…>"]],
  ["a heading outside a block", beside("## Los"), [":19: text outside a block"]],
  [
    "a quotation outside a block",
    beside("<Bron>Oog voor talent</Bron>"),
    [":19: <Bron> outside a block; put it in a <Section"],
  ],
  [
    "a block in a block",
    paragraph('<Idea id="idee">\nIdee.\n</Idea>'),
    [":16: <Idea> must stand at the top level"],
  ],
  [
    "a follow-up outside the quiz",
    beside('<FollowUp id="verder" text="En nu?" />'),
    [":19: <FollowUp> must stand directly in <Quiz>"],
  ],
  ["a block without id", beside("<Idea>Idee.</Idea>"), [":19: <Idea> has no `id`; add it"]],
  ["a question without id", ['<Question id="v2"', "<Question"], [":32: <Question> has no `id`"]],
  ["a block twice", ['"v2"', '"v1"'], [":32: id `v1` is also at line 27; give one of them another"]],
  [
    "an answer box twice",
    beside('<Idea id="reflectie">Idee.</Idea>'),
    [":24: id `reflectie` is also at line 19"],
  ],
  ["an id that is no name", ['"v2"', '"V 2"'], [":32: id `V 2` is no short name; write lower-case"]],
  [
    "an id with the lesson's before it",
    ['"v2"', '"m0-eerste.v2"'],
    [":32: id `m0-eerste.v2` is no short name"],
  ],
  [
    "a core without a reason",
    beside('<Idea id="idee" core="">Idee.</Idea>'),
    [":19: `core` of <Idea> is empty"],
  ],
  ["a core as a flag", beside('<Idea id="idee" core>Idee.</Idea>'), [":19: `core` of <Idea> must be a text"]],
  [
    "a quotation in a block that is free",
    [' core="De stichting zegt het."', ""],
    [':9: <Section> quotes the foundation, so it is core; write core="why"'],
  ],
  [
    "an unknown drawing",
    figure(`name="kaart" ${alt}`),
    [":19: unknown drawing “kaart”; name one of ketting"],
  ],
  ["a figure without text alternative", figure('name="ketting"'), [":19: <Figure> has no `alt`; add it"]],
  [
    "a short text alternative",
    figure('name="ketting" alt="Een keten."'),
    [":19: `alt` of <Figure> is short"],
  ],
  [
    "a text alternative that says it is a picture",
    figure('name="ketting" alt="Afbeelding van een keten."'),
    [":19: `alt` of <Figure> says that it is a picture"],
  ],
  [
    "a text alternative that repeats the caption",
    figure('name="ketting" alt="Elk hangt aan de vorige."'),
    [":19: `alt` of <Figure> repeats its caption"],
  ],
  [
    "a figure without caption",
    beside(`<Figure id="keten" name="ketting" ${alt} />`),
    [":19: <Figure> is empty"],
  ],

  ["a mark without footnote", paragraph("Tekst.[^1]"), [":16: footnote [^1] is missing; write [^1]:"]],
  ["a footnote without mark", paragraph(`Tekst.\n\n${source}`), [":18: nothing refers to footnote [^1]"]],
  [
    "a footnote twice",
    paragraph(`Tekst.[^1]\n\n${source}\n\n${source}`),
    [":20: footnote [^1] is also at line 18"],
  ],
  [
    "a footnote without source",
    paragraph("Tekst.[^1]\n\n[^1]: Zeggen ze."),
    [":18: footnote [^1] names no source; give a link, or a work in *italics*"],
  ],
  [
    "a footnote in a footnote",
    paragraph(`Tekst.[^1]\n\n${source} Ook.[^1]`),
    [":18: a footnote in a footnote; put it in the text"],
  ],
  ["a footnote in a heading", paragraph(`### Kop[^1]\n\n${source}`), [":16: a link in a heading"]],
];

test.each(cases)("names %s", async (_, edit, faults) => {
  const expected = faults.map((fault) => nl + fault);
  expect(await faultsAfter({ [nl]: edit }, expected)).toEqual(expected);
});
