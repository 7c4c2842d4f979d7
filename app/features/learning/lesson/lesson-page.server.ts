import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { createElement as draw, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Curriculum } from "~/features/curriculum/content/curriculum";
import type { Locale } from "~/i18n/locale";
import { LocaleProvider } from "~/i18n/locale-context";
import { splitAtMarks } from "~/lib/markup/marks";
import {
  type PageBody,
  type PageDocument,
  pageOf,
  type Piece,
  piece,
} from "~/platform/http/page-body.server";
import { enrolmentPath } from "../outline/learning-paths";
import { LessonFrame } from "./components/lesson-frame";
import { LessonOutline, LessonProgress, NextStep } from "./components/lesson-progress";
import { answerBox, quizOfReader } from "./lesson-body.server";
import type { LessonData } from "./lesson-answer.server";
import { framedLesson, lessonPlace } from "./framed-lesson.server";
import { lessonMark } from "./lesson-mark";
import { lessonTodo } from "./lesson-todo";
import { onwardFrom } from "./onward";
import { quizOf } from "../quiz/quiz-keys.server";

/** Pieces at even places, names of marks at odd ones. */
type Frame = readonly (Piece | string)[];

/** Bytes of all frames together: some hundreds. */
const room = 16 * 1024 * 1024;
/** Frames by site and what is in them, with the foot that they were made with. */
const frames = new LRUCache<string, { frame: Frame; foot: string }>({
  maxSize: room,
  sizeCalculation: ({ frame }) =>
    frame.reduce(
      (n, part) => n + (typeof part === "string" ? 0 : part.bytes.byteLength + part.deflated.byteLength),
      1_000,
    ),
});
/** Of what everybody gets of a lesson the hash, by content, lesson and language: the same in every release that says the same. */
const versions = new WeakMap<Curriculum, Map<string, string>>();
/** Drawn pieces that learners at the same point share. */
const drawn = new LRUCache<string, Piece>({ max: 3_000 });

/**
 * The page of a lesson for one person: the document that its route renders, with `LessonFrame` at its mark. What all readers share
 * is rendered and compressed once, what is their own filled in.
 */
export function lessonPage(
  taught: Curriculum,
  data: LessonData,
  locale: Locale,
  document: PageDocument,
  own: OwnHtml = nothingOwn,
): PageBody {
  const fill = fillFor(taught, data, locale, own);
  return pageOf(
    frameOf(taught, data, locale, document).flatMap((part) => (typeof part === "string" ? fill(part) : part)),
  );
}

function frameOf(taught: Curriculum, data: LessonData, locale: Locale, document: PageDocument): Frame {
  const make = () => {
    const lesson = markupOf(draw(LessonFrame, framedLesson(taught, data, locale)), locale);
    const [before, after, ...more] = document.render().split(lessonMark);
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error("the document of a lesson has its mark once");
    return splitAtMarks(before + lesson + after).map((part, at) => (at % 2 ? part : piece(part)));
  };
  if (!document.isKept) return make();
  const key = `${document.site} ${versionOf(taught, data, locale)}`;
  const { foot } = document;
  let known = frames.get(key);
  if (known?.foot !== foot) frames.set(key, (known = { frame: make(), foot }));
  return known.frame;
}

function versionOf(taught: Curriculum, { contentId, lessonId }: LessonData, locale: Locale): string {
  let known = versions.get(taught);
  if (!known) versions.set(taught, (known = new Map<string, string>()));
  const key = `${locale} ${contentId} ${lessonId}`;
  let version = known.get(key);
  if (!version) {
    const framed = framedLesson(taught, { contentId, lessonId }, locale);
    const quiz = quizOf(taught, lessonId);
    const answers = quiz && [...quiz.questions, ...quiz.followUps].map(({ id }) => taught.answerKey(id));
    const lesson = taught.lesson(lessonId, locale);
    const text = JSON.stringify([locale, framed, lesson, answers]);
    known.set(key, (version = createHash("sha256").update(text).digest("base64url")));
  }
  return version;
}

const markupOf = (element: ReactElement, locale: Locale) =>
  renderToStaticMarkup(draw(LocaleProvider, { value: locale }, element));

/** What stands at an exercise of this person's work with the instrument that it sends to. This feature knows none. */
export type InstrumentHtml = (instrumentId: string) => string;

/** What else of this person's stands in a lesson. This feature knows none of it. */
export interface OwnHtml {
  instrument: InstrumentHtml;
  /** Below the answer box of a block. */
  belowAnswer: (blockId: string) => string;
}

const nothingOwn: OwnHtml = { instrument: () => "", belowAnswer: () => "" };

/** What comes in the place of a mark of `LessonFrame`. */
function fillFor(
  taught: Curriculum,
  data: LessonData,
  locale: Locale,
  own: OwnHtml,
): (mark: string) => Piece | string | readonly Piece[] {
  const { enrolmentId, percent, lessons, isComplete } = data;
  const { lesson, place } = lessonPlace(taught, data, locale);
  const version = versionOf(taught, data, locale);
  const contents = enrolmentPath(enrolmentId);
  const onward = onwardFrom(place, data);
  const isPassed = !lessons[place.module.lessons.indexOf(place.lesson)]?.left.includes("quiz");

  /** A piece that depends on nothing but `values`. */
  const shared = (name: string, values: unknown[], text: () => string): Piece => {
    const key = JSON.stringify([locale, name, ...values]);
    let known = drawn.get(key);
    if (!known) drawn.set(key, (known = piece(text())));
    return known;
  };
  const drawing = (element: ReactElement) => () => markupOf(element, locale);

  return (mark) => {
    switch (mark) {
      case "contents":
        return contents;
      case "progress":
        return shared(mark, [percent], drawing(draw(LessonProgress, { percent })));
      case "outline":
        return shared(mark, [version, lessons], drawing(draw(LessonOutline, { place, standings: lessons })));
      case "next": {
        const todo = lessonTodo(place, data);
        const step = draw(NextStep, { place, onward, isComplete, todo });
        return shared(mark, [version, onward, isComplete, todo], drawing(step));
      }
      case "quiz":
        return quizOfReader(taught, lesson, data, { isPassed, onward }, locale).map(({ about, draw }, at) =>
          shared(mark, [version, at, ...about], () => draw().text),
        );
    }
    const [kind, blockId] = mark.split(":");
    if (kind === "instrument" && blockId) return own.instrument(blockId);
    if (kind !== "answer" || !blockId) throw new Error(`a lesson has no part ${mark}`);
    return answerBox(lesson, blockId, data, locale) + own.belowAnswer(blockId);
  };
}
