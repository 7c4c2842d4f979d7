// The content at run time: look-ups in maps that are made once, when the server starts. What comes out is shared by
// all requests and must not be changed.
import compiled from "virtual:content";
import type { Locale } from "~/i18n/locale";
import {
  type AnswerKey,
  type Lesson,
  type LessonOutline,
  type Masterclass,
  type Module,
  type Page,
  type Programme,
  type ProgressBlock,
  progressBlocksOf,
  type SearchDocument,
} from "~/platform/content/content";

const byLocale = <Item>(items: Record<Locale, Item[]>, key: (item: Item) => string) => ({
  nl: new Map(items.nl.map((item) => [key(item), item])),
  en: new Map(items.en.map((item) => [key(item), item])),
});

const masterclassesBySlug = byLocale(compiled.masterclasses, ({ slug }) => slug);
const masterclassesById = byLocale(compiled.masterclasses, ({ id }) => id);
const modulesById = byLocale(compiled.modules, ({ id }) => id);
const lessonsById = byLocale(compiled.lessons, ({ id }) => id);
const lessonsBySlug = byLocale(compiled.lessons, ({ moduleSlug, slug }) => `${moduleSlug}/${slug}`);
const pagesByName = byLocale(compiled.pages, ({ name }) => name);
const progressByLesson = new Map(compiled.lessons.nl.map(({ id, blocks }) => [id, progressBlocksOf(blocks)]));
const answersByQuestion = new Map(compiled.answers.map((answer) => [answer.questionId, answer]));

export interface LessonInMasterclass {
  lesson: LessonOutline;
  module: Module;
}
const outlineOf = ({ modules }: Masterclass): LessonInMasterclass[] =>
  modules.flatMap((module) => module.lessons.map((lesson) => ({ lesson, module })));
const outlines = {
  nl: new Map(compiled.masterclasses.nl.map((masterclass) => [masterclass.id, outlineOf(masterclass)])),
  en: new Map(compiled.masterclasses.en.map((masterclass) => [masterclass.id, outlineOf(masterclass)])),
};

/** The programme that sells the masterclasses together. */
export const programme = (locale: Locale): Programme => compiled.programme[locale];

/** All masterclasses, in the order of the programme. */
export const masterclasses = (locale: Locale): readonly Masterclass[] => compiled.masterclasses[locale];

/** The masterclass at an address (`anders-kijken`), or undefined. */
export const masterclass = (slug: string, locale: Locale): Masterclass | undefined =>
  masterclassesBySlug[locale].get(slug);

/** The masterclass with an id (`mc1`), or undefined. */
export const masterclassById = (id: string, locale: Locale): Masterclass | undefined =>
  masterclassesById[locale].get(id);

/** All modules, in the order in which the masterclasses of the programme first name them. */
export const modules = (locale: Locale): readonly Module[] => compiled.modules[locale];

/** The module with an id (`m0`), or undefined. */
export const moduleById = (id: string, locale: Locale): Module | undefined => modulesById[locale].get(id);

/** The written lesson with an id (`m0-talent-dat-er-al-is`), or undefined. */
export const lesson = (lessonId: string, locale: Locale): Lesson | undefined =>
  lessonsById[locale].get(lessonId);

/** The written lesson at `<module slug>/<lesson slug>`, or undefined. */
export const lessonBySlug = (moduleAndLesson: string, locale: Locale): Lesson | undefined =>
  lessonsBySlug[locale].get(moduleAndLesson);

/** The right option and the feedback of a question, or undefined. For the server's check of an answer only. */
export const answerKey = (questionId: string): AnswerKey | undefined => answersByQuestion.get(questionId);

/** The prose of a public page (`method`), or undefined. */
export const page = (name: string, locale: Locale): Page | undefined => pagesByName[locale].get(name);

/** What there is to do in a written lesson, in order; the ids are the same in every language. Empty for an unknown lesson. */
export const blocksOf = (lessonId: string): readonly ProgressBlock[] => progressByLesson.get(lessonId) ?? [];

/** The lessons of a masterclass in order, planned ones included, each with its module. Empty for an unknown id. */
export const lessonsOfMasterclass = (id: string, locale: Locale): readonly LessonInMasterclass[] =>
  outlines[locale].get(id) ?? [];

/** Everything that can be found by full-text search, in both languages. */
export const searchDocuments = (): readonly SearchDocument[] => compiled.searchDocuments;
