import { expect, test } from "vitest";
import type { Locale } from "~/i18n/locale";
import { askedIn, type ContentBlock, progressBlocksOf, quizOf, treesOf } from "../../content";
import { htmlText } from "../../html-text";
import { lessonText } from "../../lesson-text";
import {
  beside,
  compileFixture,
  dutchLesson,
  type Edit,
  englishLesson,
  inBothLessons,
  paragraph,
} from "../content-fixture";
import { compileMdx } from "./compile-mdx";
import { toHtmlTree } from "./component-html";

const htmlOf = async (body: string, locale: Locale = "nl") => {
  const translations = locale === "en" ? new Map([["Oog voor talent", "An eye for talent"]]) : undefined;
  const { faults, tree } = await compileMdx({ body, locale, page: true, translations });
  expect(faults).toEqual([]);
  return htmlText(toHtmlTree(tree.children, locale)).trim();
};

test.each<[name: string, markdown: string, html: string]>([
  [
    "an invented scene",
    "<Scene invented>\nEen *dag*.\n</Scene>",
    '<div class="scene"><p class="scene__invented">Een verzonnen voorbeeld</p><p>Een <em>dag</em>.</p></div>',
  ],
  ["an idea on one line", "<Idea>Een idee.</Idea>", '<div class="idea"><p>Een idee.</p></div>'],
  ["an idea on three lines", "<Idea>\nEen idee.\n</Idea>", '<div class="idea"><p>Een idee.</p></div>'],
  [
    "a quotation",
    "<Bron>Oog voor talent</Bron>",
    '<figure class="bron"><blockquote lang="nl"><p>Oog voor talent</p></blockquote><figcaption><p class="bron__source">De Stadscoalitie, <cite lang="nl">De Methode</cite></p></figcaption></figure>',
  ],
  [
    "a quotation in a sentence",
    "Dit is <Bron inline>Oog voor talent</Bron>.",
    '<p>Dit is <q class="bron--inline" lang="nl">Oog voor talent</q>.</p>',
  ],
  [
    "a contrast",
    '<Contrast>\n<Side label="Vaak">Zo.</Side>\n</Contrast>',
    '<div class="contrast"><div class="contrast__side"><p class="contrast__label"><strong>Vaak</strong></p><p>Zo.</p></div></div>',
  ],
  [
    "what to take along",
    "<TakeAlong>\n- Een\n</TakeAlong>",
    '<div class="take-along"><p class="take-along__title"><strong>Om mee te nemen</strong></p><ul>\n<li>Een</li>\n</ul></div>',
  ],
  [
    "a heading that is a link to itself",
    "## Een *kop*",
    '<h2 id="h-een-kop"><a class="heading-link" href="#h-een-kop">Een <em>kop</em></a></h2>',
  ],
  [
    "a checkbox named by its line",
    "- [x] Bel *Jan*\n  - eerst",
    '<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" checked disabled aria-label="Bel Jan"> Bel <em>Jan</em>\n<ul>\n<li>eerst</li>\n</ul>\n</li>\n</ul>',
  ],
  [
    "a table in a region that scrolls, its cells with the names of their columns, without style attributes",
    "| Wat | Hoe |\n|---|--:|\n| een langer antwoord | 3 en 11 |",
    '<div class="table-scroll" role="group" tabindex="0" aria-label="Tabel: Wat, Hoe"><table><thead><tr><th scope="col">Wat</th><th scope="col" class="align-right">Hoe</th></tr></thead><tbody><tr><td data-label="Wat">een langer antwoord</td><td data-label="Hoe" class="align-right nowrap">3 en 11</td></tr></tbody></table></div>',
  ],
  ["text that looks like markup", "Een &lt;script> en \\{x}.", "<p>Een &#x3C;script> en {x}.</p>"],
])("renders %s", async (_, markdown, html) => {
  expect(await htmlOf(markdown)).toBe(html);
});

test("marks the translation of a quotation as ours", async () => {
  expect(await htmlOf("<Bron>Oog  voor talent</Bron>", "en")).toContain(
    '<p class="bron__translation"><span class="bron__note">Our translation:</span> “An eye for talent”</p>',
  );
  expect(await htmlOf("Say <Bron inline>Oog voor talent</Bron>.", "en")).toBe(
    '<p>Say <span class="bron--inline">“An eye for talent” (<q lang="nl">Oog voor talent</q>, our translation)</span>.</p>',
  );
});

/** The only lesson of the fixture after an edit, faultless, in Dutch. */
async function lessonAfter(edit?: Edit | Edit[]) {
  const { content, faults } = await compileFixture(edit ? inBothLessons(edit) : {});
  expect(faults.filter(({ message }) => !message.includes("npm run content"))).toEqual([]);
  return content!.lessons.nl[0]!;
}
const named = (blocks: ContentBlock[], name: string) => blocks.find(({ id }) => id.endsWith(`.${name}`))!;

test("a lesson becomes blocks with whole ids, and the answers come out apart", async () => {
  const { content, faults } = await compileFixture();
  expect(faults).toEqual([]);
  const lesson = content?.lessons.nl[0];
  expect(lesson).toMatchObject({
    id: "m0-eerste",
    moduleId: "m0",
    moduleSlug: "stad",
    slug: "eerste",
    locale: "nl",
    words: 657,
    headings: [{ id: "h-een-kop", text: "Een kop", depth: 2 }],
  });
  expect(progressBlocksOf(lesson!.blocks)).toEqual([
    { id: "m0-eerste.reflectie", kind: "reflection" },
    { id: "m0-eerste.quiz", kind: "quiz" },
  ]);
  const [section, exercise, quiz, ...rest] = lesson!.blocks;
  expect(rest).toEqual([]);
  expect(section).toMatchObject({ id: "m0-eerste.tekst", kind: "section", core: "De stichting zegt het." });
  const html = section?.kind === "section" ? htmlText(section.tree) : "";
  expect(html).toMatch(/^<section id="m0-eerste.tekst"><p>/);
  expect(html).toContain('href="/learn/stad/eerste"');
  const prose = (value: string) => ({
    kind: "prose",
    tree: [{ type: "element", tagName: "p", children: [{ type: "text", value }] }],
  });
  expect(exercise).toMatchObject({
    id: "m0-eerste.oefening",
    kind: "exercise",
    core: null,
    minutes: 10,
    goesTo: "startbeeld",
    plan: 1,
    parts: [
      prose("Kijk om je heen."),
      { kind: "reflection", id: "m0-eerste.reflectie", label: "Wat zie je?", hint: null },
      prose("Kijk nog eens."),
    ],
  });
  expect(quiz).toMatchObject({ kind: "quiz", id: "m0-eerste.quiz" });
  expect(quiz?.kind === "quiz" && quiz.questions[0]).toMatchObject({
    id: "m0-eerste.v1",
    kind: "question",
    core: null,
    text: "Wat doe je nu?",
    options: [
      { id: "a", text: "Niets" },
      { id: "b", text: "Vragen" },
      { id: "c", text: "Beslissen" },
    ],
  });
  const feedback = { a: "Dat kan beter.", b: "Ja, dat helpt.", c: "Dat is te vroeg." };
  expect(content?.answers[0]).toEqual({
    questionId: "m0-eerste.v1",
    quizId: "m0-eerste.quiz",
    lessonId: "m0-eerste",
    correct: "b",
    feedback: { nl: feedback, en: feedback },
  });
});

test.each<[name: string, isSame: boolean, edit: Edit, block: string]>([
  ["lines that end elsewhere", true, ["nog eens.\n</Section>", "nog\neens.\n\n</Section>"], "tekst"],
  ["another place in the file", true, beside('<Idea id="idee">Een idee.</Idea>'), "oefening"],
  ["another reason to be core", true, ["De stichting zegt het.", "Zo is het."], "tekst"],
  ["another word", false, ["nog eens.\n</Section>", "nog vaak.\n</Section>"], "tekst"],
  ["another emphasis", false, ["nog eens.\n</Section>", "nog *eens*.\n</Section>"], "tekst"],
  ["another address", false, ["lesson:m0-eerste", "https://example.org"], "tekst"],
  ["another question", false, ["Wat zie je?", "Wie zie je?"], "oefening"],
  ["another instrument", false, ['goesTo="startbeeld" ', ""], "oefening"],
  ["another feedback", false, ["Dat kan beter.", "Dat kan."], "quiz"],
])("%s: that its hash stays the same is %s", async (_, isSame, edit, name) => {
  const [before, after] = [await lessonAfter(), await lessonAfter(edit)];
  expect(named(after.blocks, name).hash === named(before.blocks, name).hash).toBe(isSame);
});

test("a follow-up knows its question, its answers say who leads to it, and the hashes of what does not lead on stay", async () => {
  const more = `<FollowUp id="verder" core="Zo is het." text="En nu?">
<Option id="a" feedback="Te laat.">Wachten</Option>
<Option id="b" correct feedback="Zo.">Gaan</Option>
<Option id="c" feedback="Te vroeg.">Rennen</Option>
</FollowUp>
</Quiz>`;
  const edits: Edit[] = [
    ['<Option id="a"', '<Option id="a" leadsTo="verder"'],
    ["</Quiz>", more],
  ];
  const quizAfter = async (made: Edit[]) => {
    const { content } = await compileFixture(inBothLessons(made));
    return { quiz: quizOf(content!.lessons.nl[0]!.blocks)!, answers: content!.answers };
  };
  const [before, { quiz, answers }] = [await quizAfter([]), await quizAfter(edits)];
  expect(quiz.followUps).toMatchObject([
    { id: "m0-eerste.verder", kind: "followUp", after: "m0-eerste.v1", core: "Zo is het.", text: "En nu?" },
  ]);
  expect(askedIn(quiz).map(({ id }) => id.split(".")[1])).toEqual(["v1", "verder", "v2", "v3"]);
  expect(answers.map(({ questionId, leadsTo }) => [questionId.split(".")[1], leadsTo])).toEqual([
    ["v1", { a: "m0-eerste.verder" }],
    ["v2", undefined],
    ["v3", undefined],
    ["verder", undefined],
  ]);
  expect(before.quiz).not.toHaveProperty("followUps");
  expect(quiz.questions.map(({ hash }, at) => hash === before.quiz.questions[at]!.hash)).toEqual([
    false,
    true,
    true,
  ]);
});

test("a figure is a drawing with its text alternative, in the language of the lesson", async () => {
  const figure =
    '<Figure id="keten" name="ketting" alt="Vijf schakels onder elkaar.">Elk hangt aan de vorige.</Figure>';
  const block = named((await lessonAfter(beside(figure))).blocks, "keten");
  const html = block.kind === "figure" ? htmlText(block.tree) : "";
  expect(html).toMatch(
    /^<figure id="m0-eerste.keten" class="figure"><svg class="drawing" viewBox="[^"]+" role="img" aria-label="Vijf schakels onder elkaar.">/,
  );
  expect(html).toContain(">Het woord</text>");
  expect(html).toContain("<figcaption><p>Elk hangt aan de vorige.</p></figcaption>");
});

test("footnotes are numbered through the lesson, listed once, and lead back to every mark", async () => {
  const { blocks, locale } = await lessonAfter([
    paragraph("Twee.[^b] Een.[^a] Weer twee.[^b]"),
    ["Kijk om je heen.", "Kijk.[^a]"],
    ["Kijk nog eens.", "Kijk nog eens.\n\n[^a]: Zie *Een boek*.\n[^b]: Zie [hier](https://example.org)."],
  ]);
  const text = lessonText({ blocks, locale });
  const html = blocks.flatMap(treesOf).map(text.html).join("");
  const marks = [
    ...html.matchAll(
      /<a href="#(footnote-\d)" id="([^"]+)" role="doc-noteref" aria-label="([^"]+)">(\d)<\/a>/g,
    ),
  ];
  expect(marks.map(([, ...mark]) => mark)).toEqual([
    ["footnote-1", "footnote-1-mark-1", "Noot 1", "1"],
    ["footnote-2", "footnote-2-mark-1", "Noot 2", "2"],
    ["footnote-1", "footnote-1-mark-2", "Noot 1", "1"],
    ["footnote-2", "footnote-2-mark-2", "Noot 2", "2"],
  ]);
  const notes = text.footnotes();
  expect(notes).toMatch(
    /<li id="footnote-1"><p>Zie <a href="https:\/\/example.org">hier<\/a>. <a href="#footnote-1-mark-1"/,
  );
  expect(notes.match(/href="#footnote-\d-mark-\d"/g)).toHaveLength(4);
  expect(html).not.toContain("Een boek");
});

test("a lesson without footnotes has no list of them", async () => {
  expect(lessonText(await lessonAfter()).footnotes()).toBe("");
});

test("an exercise may ask more than one thing", async () => {
  const second = '<Reflection id="vervolg" label="En nu?" hint="Kort." />\n\nKijk nog eens.';
  const { blocks } = await lessonAfter(["Kijk nog eens.", second]);
  expect(progressBlocksOf(blocks).map(({ id }) => id)).toEqual([
    "m0-eerste.reflectie",
    "m0-eerste.vervolg",
    "m0-eerste.quiz",
  ]);
});

test("leaves a file that cannot be read out of the content, and keeps the rest", async () => {
  const { content } = await compileFixture({ [dutchLesson]: paragraph("Een { haak.") });
  expect(content?.lessons.nl).toEqual([]);
  expect(content?.lessons.en.map(({ id }) => id)).toEqual(["m0-eerste"]);
  expect(content?.pages.nl).toHaveLength(1);
});

test("a lesson's hash changes with its text, and with no other", async () => {
  const before = (await compileFixture()).content;
  const after = (await compileFixture({ [englishLesson]: paragraph("Iets anders.") })).content;
  expect(after?.lessons.en[0]?.hash).not.toBe(before?.lessons.en[0]?.hash);
  expect(after?.lessons.nl[0]?.hash).toBe(before?.lessons.nl[0]?.hash);
});

test("everything that can be found has its words and its address", async () => {
  const documents = (await compileFixture()).content?.searchDocuments ?? [];
  expect(documents.map(({ kind, locale, url }) => `${kind} ${locale} ${url}`)).toEqual([
    "masterclass nl /masterclasses/anders-kijken",
    "module nl /masterclasses/anders-kijken#m0",
    "lesson nl /learn/stad/eerste",
    "page nl /methode",
    "masterclass en /en/masterclasses/anders-kijken",
    "module en /en/masterclasses/anders-kijken#m0",
    "lesson en /learn/stad/eerste",
    "page en /en/method",
  ]);
  const lesson = documents.find(({ kind }) => kind === "lesson")?.text ?? "";
  expect(lesson).toContain("Kijk om je heen.");
  expect(lesson).not.toContain("Ja, dat helpt.");
});
