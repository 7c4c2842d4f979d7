import { createElement as draw, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { placeOf } from "~/features/curriculum/content/composition";
import type { FoundationScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { LocaleProvider } from "~/i18n/locale-context";
import { splitAtMarks } from "~/lib/markup/marks";
import { db } from "~/platform/db/db.server";
import { askedIn, quizOf } from "~/platform/content/content";
import { isPassed as isQuizPassed } from "../progress/completion-rule";
import { LessonFrame } from "../lesson/components/lesson-frame";
import { LessonOutline, NextStep } from "../lesson/components/lesson-progress";
import { framedLesson } from "../lesson/framed-lesson.server";
import { askedOnly, quizOfReader } from "../lesson/lesson-body.server";
import type { LessonStanding } from "../lesson/lesson-answer.server";
import type { Onward } from "../lesson/onward";

const notBegun: LessonStanding = { isBegun: false, left: ["lesson"] };

/** A lesson of a release as whoever follows it sees it, or the path of the lesson below the release; null when it has none. */
export type ReleasedLesson = { title: string; html: string } | { redirectTo: string } | null;

/**
 * A lesson of any release with its frame, to look at: nothing in it is anybody's, and nothing is kept of what is tried. `query` has the
 * answers to its quiz, as its form sends them.
 */
export async function releasedLesson(
  _scope: FoundationScope<"release.read">,
  at: { releaseId: number; moduleSlug: string; slug: string },
  query: URLSearchParams,
  locale: Locale,
): Promise<ReleasedLesson> {
  if ((await db.release.count({ where: { id: at.releaseId } })) === 0) return null;
  const taught = await curriculum(at.releaseId);
  const lesson = taught.lessonIdsAt(at.slug).map((id) => taught.lesson(id, locale))[0];
  if (!lesson) return null;
  // A link in a text names the lesson alone.
  if (lesson.moduleSlug !== at.moduleSlug) return { redirectTo: `${lesson.moduleSlug}/${lesson.slug}` };
  const ids = { contentId: lesson.moduleId, lessonId: lesson.id };
  const framed = framedLesson(taught, ids, locale);
  const place = placeOf(framed.composition, lesson.slug);
  if (!place) return null;

  const contents = `/desk/releases/${at.releaseId}`;
  const next = place.next?.slug;
  const onward: Onward = next
    ? { act: "go", href: next, words: "next" }
    : { act: "go", href: contents, words: "toContents" };
  const quiz = quizOf(lesson.blocks);
  const questions = quiz?.questions ?? [];
  const given = (quiz ? askedIn(quiz) : []).flatMap(({ id, options }) =>
    options
      .filter((option) => option.id === query.get(id))
      .map((option): [string, string] => [id, option.id]),
  );
  const answers = query.has("check") ? Object.fromEntries(given) : null;
  const right = questions.filter(({ id }) => answers && taught.answerKey(id)?.correct === answers[id]).length;
  const isPassed = questions.length > 0 && isQuizPassed(right, questions.length);
  const markupOf = (element: ReactElement) =>
    renderToStaticMarkup(draw(LocaleProvider, { value: locale }, element));

  const fill = (mark: string): string => {
    switch (mark) {
      case "contents":
        return contents;
      case "progress":
        return "";
      case "outline":
        return markupOf(draw(LessonOutline, { place, standings: place.module.lessons.map(() => notBegun) }));
      case "next":
        return markupOf(draw(NextStep, { place, onward, isComplete: false, todo: [] }));
      case "quiz":
        return quizOfReader(
          taught,
          lesson,
          { answers, enrolmentId: contents },
          { isPassed, onward, isKept: false },
          locale,
        )
          .map((part) => part.draw().text)
          .join("");
      default:
        if (mark.startsWith("instrument:")) return "";
        return askedOnly(lesson, mark.replace(/^answer:/, ""), locale);
    }
  };
  const parts = splitAtMarks(markupOf(draw(LessonFrame, framed)));
  return { title: lesson.title, html: parts.map((part, n) => (n % 2 ? fill(part) : part)).join("") };
}
