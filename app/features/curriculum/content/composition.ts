// What an enrolment is about, as learning sees it: modules in order, with their lessons and what there is to do in them.

/** In the order in which a lesson asks for them: finishing it, the block of the lesson itself, comes last. */
export const blockKinds = ["reflection", "quiz", "lesson"] as const;
export type BlockKind = (typeof blockKinds)[number];

export interface CompositionLesson {
  id: string;
  /** Last part of its address; null while the lesson is planned and has no page. */
  slug: string | null;
  title: string;
  minutes: number;
  blocks: readonly { id: string; kind: "quiz" | "reflection" }[];
}

export interface CompositionModule {
  id: string;
  slug: string;
  title: string;
  lessons: readonly CompositionLesson[];
}

export interface Composition {
  /** The id of the module, set of modules, masterclass or programme. */
  contentId: string;
  title: string;
  /** What its mosaic is drawn from. */
  seed: string;
  modules: readonly CompositionModule[];
}

/** A lesson in its place. */
export interface LessonPlace {
  lesson: CompositionLesson;
  module: CompositionModule;
  previous: CompositionLesson | null;
  next: CompositionLesson | null;
  /** Which of all lessons it is, from 1. */
  number: number;
  of: number;
}

/** The lessons that can be opened, in order. */
export const writtenLessons = (composition: Composition): CompositionLesson[] =>
  composition.modules.flatMap(({ lessons }) => lessons.filter(({ slug }) => slug !== null));

/** By composition and address; who reads a lesson asks for its place several times. */
const places = new WeakMap<Composition, Map<string, LessonPlace>>();

/** The lesson at an address within a composition, with its neighbours; null when it is not part of it. */
export function placeOf(composition: Composition, slug: string): LessonPlace | null {
  let known = places.get(composition);
  if (!known) places.set(composition, (known = placesIn(composition)));
  return known.get(slug) ?? null;
}

function placesIn(composition: Composition): Map<string, LessonPlace> {
  const found = new Map<string, LessonPlace>();
  const lessons = writtenLessons(composition);
  for (const [index, lesson] of lessons.entries()) {
    const module = composition.modules.find((candidate) => candidate.lessons.includes(lesson));
    if (!module || lesson.slug === null || found.has(lesson.slug)) continue;
    const [previous = null, next = null] = [lessons[index - 1], lessons[index + 1]];
    found.set(lesson.slug, { lesson, module, previous, next, number: index + 1, of: lessons.length });
  }
  return found;
}
