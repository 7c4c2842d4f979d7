import type { Locale } from "~/i18n/locale";
import { blocksOf, masterclassById, moduleById, modules, programme } from "./content.server";
import type { Module } from "~/platform/content/content";
import type { Composition, CompositionModule } from "./composition";

const known: Record<Locale, Map<string, Composition | null>> = { nl: new Map(), en: new Map() };

const toModule = ({ id, slug, title, lessons }: Module): CompositionModule => ({
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

function build(contentId: string, locale: Locale): Composition | null {
  const make = (title: string, seed: string, parts: readonly Module[]): Composition => ({
    contentId,
    title,
    seed,
    modules: withoutRepeats(parts).map(toModule),
  });
  const masterclass = masterclassById(contentId, locale);
  if (masterclass) return make(masterclass.title, masterclass.slug, masterclass.modules);
  const module = moduleById(contentId, locale);
  if (module) return make(module.title, module.slug, [module]);
  const all = programme(locale);
  if (all.id !== contentId) return null;
  const parts = all.masterclassIds.flatMap((id) => masterclassById(id, locale)?.modules ?? []);
  return make(all.title, all.id, parts);
}

/** What an enrolment for `contentId` (a module, a masterclass or the programme) consists of; null when it is not in content. */
export function compositionOf(contentId: string, locale: Locale): Composition | null {
  const found = known[locale].get(contentId);
  if (found !== undefined) return found;
  const composition = build(contentId, locale);
  // Ids come from the database, so there are only as many as content has.
  if (composition) known[locale].set(contentId, composition);
  return composition;
}

const lessonIdsBySlug = new Map<string, string[]>();
for (const { lessons } of modules("nl"))
  for (const { id, slug } of lessons)
    if (slug) lessonIdsBySlug.set(slug, [...(lessonIdsBySlug.get(slug) ?? []), id]);

/** The lessons whose address ends in `slug`: normally one. */
export const lessonIdsAt = (slug: string): readonly string[] => lessonIdsBySlug.get(slug) ?? [];
