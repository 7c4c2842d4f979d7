import { Fragment } from "react";
import { useLocale } from "~/i18n/locale-context";
import { Button, ButtonLink } from "~/ui/form/button";
import { Outline, type OutlineItem } from "~/ui/frame/lesson-layout";
import { ProgressBar } from "~/ui/progress";
import { completionSlug } from "../../outline/learning-paths";
import type { LessonPlace } from "~/features/curriculum/content/composition";
import { lessonMessages } from "../lesson.messages";
import type { LessonStanding } from "../lesson-answer.server";
import type { LessonTodo } from "../lesson-todo";
import type { Onward } from "../onward";

/** How far one is in the whole composition. */
export function LessonProgress({ percent }: { percent: number }) {
  return <ProgressBar label={lessonMessages[useLocale()].progress} value={percent} max={100} hideLabel />;
}

/** The lessons of this lesson's module, with per lesson what is left to do. */
export function LessonOutline({
  place,
  standings,
}: {
  place: LessonPlace;
  /** In the order of the module's lessons. */
  standings: readonly LessonStanding[];
}) {
  const t = lessonMessages[useLocale()];
  const items = place.module.lessons.map((lesson, index): OutlineItem => {
    const { isBegun = false, left = [] } = standings[index] ?? {};
    const isCurrent = lesson === place.lesson;
    const isLeft = isBegun && left.length > 0;
    return {
      href: lesson.slug ?? undefined,
      title: lesson.title,
      detail: isLeft
        ? t.stillTo(left.map((kind) => t.leftInLesson[kind]).join(", "))
        : lesson.slug
          ? t.minutes(lesson.minutes)
          : t.planned,
      status: left.length === 0 ? "done" : isCurrent ? "current" : isBegun ? "started" : "todo",
      current: isCurrent,
    };
  });
  return <Outline items={items} />;
}

/** Previous at the left; one step onward. */
export function NextStep({
  place: { lesson, previous },
  onward: { act, href, words },
  isComplete,
  todo,
}: {
  place: LessonPlace;
  onward: Onward;
  /** All that the enrolment asks is done. */
  isComplete: boolean;
  /** What else the lesson asks, and the id of where it stands. */
  todo: readonly LessonTodo[];
}) {
  const t = lessonMessages[useLocale()];
  return (
    <>
      <p className="sc-lesson__left">
        {todo.length > 0 && t.leftHere}
        {todo.map(({ kind, id }, index) => (
          <Fragment key={kind}>
            {index > 0 ? ", " : " "}
            <a href={`${lesson.slug}#${id}`}>{t.leftInLesson[kind]}</a>
          </Fragment>
        ))}
        {isComplete && words !== "toCompletion" && <a href={completionSlug}>{t.toCompletion}</a>}
      </p>
      {previous?.slug ? <a href={previous.slug}>{t.previous(previous.title)}</a> : <span />}
      {act === "go" ? (
        <ButtonLink href={href} icon="arrow">
          {t[words]}
        </ButtonLink>
      ) : (
        <form method="post" action={href}>
          <Button icon="arrow">{t[words]}</Button>
        </form>
      )}
    </>
  );
}
