import type { ContentLocale, Module } from "~/platform/content/content";
import type { Composition, CompositionModule } from "./composition";
import type { Curriculum } from "./curriculum";
import { modulesOfSet, moduleSetTitle } from "./module-set";

const toModule = (
  { id, slug, title, lessons }: Module,
  { blocksOf }: Pick<Curriculum, "blocksOf">,
): CompositionModule => ({
  id,
  slug,
  title,
  lessons: lessons.map((lesson) => ({
    id: lesson.id,
    slug: lesson.slug,
    title: lesson.title,
    minutes: lesson.minutes,
    blocks: blocksOf(lesson.id),
  })),
});

/** A module that stands in several masterclasses of a programme is followed once. */
const withoutRepeats = (all: readonly Module[]) => [
  ...new Map(all.map((module) => [module.id, module])).values(),
];

/** What an enrolment for `contentId` (a module, a set of them, a masterclass or the programme) consists of; null when it is not in this content. */
export function composed(
  curriculum: Curriculum,
  contentId: string,
  locale: ContentLocale,
): Composition | null {
  const make = (title: string, seed: string, parts: readonly Module[]): Composition => ({
    contentId,
    title,
    seed,
    modules: withoutRepeats(parts).map((module) => toModule(module, curriculum)),
  });
  const masterclass = curriculum.masterclassById(contentId, locale);
  if (masterclass) return make(masterclass.title, masterclass.slug, masterclass.modules);
  const module = curriculum.moduleById(contentId, locale);
  if (module) return make(module.title, module.slug, [module]);
  const set = modulesOfSet(curriculum, contentId, locale);
  if (set) return make(moduleSetTitle(set, locale), contentId, set);
  const all = curriculum.programme(locale);
  if (all.id !== contentId) return null;
  const parts = all.masterclassIds.flatMap((id) => curriculum.masterclassById(id, locale)?.modules ?? []);
  return make(all.title, all.id, parts);
}
