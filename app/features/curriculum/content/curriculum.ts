import {
  type AnswerKey,
  type CompiledContent,
  type ContentLocale,
  type Lesson,
  type LessonOutline,
  type Masterclass,
  type Module,
  type Programme,
  type ProgressBlock,
  progressBlocksOf,
  type SearchDocument,
} from "~/platform/content/content";
import { composed } from "./compose";
import type { Composition } from "./composition";
import { type OfferedContent, offeredIn } from "./offered-content";

/** What is taught: all of content but the site's own pages, the bank of texts, and the guides, rubrics and sheets of whoever leads or takes part. */
export type TaughtContent = Omit<CompiledContent, "pages" | "rewrites" | "guides" | "rubrics" | "sheets">;

export interface LessonInMasterclass {
  lesson: LessonOutline;
  module: Module;
}

/**
 * What is taught in one release, or in the build: look-ups in maps that are made once. What comes out is shared by all requests and
 * must not be changed. A lesson that two releases have in common is one object in both.
 */
export interface Curriculum {
  /** The release that it is; null for the build. */
  releaseId: number | null;
  /** The programme that sells the masterclasses together. */
  programme(locale: ContentLocale): Programme;
  /** All masterclasses, in the order of the programme. */
  masterclasses(locale: ContentLocale): readonly Masterclass[];
  /** The masterclass at an address (`anders-kijken`). */
  masterclass(slug: string, locale: ContentLocale): Masterclass | undefined;
  /** The masterclass with an id (`mc1`). */
  masterclassById(id: string, locale: ContentLocale): Masterclass | undefined;
  /** All modules, in the order in which the masterclasses of the programme first name them. */
  modules(locale: ContentLocale): readonly Module[];
  /** The module with an id (`m0`). */
  moduleById(id: string, locale: ContentLocale): Module | undefined;
  /** The written lesson with an id (`m0-talent-dat-er-al-is`). */
  lesson(lessonId: string, locale: ContentLocale): Lesson | undefined;
  /** The right option and the feedback of a question. For the server's check of an answer only. */
  answerKey(questionId: string): AnswerKey | undefined;
  /** What there is to do in a written lesson, in order; the ids are the same in every language. Empty for an unknown lesson. */
  blocksOf(lessonId: string): readonly ProgressBlock[];
  /** The lessons whose address ends in `slug`: normally one. */
  lessonIdsAt(slug: string): readonly string[];
  /** The lessons of a masterclass in order, planned ones included, each with its module. Empty for an unknown id. */
  lessonsOfMasterclass(id: string, locale: ContentLocale): readonly LessonInMasterclass[];
  /** What an enrolment for a module, a set of them, a masterclass or the programme consists of; null when it is not in this content. */
  compositionOf(contentId: string, locale: ContentLocale): Composition | null;
  /** What an offer of a masterclass, module, set of modules or programme leads to; null when it is not in this content. */
  offeredContent(contentId: string, locale: ContentLocale): OfferedContent | null;
  /** What can be found of it by full-text search, in every language. */
  searchDocuments: readonly SearchDocument[];
}

/** The maps over content, by language where it has one. */
export function makeCurriculum(releaseId: number | null, content: TaughtContent): Curriculum {
  const masterclassesBySlug = inLocales(content.masterclasses, ({ slug }) => slug);
  const masterclassesById = inLocales(content.masterclasses, ({ id }) => id);
  const modulesById = inLocales(content.modules, ({ id }) => id);
  const lessonsById = inLocales(content.lessons, ({ id }) => id);
  const progressByLesson = new Map(
    content.lessons.nl.map(({ id, blocks }) => [id, progressBlocksOf(blocks)]),
  );
  const answers = new Map(content.answers.map((answer) => [answer.questionId, answer]));
  const compositions = { nl: new Map<string, Composition>(), en: new Map<string, Composition>() };

  const curriculum: Curriculum = {
    releaseId,
    programme: (locale) => content.programme[locale],
    masterclasses: (locale) => content.masterclasses[locale],
    masterclass: (slug, locale) => masterclassesBySlug[locale].get(slug),
    masterclassById: (id, locale) => masterclassesById[locale].get(id),
    modules: (locale) => content.modules[locale],
    moduleById: (id, locale) => modulesById[locale].get(id),
    lesson: (lessonId, locale) => lessonsById[locale].get(lessonId),
    answerKey: (questionId) => answers.get(questionId),
    blocksOf: (lessonId) => progressByLesson.get(lessonId) ?? [],
    lessonIdsAt: (slug) => content.lessons.nl.filter((lesson) => lesson.slug === slug).map(({ id }) => id),
    lessonsOfMasterclass: (id, locale) =>
      (masterclassesById[locale].get(id)?.modules ?? []).flatMap((module) =>
        module.lessons.map((lesson) => ({ lesson, module })),
      ),
    compositionOf(contentId, locale) {
      const known = compositions[locale].get(contentId);
      if (known) return known;
      const made = composed(curriculum, contentId, locale);
      if (made) compositions[locale].set(contentId, made);
      return made;
    },
    offeredContent: (contentId, locale) => offeredIn(curriculum, contentId, locale),
    searchDocuments: content.searchDocuments,
  };
  return curriculum;
}

const inLocales = <Item>(items: Record<ContentLocale, Item[]>, key: (item: Item) => string) => ({
  nl: new Map(items.nl.map((item) => [key(item), item])),
  en: new Map(items.en.map((item) => [key(item), item])),
});
