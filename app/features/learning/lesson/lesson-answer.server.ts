import { publicAddressOfLesson } from "~/features/catalogue/search/public-address.server";
import type { PersonScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import type { Curriculum } from "~/features/curriculum/content/curriculum";
import {
  curriculaAtHand,
  curriculum,
  currentCurriculum,
} from "~/features/curriculum/releases/current-curriculum.server";
import { enrolmentPath } from "../outline/learning-paths";
import { blockKinds, placeOf, type BlockKind } from "~/features/curriculum/content/composition";
import { type LessonState, statesOf } from "./lesson-state.server";
import { findEnrolmentState } from "./lesson-state.queries.server";
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

/** A lesson to show, with the content that it is of; an address to go to instead; or nothing. */
export type LessonAnswer = { data: LessonData; taught: Curriculum } | { redirectTo: string } | null;

/** What somebody does in a lesson, notes first. */
const blocksIn = ({ blocksOf }: Curriculum, lessonId: string) => [
  notesBlockId(lessonId),
  ...blocksOf(lessonId).map((block) => block.id),
];

/**
 * The blocks whose answers and texts to ask for with the state of an enrolment (`lessonStateRead`): which release it follows is known only
 * then, so they are those of the lessons at this address in any release at hand.
 */
export const blocksToAsk = (slug: string): string[] => [
  ...new Set(
    curriculaAtHand().flatMap((taught) =>
      taught.lessonIdsAt(slug).flatMap((lessonId) => blocksIn(taught, lessonId)),
    ),
  ),
];

/**
 * A lesson of somebody's enrolment with their progress and texts, of which those of the blocks in `asked` are known. A lesson that the enrolment does not have leads to the
 * public page of a masterclass that has it; an unknown one gives null. The lessons of an enrolment that has ended are closed.
 */
export async function lessonAt(
  scope: PersonScope,
  { slug, enrolmentId }: { slug: string; enrolmentId: string },
  { state: found, asked }: { state: LessonState; asked: readonly string[] },
  locale: Locale,
): Promise<LessonAnswer> {
  const taught = await curriculum(found.releaseId);
  const composition = taught.compositionOf(found.contentId, locale);
  if (!composition) return null;
  const place = placeOf(composition, slug);
  if (!place) {
    const { lessonIdsAt } = currentCurriculum();
    const ids = lessonIdsAt(slug);
    return ids.length > 0 ? { redirectTo: publicAddress(ids, locale) } : null;
  }
  // The first reader of a release after a start: what its lesson has was not asked for yet.
  const blocks = blocksIn(taught, place.lesson.id);
  const state = blocks.every((id) => asked.includes(id))
    ? found
    : await findEnrolmentState(scope, enrolmentId, blocks);
  if (!state) return null;
  if (state.endedAt) return { redirectTo: closedAddress(place.lesson.id, enrolmentId, locale) };

  const { lesson, module } = place;
  const progress = progressOf(composition, statesOf(state), new Set(state.credited));
  const lessons = progress.modules.find((one) => one.module === module)?.lessons ?? [];
  const quizId = lesson.blocks.find(({ kind }) => kind === "quiz")?.id;
  return {
    taught,
    data: {
      title: `${lesson.title} · ${composition.title}`,
      description: taught.lesson(lesson.id, locale)?.description ?? "",
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
