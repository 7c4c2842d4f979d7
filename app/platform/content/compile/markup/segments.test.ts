import { expect, test } from "vitest";
import type { Locale } from "~/i18n/locale";
import type { Segment } from "../../content";
import { compileFixture, dutchLesson, englishLesson, inBothLessons, paragraph } from "../content-fixture";
import { compileMdx } from "./compile-mdx";

const htmlOf = async (body: string, locale: Locale = "nl") => {
  const { faults, segments } = await compileMdx({ body, locale, page: false });
  expect(faults).toEqual([]);
  return segments.map((segment) => (segment.kind === "prose" ? segment.html : segment.kind)).join("\n");
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
    '<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" disabled="" aria-label="Bel Jan" checked=""/> Bel <em>Jan</em>\n<ul>\n<li>eerst</li>\n</ul>\n</li>\n</ul>',
  ],
  [
    "a table in a region that scrolls, its cells with the names of their columns, without style attributes",
    "| Wat | Hoe |\n|---|--:|\n| een langer antwoord | 3 en 11 |",
    '<div class="table-scroll" role="group" tabindex="0" aria-label="Tabel: Wat, Hoe"><table><thead><tr><th scope="col">Wat</th><th scope="col" class="align-right">Hoe</th></tr></thead><tbody><tr><td data-label="Wat">een langer antwoord</td><td data-label="Hoe" class="align-right nowrap">3 en 11</td></tr></tbody></table></div>',
  ],
  ["text that looks like markup", "Een &lt;script> en \\{x}.", "<p>Een &lt;script&gt; en {x}.</p>"],
])("renders %s", async (_, markdown, html) => {
  expect(await htmlOf(markdown)).toBe(html);
});

test("marks the translation of a quotation as ours", async () => {
  expect(await htmlOf('<Bron translation="An eye">Oog</Bron>', "en")).toContain(
    '<p class="bron__translation"><span class="bron__note">Our translation:</span> “An eye”</p>',
  );
  expect(await htmlOf('Say <Bron inline translation="an eye">oog</Bron>.', "en")).toBe(
    '<p>Say <span class="bron--inline">“an eye” (<q lang="nl">oog</q>, our translation)</span>.</p>',
  );
});

test("a lesson becomes prose, exercise and quiz, and the answers come out apart", async () => {
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
    blocks: [
      { id: "m0-eerste.reflectie", kind: "reflection" },
      { id: "m0-eerste.quiz", kind: "quiz" },
    ],
  });
  const [prose, exercise, quiz, ...rest] = lesson?.segments ?? [];
  expect(rest).toEqual([]);
  expect(prose).toMatchObject({
    kind: "prose",
    html: expect.stringContaining('href="/learn/stad/eerste"') as string,
  });
  expect(exercise).toEqual<Segment>({
    kind: "exercise",
    minutes: 10,
    goesTo: "startbeeld",
    plan: 1,
    parts: [
      { kind: "prose", html: "<p>Kijk om je heen.</p>" },
      { kind: "reflection", id: "m0-eerste.reflectie", label: "Wat zie je?", hint: null },
      { kind: "prose", html: "<p>Kijk nog eens.</p>" },
    ],
  });
  expect(quiz).toMatchObject({ kind: "quiz", id: "m0-eerste.quiz" });
  expect(quiz?.kind === "quiz" && quiz.questions[0]).toEqual({
    id: "m0-eerste.v1",
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

test("an exercise may ask more than one thing", async () => {
  const second = '<Reflection id="m0-eerste.vervolg" label="En nu?" hint="Kort." />\n\nKijk nog eens.';
  const { content, faults } = await compileFixture(inBothLessons(["Kijk nog eens.", second]));
  expect(faults).toEqual([]);
  expect(content?.lessons.en[0]?.blocks.map(({ id }) => id)).toEqual([
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
