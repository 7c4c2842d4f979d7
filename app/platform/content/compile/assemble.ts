// Makes of faultless files the content that the app uses: one language at a time, ids resolved, hours added up.
import type { Locale } from "~/i18n/locale";
import type {
  AnswerKey,
  CompiledContent,
  ContentBlock,
  Guide,
  HtmlNode,
  Lesson,
  LessonOutline,
  Masterclass,
  Module,
  Page,
  Programme,
  Rubric,
} from "../content";
import type { Sheet } from "../sheet";
import { htmlText } from "../html-text";
import type { Rewrite, RewriteNote } from "../rewrite";
import type { RewriteFile } from "./bank/read-bank";
import { toHtmlTree } from "./markup/component-html";
import { type LinkTargets, resolveLinks } from "./markup/links";
import { toBlocks } from "./markup/to-blocks";
import type { RawContent, SheetFile, YamlFile } from "./read-content";
import { toSearchDocuments } from "./search-documents";
import type { MasterclassYaml, ModuleYaml, ProgrammeYaml } from "./schemas";
import { type LessonUnit, type PageUnit, wordsOf } from "./units";

export interface CheckedContent {
  raw: RawContent;
  lessons: LessonUnit[];
  pages: PageUnit[];
  targets: LinkTargets;
}

const inBoth = <Value>(make: (locale: Locale) => Value): Record<Locale, Value> => ({
  nl: make("nl"),
  en: make("en"),
});
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

function withLinks(block: ContentBlock, targets: LinkTargets): ContentBlock {
  const resolved = <Part extends { tree: HtmlNode[] }>(part: Part): Part => ({
    ...part,
    tree: resolveLinks(part.tree, targets),
  });
  if (block.kind === "quiz") return block;
  const footnotes = block.footnotes.map(resolved);
  if (block.kind !== "exercise") return { ...resolved(block), footnotes };
  const parts = block.parts.map((part) => (part.kind === "prose" ? resolved(part) : part));
  return { ...block, parts, footnotes };
}

/** The blocks of a lesson, and the answers to its quiz. */
const blocksOf = ({ frontmatter, compiled, locale }: LessonUnit) =>
  toBlocks(compiled.tree, { lessonId: frontmatter?.id ?? "", locale });

function toLesson(unit: LessonUnit, moduleId: string, targets: LinkTargets): Lesson[] {
  const { frontmatter, folder, name, locale, compiled, hash } = unit;
  if (!frontmatter) return [];
  return [
    {
      ...frontmatter,
      moduleId,
      moduleSlug: folder,
      slug: name,
      locale,
      words: wordsOf(unit),
      headings: compiled.headings,
      blocks: blocksOf(unit).blocks.map((block) => withLinks(block, targets)),
      hash,
    },
  ];
}

function toModule({ slug, value }: YamlFile<ModuleYaml>, locale: Locale, lessons: Lesson[]): Module {
  const outline = value.lessons.flatMap(({ id, file, title, minutes }): LessonOutline[] => {
    const common = { id, moduleId: value.id, moduleSlug: slug };
    if (title && minutes)
      return [{ ...common, slug: null, title: title[locale], description: null, minutes, written: false }];
    const lesson = file ? lessons.find((candidate) => candidate.id === id) : undefined;
    if (!lesson) return [];
    const { title: written, description, minutes: length } = lesson;
    return [{ ...common, slug: lesson.slug, title: written, description, minutes: length, written: true }];
  });
  return {
    id: value.id,
    slug,
    title: value.title[locale],
    summary: value.summary[locale],
    hours: value.hours,
    outcomes: value.outcomes[locale],
    certificate: value.certificate[locale],
    instruments: value.instruments.map(({ id, name, purpose }) => ({
      id,
      name: name[locale],
      purpose: purpose[locale],
    })),
    status: value.status,
    offers: value.offers,
    lessons: outline,
  };
}

function toMasterclass(
  { slug, value }: YamlFile<MasterclassYaml>,
  locale: Locale,
  all: Module[],
): Masterclass {
  const modules = value.modules.flatMap((id) => all.find((module) => module.id === id) ?? []);
  return {
    id: value.id,
    slug,
    title: value.title[locale],
    promise: value.promise[locale],
    summary: value.summary[locale],
    audience: value.audience[locale],
    outcomes: value.outcomes[locale],
    certificate: value.certificate[locale],
    hours: sum(modules.map(({ hours }) => hours)),
    status: value.status,
    previewLessonId: value.preview,
    offers: value.offers,
    modules,
  };
}

const toProgramme = (value: ProgrammeYaml, locale: Locale, masterclasses: Masterclass[]): Programme => ({
  id: value.id,
  title: value.title[locale],
  summary: value.summary[locale],
  hours: sum(masterclasses.map(({ hours }) => hours)),
  offers: value.offers,
  masterclassIds: masterclasses.map(({ id }) => id),
});

const toGuides = (raw: RawContent, { slug, value: { id } }: YamlFile<ModuleYaml>, locale: Locale): Guide[] =>
  raw.guides
    .filter((guide) => guide.slug === slug && guide.locale === locale)
    .flatMap(({ value }) => (value ? [{ ...value, moduleId: id, locale }] : []));

const toRubrics = (
  raw: RawContent,
  { slug, value: { id } }: YamlFile<ModuleYaml>,
  locale: Locale,
): Rubric[] =>
  raw.rubrics
    .filter((rubric) => rubric.slug === slug)
    .map(({ value }) => ({
      moduleId: id,
      criteria: value.criteria.map((one) => ({ id: one.id, text: one[locale] })),
    }));

function toPage(
  { folder: name, locale, frontmatter, compiled, hash }: PageUnit,
  targets: LinkTargets,
): Page[] {
  if (!frontmatter) return [];
  const html = htmlText(resolveLinks(toHtmlTree(compiled.tree.children, locale), targets)).trim();
  return [{ name, locale, ...frontmatter, html, headings: compiled.headings, hash }];
}

/** A text of the bank; what stays has the same words on both sides. */
function toRewrite({ slug, locale, value }: RewriteFile): Rewrite {
  const changed = value.changed.map(({ before, after, why }): RewriteNote => {
    return { before: before ?? null, after: after ?? null, why };
  });
  const stays = value.stays.map(({ words, why }): RewriteNote => ({ before: words, after: words, why }));
  return { ...value, slug, locale, changed, stays };
}

/** The sheets in the order of the lessons they belong to. */
function toSheets(
  files: readonly SheetFile[],
  modules: readonly YamlFile<ModuleYaml>[],
  locale: Locale,
): Sheet[] {
  const lessons = modules.flatMap(({ value }) => value.lessons.map(({ id }) => id));
  const place = ({ value }: SheetFile) => Math.min(...value.lessons.map((id) => lessons.indexOf(id)));
  const sheets = files.filter((file) => file.locale === locale).sort((a, b) => place(a) - place(b));
  return sheets.map(({ id, value: { module: moduleId, ...value } }) => ({ id, locale, moduleId, ...value }));
}

/** The answers of both languages under one question; checks have made sure that the right option is the same. */
function toAnswers(lessons: LessonUnit[]): AnswerKey[] {
  const english = new Map(
    lessons
      .filter(({ locale }) => locale === "en")
      .flatMap((unit) =>
        blocksOf(unit).answers.map((answer) => [answer.questionId, answer.feedback] as const),
      ),
  );
  return lessons
    .filter(({ locale }) => locale === "nl")
    .flatMap((unit) =>
      blocksOf(unit).answers.map(({ questionId, quizId, correct, feedback, leadsTo }) => ({
        questionId,
        quizId,
        lessonId: unit.frontmatter?.id ?? "",
        correct,
        feedback: { nl: feedback, en: english.get(questionId) ?? {} },
        ...(leadsTo && { leadsTo }),
      })),
    );
}

/** @returns null when there is no programme to assemble */
export function assemble(checked: CheckedContent): CompiledContent | null {
  const { raw, targets } = checked;
  if (!raw.programme) return null;
  const programmeYaml = raw.programme.value;
  const masterclassFiles = programmeYaml.masterclasses.flatMap(
    (id) => raw.masterclasses.find(({ value }) => value.id === id) ?? [],
  );
  const order = [...new Set(masterclassFiles.flatMap(({ value }) => value.modules))];
  const moduleFiles = order.flatMap((id) => raw.modules.find(({ value }) => value.id === id) ?? []);

  const lessons = inBoth((locale) =>
    moduleFiles.flatMap(({ slug, value }) =>
      value.lessons.flatMap(({ file }) =>
        checked.lessons
          .filter((unit) => unit.locale === locale && unit.folder === slug && unit.name === file)
          .flatMap((unit) => toLesson(unit, value.id, targets)),
      ),
    ),
  );
  const modules = inBoth((locale) => moduleFiles.map((file) => toModule(file, locale, lessons[locale])));
  const masterclasses = inBoth((locale) =>
    masterclassFiles.map((file) => toMasterclass(file, locale, modules[locale])),
  );
  const rewrites = inBoth((locale) => raw.rewrites.filter((one) => one.locale === locale).map(toRewrite));
  return {
    programme: inBoth((locale) => toProgramme(programmeYaml, locale, masterclasses[locale])),
    masterclasses,
    modules,
    lessons,
    guides: inBoth((locale) => moduleFiles.flatMap((file) => toGuides(raw, file, locale))),
    rubrics: inBoth((locale) => moduleFiles.flatMap((file) => toRubrics(raw, file, locale))),
    pages: inBoth((locale) =>
      checked.pages.filter((unit) => unit.locale === locale).flatMap((unit) => toPage(unit, targets)),
    ),
    rewrites,
    sheets: inBoth((locale) => toSheets(raw.sheets, moduleFiles, locale)),
    answers: toAnswers(checked.lessons),
    searchDocuments: (["nl", "en"] as const).flatMap((locale) =>
      toSearchDocuments(
        { lessons: lessons[locale], pages: checked.pages, rewrites: rewrites[locale] },
        masterclasses[locale],
        locale,
      ),
    ),
  };
}
