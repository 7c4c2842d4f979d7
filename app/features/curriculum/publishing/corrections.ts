import { askedIn, type ContentBlock, type ContentLocale, type Lesson } from "~/platform/content/content";
import type { Curriculum, TaughtContent } from "../content/curriculum";

interface Typo {
  unitId: string;
  lessonId: string;
}
interface Releases {
  /** The release that the typing errors were mended after, and the one that mends them. */
  before: Curriculum;
  after: Curriculum;
}

type Named = { id: string; hash: string };

/**
 * An earlier release with typing errors mended, and which they were: a block is taken over where the release says exactly what the text
 * before the mending said, in both languages; all else stays. Null when there is nothing to mend in it.
 */
export function corrected(
  content: TaughtContent,
  typos: readonly Typo[],
  { before, after }: Releases,
): { content: TaughtContent; blocks: string[] } | null {
  const own = (locale: ContentLocale) =>
    new Map(content.lessons[locale].map((lesson) => [lesson.id, lesson]));
  const lessons = { nl: own("nl"), en: own("en") };
  const isAsBefore = ({ unitId, lessonId }: Typo) =>
    (["nl", "en"] as const).every((locale) => {
      const then = pieceIn(before.lesson(lessonId, locale), unitId);
      return then !== undefined && pieceIn(lessons[locale].get(lessonId), unitId)?.hash === then.hash;
    });
  const mended = typos.filter(isAsBefore);
  if (mended.length === 0) return null;
  const ids = new Set(mended.map(({ unitId }) => unitId));
  const inLessons = new Set(mended.map(({ lessonId }) => lessonId));
  const mend = (locale: ContentLocale) =>
    content.lessons[locale].map((lesson) =>
      inLessons.has(lesson.id) ? withBlocksOf(lesson, after.lesson(lesson.id, locale), ids) : lesson,
    );
  return {
    content: {
      ...content,
      lessons: { nl: mend("nl"), en: mend("en") },
      answers: content.answers.map((answer) =>
        ids.has(answer.questionId) ? (after.answerKey(answer.questionId) ?? answer) : answer,
      ),
    },
    blocks: [...ids],
  };
}

const piecesOf = (lesson: Lesson): Named[] =>
  lesson.blocks.flatMap((block): Named[] => (block.kind === "quiz" ? askedIn(block) : [block]));

const pieceIn = (lesson: Lesson | undefined, id: string) =>
  lesson && piecesOf(lesson).find((piece) => piece.id === id);

function withBlocksOf(lesson: Lesson, source: Lesson | undefined, ids: ReadonlySet<string>): Lesson {
  const block = (one: ContentBlock): ContentBlock => {
    if (one.kind === "quiz")
      return {
        ...one,
        questions: one.questions.map(asked),
        ...(one.followUps && { followUps: one.followUps.map(asked) }),
      };
    const next = ids.has(one.id) && source?.blocks.find(({ id }) => id === one.id);
    return next || one;
  };
  const asked = <Asked extends Named>(one: Asked): Asked => {
    if (!ids.has(one.id)) return one;
    const next = source && pieceIn(source, one.id);
    return next ? (next as Asked) : one;
  };
  return { ...lesson, blocks: lesson.blocks.map(block) };
}
