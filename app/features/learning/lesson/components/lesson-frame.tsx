import { useLocale } from "~/i18n/locale-context";
import { mark } from "~/lib/markup/marks";
import { LessonLayout } from "~/ui/frame/lesson-layout";
import type { FramedLesson } from "../framed-lesson.server";
import { lessonMessages } from "../lesson.messages";

/**
 * The page of a lesson, the same for everybody: what is one's own is a mark, filled in by `lesson-page.server.ts`. So it
 * must be given nothing about a person. Links are relative to `/learn/<enrolment>/`.
 */
export function LessonFrame({ composition, place, outcomes, body, notesBlockId }: FramedLesson) {
  const t = lessonMessages[useLocale()];
  const { lesson, module, previous, next } = place;
  return (
    <LessonLayout
      seed={module.slug}
      where={<a href={mark("contents")}>{composition.title}</a>}
      progress={mark("progress")}
      outlineTitle={module.title}
      outline={mark("outline")}
      head={
        <>
          <h1>{lesson.title}</h1>
          <p className="sc-lesson__meta">
            {module.title} · {t.lessonOf(place.number, place.of)} · {t.minutes(lesson.minutes)}
          </p>
          <nav className="sc-lesson__beside" aria-label={t.beside}>
            {previous?.slug && (
              <a href={previous.slug}>
                {t.previousLesson}
                <span className="sc-visually-hidden">: {previous.title}</span>
              </a>
            )}
            {next?.slug && (
              <a href={next.slug}>
                {t.nextLesson}
                <span className="sc-visually-hidden">: {next.title}</span>
              </a>
            )}
          </nav>
          <details>
            <summary>{t.outcomes}</summary>
            <ul>
              {outcomes.map((outcome) => (
                <li key={outcome}>{outcome}</li>
              ))}
            </ul>
          </details>
        </>
      }
      next={mark("next")}
      aside={{
        name: t.notes,
        content: (
          <section>
            <h2>{t.notes}</h2>
            <div>{mark(`answer:${notesBlockId}`)}</div>
          </section>
        ),
      }}
    >
      <div className="sc-prose" dangerouslySetInnerHTML={{ __html: body }} />
      <p className="sc-lesson__print">
        {t.print}{" "}
        <label>
          <input type="checkbox" /> {t.printAnswers}
        </label>
      </p>
    </LessonLayout>
  );
}
