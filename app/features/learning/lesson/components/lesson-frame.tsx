import "~/styles/pages/learning.css";
import { useLocale } from "~/i18n/locale-context";
import { mark } from "~/lib/markup/marks";
import { LessonLayout } from "~/ui/frame/lesson-layout";
import { lessonMessages } from "../lesson.messages";
import { type LessonIds, useFramedLesson } from "./framed-lesson";

/**
 * The page of a lesson, the same for everybody: what is one's own is a mark, filled in by `lesson-page.server.ts`. So it
 * must be given nothing about a person. Links are relative to `/learn/<enrolment>/`.
 */
export function LessonFrame({ ids }: { ids: LessonIds }) {
  const locale = useLocale();
  const t = lessonMessages[locale];
  const { composition, place, outcomes, body, notesBlockId } = useFramedLesson()(ids, locale);
  const { lesson, module } = place;
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
            {module.title} · {t.minutes(lesson.minutes)}
          </p>
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
    </LessonLayout>
  );
}
