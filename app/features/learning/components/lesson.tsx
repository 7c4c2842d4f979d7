import "~/styles/learning.css";
import { useLocale } from "~/i18n/locale-context";
import { Button, ButtonLink } from "~/ui/button";
import { LessonLayout, type OutlineItem } from "~/ui/lesson-layout";
import { Notice } from "~/ui/notice";
import { ProgressBar } from "~/ui/progress";
import { enrolmentPath } from "../addresses";
import type { LessonData } from "../lesson-data";
import { type LearningTexts, learningMessages } from "../learning.messages";
import { type LessonParts, useLessonParts } from "./lesson-parts";

/** A lesson as its learner reads it. Links are relative to `/learn/<enrolment>/`. */
export function LessonPage({ data }: { data: LessonData }) {
  const locale = useLocale();
  const t = learningMessages[locale];
  const parts = useLessonParts()(data, locale);
  const { composition, place } = parts;
  const { lesson, module } = place;
  return (
    <LessonLayout
      seed={module.slug}
      where={<a href={enrolmentPath(data.enrolmentId)}>{composition.title}</a>}
      progress={<ProgressBar label={t.progress} value={data.percent} max={100} hideLabel />}
      outlineTitle={module.title}
      outline={outlineItems(parts, data, t)}
      head={
        <>
          <h1>{lesson.title}</h1>
          <p className="sc-lesson__meta">
            {module.title} · {t.minutes(lesson.minutes)}
          </p>
          <details>
            <summary>{t.outcomes}</summary>
            <ul>
              {parts.outcomes.map((outcome) => (
                <li key={outcome}>{outcome}</li>
              ))}
            </ul>
          </details>
        </>
      }
      next={<NextStep parts={parts} data={data} t={t} />}
      aside={
        <section aria-labelledby="notes-title">
          <h2 id="notes-title">{t.notes}</h2>
          <div dangerouslySetInnerHTML={{ __html: parts.notes }} />
        </section>
      }
    >
      {data.isEnded && (
        <Notice kind="warning" title={t.ended}>
          {t.endedHelp}
        </Notice>
      )}
      <div className="sc-prose" dangerouslySetInnerHTML={{ __html: parts.body }} />
    </LessonLayout>
  );
}

function outlineItems({ place }: LessonParts, { left }: LessonData, t: LearningTexts): OutlineItem[] {
  return place.module.lessons.map((lesson, index) => {
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
      status: kinds.length === 0 ? "done" : isCurrent ? "current" : "todo",
      current: isCurrent,
    };
  });
}

/** Previous at the left; one step onward: finishing the lesson, or going on when it was finished before. */
function NextStep({ parts, data, t }: { parts: LessonParts; data: LessonData; t: LearningTexts }) {
  const { lesson, previous, next } = parts.place;
  const onward = next?.slug ?? enrolmentPath(data.enrolmentId);
  return (
    <>
      {previous?.slug ? <a href={previous.slug}>{t.previous(previous.title)}</a> : <span />}
      {data.isRead || data.isEnded ? (
        <ButtonLink href={onward} icon="arrow">
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
