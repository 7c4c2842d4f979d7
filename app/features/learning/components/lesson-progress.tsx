import { useLocale } from "~/i18n/locale-context";
import { Button, ButtonLink } from "~/ui/button";
import { Outline } from "~/ui/lesson-layout";
import { Notice } from "~/ui/notice";
import { ProgressBar } from "~/ui/progress";
import type { BlockKind, LessonPlace } from "../composition";
import { learningMessages } from "../learning.messages";

/** How far one is in the whole composition. */
export function LessonProgress({ percent }: { percent: number }) {
  return <ProgressBar label={learningMessages[useLocale()].progress} value={percent} max={100} hideLabel />;
}

/** The lessons of this lesson's module, with per lesson what is left to do. */
export function LessonOutline({ place, left }: { place: LessonPlace; left: readonly BlockKind[][] }) {
  const t = learningMessages[useLocale()];
  const items = place.module.lessons.map((lesson, index) => {
    const kinds = left[index] ?? [];
    const isCurrent = lesson === place.lesson;
    const todo =
      kinds.length > 0 && !kinds.includes("lesson") ? kinds.map((kind) => t.leftInLesson[kind]) : [];
    return {
      href: lesson.slug ?? undefined,
      title: lesson.title,
      detail:
        todo.length > 0
          ? `${t.statusTodo}: ${todo.join(", ")}`
          : lesson.slug
            ? t.minutes(lesson.minutes)
            : t.planned,
      status: kinds.length === 0 ? ("done" as const) : isCurrent ? ("current" as const) : ("todo" as const),
      current: isCurrent,
    };
  });
  return <Outline items={items} />;
}

/** Said above a lesson of an enrolment that has ended. */
export function EndedNotice() {
  const t = learningMessages[useLocale()];
  return (
    <Notice kind="warning" title={t.ended}>
      {t.endedHelp}
    </Notice>
  );
}

/** Previous at the left; one step onward: finishing the lesson, or going on when it was finished before. */
export function NextStep({
  place: { lesson, previous, next },
  contents,
  isFinished,
}: {
  place: LessonPlace;
  /** Where the contents are: the step after the last lesson. */
  contents: string;
  isFinished: boolean;
}) {
  const t = learningMessages[useLocale()];
  return (
    <>
      {previous?.slug ? <a href={previous.slug}>{t.previous(previous.title)}</a> : <span />}
      {isFinished ? (
        <ButtonLink href={next?.slug ?? contents} icon="arrow">
          {next ? t.next : t.toContents}
        </ButtonLink>
      ) : (
        <form method="post" action={lesson.slug ?? ""}>
          <Button icon="arrow">{next ? t.finish : t.finishLast}</Button>
        </form>
      )}
    </>
  );
}
