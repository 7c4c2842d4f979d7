import { publicAddressOfLesson } from "~/features/catalogue/search/public-address.server";
import type { ActorsRead } from "~/features/identity/sessions/find-actor.server";
import type { Locale } from "~/i18n/locale";
import { blocksOf, lesson as lessonWith } from "~/features/curriculum/content/content.server";
import { isId } from "~/platform/db/ids.server";
import { enrolmentPath } from "../outline/learning-paths";
import { blockKinds, placeOf, type BlockKind } from "~/features/curriculum/content/composition";
import { compositionOf, lessonIdsAt } from "~/features/curriculum/content/compositions.server";
import { type LessonState, lessonStateRead, statesOf } from "./lesson-state.server";
import { progressOf } from "../progress/progress";
import { notesBlockId } from "../answers/reflection";
import type { Answers } from "../quiz/quiz";

/** A text as a page shows it; `savedAt` in milliseconds since 1970. */
export interface ShownReflection {
  text: string;
  version: number;
  savedAt: number;
}

/** How a lesson stands: `left` is empty when it is done. */
export interface LessonStanding {
  isBegun: boolean;
  left: BlockKind[];
}

/** What the loader of a lesson returns: how far this person is, without a word of the lesson itself. */
export interface LessonData {
  /** For `<title>`. */
  title: string;
  /** For the description of the document. */
  description: string;
  enrolmentId: string;
  contentId: string;
  lessonId: string;
  isRead: boolean;
  /** The whole enrolment is completed. */
  isComplete: boolean;
  percent: number;
  lessonsDone: number;
  lessonCount: number;
  /** The lessons of this lesson's module, in order. */
  lessons: LessonStanding[];
  /** Answers to this lesson's quiz; null before the first time, empty when it was sent without a single answer. */
  answers: Answers | null;
  /** By block id. */
  reflections: Record<string, ShownReflection>;
}

/** A lesson to show, an address to go to instead, or nothing. */
export type LessonAnswer = { data: LessonData } | { redirectTo: string } | null;

/** What to ask of the database for a lesson; null when no lesson or enrolment can have this address. */
export function lessonRead(enrolmentId: string, slug: string): ActorsRead | null {
  const ids = lessonIdsAt(slug);
  if (!isId(enrolmentId) || ids.length === 0) return null;
  const asked = ids.flatMap((id) => [notesBlockId(id), ...blocksOf(id).map((block) => block.id)]);
  return lessonStateRead(enrolmentId, asked);
}

/**
 * A lesson of somebody's enrolment with their progress and texts. A lesson that the enrolment does not have leads to the
 * public page of a masterclass that has it; an unknown one gives null. The lessons of an enrolment that has ended are closed.
 */
export function lessonAt(
  slug: string,
  enrolmentId: string,
  state: LessonState,
  locale: Locale,
): LessonAnswer {
  const composition = compositionOf(state.contentId, locale);
  if (!composition) return null;
  const place = placeOf(composition, slug);
  if (!place) return { redirectTo: publicAddress(lessonIdsAt(slug), locale) };
  if (state.endedAt) return { redirectTo: closedAddress(place.lesson.id, enrolmentId, locale) };

  const { lesson, module } = place;
  const progress = progressOf(composition, statesOf(state), new Set(state.credited));
  const lessons = progress.modules.find((one) => one.module === module)?.lessons ?? [];
  const quizId = lesson.blocks.find(({ kind }) => kind === "quiz")?.id;
  return {
    data: {
      title: `${lesson.title} · ${composition.title}`,
      description: lessonWith(lesson.id, locale)?.description ?? "",
      enrolmentId,
      contentId: state.contentId,
      lessonId: lesson.id,
      isRead: lessons.some((one) => one.lesson === lesson && one.isRead),
      isComplete: state.completedAt !== null,
      percent: progress.percent,
      lessonsDone: progress.lessonsDone,
      lessonCount: progress.lessonCount,
      lessons: lessons.map(({ isBegun, left }) => ({
        isBegun,
        left: blockKinds.filter((kind) => left[kind] > 0),
      })),
      answers: state.blocks.find(([id]) => id === quizId)?.[4] ?? null,
      reflections: Object.fromEntries(
        state.reflections.map(([id, text, version, savedAt]): [string, ShownReflection] => [
          id,
          { text, version, savedAt },
        ]),
      ),
    },
  };
}

/** Where a lesson of an ended enrolment leads: a preview lesson is anybody's, of the others the enrolment's page says why. */
function closedAddress(lessonId: string, enrolmentId: string, locale: Locale): string {
  const { url, isWhole } = publicAddressOfLesson(lessonId, locale);
  return isWhole ? url : enrolmentPath(enrolmentId);
}

/** Where anybody may read the first of these lessons. */
export const publicAddress = ([first = ""]: readonly string[], locale: Locale): string =>
  publicAddressOfLesson(first, locale).url;
