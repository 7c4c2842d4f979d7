import { expect, test } from "vitest";
import {
  beside,
  dutchLesson as nl,
  faultsAfter,
  paragraph,
  type Edit,
  type Edits,
} from "../../content-fixture";

const page = "pages/method/nl.mdx";

const inLesson: [name: string, edit: Edit, fault: string][] = [
  [
    "an unknown component",
    paragraph("<Video />"),
    ":16: unknown component <Video>; use one of Section, Scene",
  ],
  ["an HTML tag", paragraph("Een <br/> tekst."), ":16: HTML tag <br>; write Markdown"],
  ["an import", beside('import x from "y"'), ":19: an import or export"],
  ["an expression", paragraph("Twee: {1 + 1}."), ":16: an expression in braces"],
  ["a comment", paragraph("{/* later */}"), ":16: an expression in braces"],
  ["a picture", paragraph("![kaart](https://example.org/kaart.png)"), ":16: a picture"],
  ["a heading with one #", paragraph("# Kop"), ":16: a heading with one #"],
  ["a skipped heading level", paragraph("#### Kop"), ":16: a heading of level 4 under level 2"],
  ["a link in a heading", paragraph("## [Kop](/methode)"), ":16: a link in a heading"],
  [
    "a tag left open",
    paragraph("<Idea>\n\nEen idee."),
    ":19: this cannot be read: Unexpected closing tag `</Section>`, expected corresponding closing tag for `<Idea>`",
  ],
  ["a stray brace", paragraph("Een { haak."), ":16: this cannot be read: "],
  [
    "a component in a sentence",
    paragraph('Een <Idea id="idee">idee</Idea>.'),
    ":16: <Idea> must stand at the top level",
  ],
  ["a number in quotes", ["minutes={10}", 'minutes="10"'], ":18: `minutes` of <Exercise> must be a literal"],
  ["a computed number", ["plan={1}", "plan={1 + 1}"], ":18: `plan` of <Exercise> must be a literal"],
  ["spread attributes", ["<Exercise ", "<Exercise {...x} "], ":18: <Exercise> has an expression"],
  ["a text in braces", ['"Wat zie je?"', '{"Wat?"}'], ":21: `label` of <Reflection> must be a text"],
  ["a flag with a value", [" correct", ' correct="yes"'], ":29: `correct` of <Option> takes no value"],
  [
    "an unknown attribute",
    beside('<Idea id="idee" colour="red">Idee.</Idea>'),
    ":19: <Idea> has no attribute `colour`",
  ],
  ["a setting", paragraph('<Setting name="seller" />'), ":16: <Setting> belongs on a page"],
  ["a missing attribute", [' label="Wat zie je?"', ""], ":21: <Reflection> has no `label`"],
  ["no feedback", [' feedback="Dat kan beter."', ""], ":28: <Option> has no `feedback`"],
  ["empty feedback", ['"Dat kan beter."', '" "'], ":28: `feedback` of <Option> is empty"],
  [
    "a part out of place",
    paragraph('<Side label="Zo">Tekst.</Side>'),
    ":16: <Side> must stand directly in <Contrast>",
  ],
  [
    "an exercise in a scene",
    ["</Exercise>", '</Exercise>\n\n<Scene id="scene">\n<Exercise id="nog" minutes={5} />\n</Scene>'],
    ":27: <Exercise> must stand at the top level",
  ],
  ["markup in an option", [">Niets<", ">**Niets**<"], ":28: <Option> holds plain text only"],
  [
    "text between questions",
    ["</Question>", "</Question>\n\nNog een:\n"],
    ":26: <Quiz> holds text between its parts",
  ],
  [
    "a link without https",
    paragraph("[hier](http://example.org)"),
    ":16: link http://example.org is not allowed",
  ],
  ["a link without protocol", paragraph("[hier](//example.org)"), ":16: link //example.org is not allowed"],
  [
    "a link that runs code",
    paragraph("[hier](javascript:alert)"),
    ":16: link javascript:alert is not allowed",
  ],
  [
    "a mail address",
    paragraph("Schrijf naar iemand@example.org."),
    ":16: link mailto:iemand@example.org is not allowed",
  ],
  ["an empty component", beside('<Idea id="idee"></Idea>'), ":19: <Idea> is empty"],
  [
    "a quotation in a sentence",
    paragraph("Dit: <Bron>Oog voor talent</Bron>."),
    ":16: <Bron> stands in a sentence",
  ],
  [
    "an inline quotation alone",
    paragraph("<Bron inline>Oog voor talent</Bron>"),
    ":16: <Bron inline> stands alone",
  ],
];

test.each(inLesson)("names %s", async (_, edit, fault) => {
  const expected = [nl + fault];
  expect(await faultsAfter({ [nl]: edit }, expected)).toEqual(expected);
});

test("keeps footnotes out of a page", async () => {
  const edit: Edit = ["</Bron>\n", "</Bron>\n\nTekst.[^1]\n\n[^1]: Zie *Een boek*.\n"];
  const expected = [`${page}:8: a footnote; only lessons`, `${page}:10: a footnote; only lessons`];
  expect(await faultsAfter({ [page]: edit }, expected)).toEqual(expected);
});

test("keeps the parts of a lesson out of a page", async () => {
  const expected = [`${page}:6: <Quiz> belongs in a lesson`];
  const edits: Edits = { [page]: ["<Bron>Oog voor talent</Bron>", '<Quiz id="q" />'] };
  expect(await faultsAfter(edits, expected)).toEqual(expected);
});

test("names all faults in one report, ordered by place", async () => {
  const expected = [
    `${nl}:5: \`minutes\`: is more than 240 minutes`,
    `${nl}:16: unknown component <Video>`,
    `${nl}:18: \`plan\` of <Exercise>`,
    `${page}:7: HTML tag <b>`,
  ];
  const lesson: Edit[] = [["minutes: 15", "minutes: 300"], paragraph("<Video />"), ["plan={1}", 'plan="1"']];
  expect(await faultsAfter({ [nl]: lesson, [page]: ["</Bron>", "</Bron>\n<b>x</b>"] }, expected)).toEqual(
    expected,
  );
});
