import { expect, test } from "vitest";
import { fileURLToPath } from "node:url";
import { locales } from "~/i18n/locale";
import { compileContent } from "./compile";
import { progressBlocksOf, quizOf, treesOf } from "../content";
import { lessonText } from "../lesson-text";
import { faultReport } from "./checks/faults";
import { readability } from "./checks/readability";
import { drawings } from "./drawings/drawings";

const project = fileURLToPath(new URL("../../../..", import.meta.url));
const compiled = compileContent(`${project}/content`, `${project}/.cache/content`);

test("all of content/ is faultless", async () => {
  expect(faultReport((await compiled).faults)).toBe("");
});

test("Dutch lessons read easily", async () => {
  const { lessons } = await compiled;
  const tooHard: string[] = [];
  for (const { file, locale, compiled: mdx } of lessons) {
    if (locale !== "nl") continue;
    const { average } = readability(mdx.facts.texts, locale);
    if (average > 15) tooHard.push(`${file}: ${average.toFixed(1)} words a sentence; 15 at most`);
  }
  expect(tooHard).toEqual([]);
});

// Pay is income, and whoever lives on a benefit has to report it: an official who does not know can do harm.
const payWords = {
  nl: /\b(betaal(t|d|de|den)?|betalen|vergoeding|honorarium|tarief|uurtarief|halfuur waard)\b/i,
  en: /\b(pays?|paid|paying|payment|fees?|half-hour is worth)\b/i,
};
const saysToReport = { nl: /uitkering.*\bmeld/i, en: /benefit.*\breport/i };
/** Lessons that speak of money without anyone being paid or asked to work. */
const nobodyIsPaid = ["m0-waar-het-begon", "m2-luisteren-zonder-dossier", "m5-kruisverbindingen"];

test(
  "a lesson in which someone is paid says that a benefit has to hear of it",
  { timeout: 60_000 },
  async () => {
    const { lessons } = await compiled;
    const silent = lessons.filter(({ frontmatter, locale, compiled: { facts } }) => {
      if (nobodyIsPaid.includes(frontmatter?.id ?? "")) return false;
      const says = ({ kind, text }: { kind: string; text: string }) =>
        kind === "prose" && saysToReport[locale].test(text);
      return facts.texts.some(({ text }) => payWords[locale].test(text)) && !facts.texts.some(says);
    });
    expect(silent.map(({ file }) => file)).toEqual([]);
  },
);

test("every drawing stands in a lesson, in both languages", async () => {
  const { content } = await compiled;
  const shown = JSON.stringify(content?.lessons);
  const unseen = Object.entries(drawings).flatMap(([name, drawn]) =>
    locales
      .filter((locale) => !shown.includes(JSON.stringify(drawn(locale).children)))
      .map((locale) => `${name}, ${locale}`),
  );
  expect(unseen).toEqual([]);
});

test("no answer key is in what a lesson shows", async () => {
  const { content } = await compiled;
  const shown = JSON.stringify(content?.lessons);
  for (const { questionId, feedback } of content?.answers ?? [])
    for (const text of Object.values({ ...feedback.nl, ...feedback.en }))
      expect(shown.includes(JSON.stringify(text)), `feedback of ${questionId}`).toBe(false);
  expect(shown).not.toMatch(/"correct"|"feedback"/);
});

test("feedback leaves it to the page to say right or wrong", async () => {
  const { content } = await compiled;
  const texts = (content?.answers ?? []).flatMap(({ feedback }) =>
    [feedback.nl, feedback.en].flatMap((options) => Object.values(options)),
  );
  expect(texts.length).toBeGreaterThan(0);
  const verdict = /^(ja|nee|goed|precies|juist|klopt|fout|yes|no|good|right|exactly|correct|wrong)[.,!]/i;
  expect(texts.filter((text) => verdict.test(text))).toEqual([]);
});

test(
  "the HTML passes a strict content security policy and holds no id twice",
  { timeout: 60_000 },
  async () => {
    const { content } = await compiled;
    const lessons = [...(content?.lessons.nl ?? []), ...(content?.lessons.en ?? [])];
    expect(lessons.length).toBeGreaterThan(0);
    for (const { id, locale, blocks } of lessons) {
      const { html: htmlOf, footnotes } = lessonText({ blocks, locale });
      const html = [...blocks.flatMap(treesOf).map(htmlOf), footnotes()].join("");
      expect(html, `${id} (${locale})`).not.toMatch(/ style=| on[a-z]+=|<script|javascript:|href="lesson:/);
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
      expect(new Set(ids).size, `${id} (${locale})`).toBe(ids.length);
    }
  },
);

/** What progress, answers and certificates were kept under when blocks got ids in their files; not one of them may change. */
const keptIds: Record<string, string> = {
  "m0-dienend-leiderschap": "handen quiz v1 v2 v3 v4",
  "m0-je-startbeeld": "aanleiding niveaus quiz v1 v2 v3 v4 v5",
  "m0-talent-dat-er-al-is": "quiz reflectie v1 v2 v3 v4",
  "m0-waar-het-begon": "aanleiding quiz v1 v2 v3 v4",
  "m1-een-ander-woord": "quiz reflectie v1 v2 v3 v4 v5",
  "m1-herschrijf-een-tekst": "meelezer quiz v1 v2 v3 v4 v5 voor-en-na",
  "m1-oog-voor-talent": "quiz reflectie v1 v2 v3 v4",
  "m1-woorden-doen-iets": "quiz reflectie v1 v2 v3 v4",
  "m2-een-verhaal-is-geleend": "quiz reflectie v1 v2 v3 v4 v5",
  "m2-hart-voor-verhalen": "quiz reflectie v1 v2 v3 v4",
  "m2-luisteren-zonder-dossier": "quiz reflectie v1 v2 v3 v4",
  "m3-van-ruil-naar-eigenaarschap": "quiz sleutel toets v1 v2 v3 v4",
  "m3-vragen-is-ook-geven": "kaart quiz v1 v2 v3 v4",
  "m3-wat-kan-ik-voor-jou-doen": "quiz reflectie v1 v2 v3 v4",
  "m4-klokkenmaker-zoekt-goudsmit": "quiz reflectie v1 v2 v3 v4",
  "m6-aan-tafel": "quiz reflectie v1 v2 v3 v4",
  "m8-vier-niveaus": "onbedoeld quiz regels v1 v2 v3 v4",
};

test("every id that anything was ever kept under is there still", async () => {
  const { content } = await compiled;
  for (const locale of ["nl", "en"] as const) {
    const ids = content!.lessons[locale].flatMap(({ blocks }) => [
      ...progressBlocksOf(blocks).map(({ id }) => id),
      ...(quizOf(blocks)?.questions ?? []).map(({ id }) => id),
    ]);
    const kept = Object.entries(keptIds).flatMap(([lesson, names]) =>
      names.split(" ").map((name) => `${lesson}.${name}`),
    );
    expect(ids).toEqual(expect.arrayContaining(kept));
  }
});
