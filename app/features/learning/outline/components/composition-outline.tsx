import "~/styles/pages/learning.css";
import { Fragment, type ReactNode } from "react";
import { groupPath } from "~/features/communication/group/group-path";
import { groupMessages } from "~/features/communication/group/group.messages";
import type { Locale } from "~/i18n/locale";
import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Panel } from "~/ui/card";
import { Page, Split } from "~/ui/frame/layout";
import { Outline, type OutlineItem, OutlineLegend } from "~/ui/frame/lesson-layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { ProgressBar, Tag } from "~/ui/progress";
import { Heading } from "~/ui/text";
import { completionPath, enrolmentPath, handedInPath, lessonPath } from "../learning-paths";
import { completionMessages } from "../../completion/completion.messages";
import { blockKinds } from "~/features/curriculum/content/composition";
import { outlineMessages } from "../outline.messages";
import type { OutlineLesson, OutlineView } from "../outline.queries.server";
import { timeLeft } from "../time-left";
import { OutlineMeetings } from "./outline-meetings";

/**
 * All modules and lessons of an enrolment, with what is done and what the certificate still asks; `children` stand below. `unread`: how many announcements are
 * new in its group; null without a group.
 */
export function CompositionOutline({
  view,
  unread,
  children,
}: {
  view: OutlineView;
  unread: number | null;
  children?: ReactNode;
}) {
  const locale = useLocale();
  const t = outlineMessages[locale];
  const { enrolmentId, title, next, completedAt, modules } = view;
  return (
    <Page>
      <Breadcrumbs items={[{ href: "/my", label: t.backToMine }, { label: title }]} />
      {view.attempt > 1 && <p className="sc-card__eyebrow">{t.attempt(view.attempt)}</p>}
      <h1>{title}</h1>
      {completedAt && (
        <Notice kind="success" title={t.completedAt(formatPlainDate(completedAt, locale))}>
          <p>
            <a href={completionPath(enrolmentId)}>{completionMessages[locale].outlineLink}</a>
          </p>
        </Notice>
      )}
      <Split
        aside={
          <>
            <Remaining view={view} />
            {view.isHosted && (
              <Panel title={t.handIn}>
                <p>{t.handInHelp}</p>
                <p>
                  <a href={handedInPath(enrolmentId)}>{t.handInLink}</a>
                </p>
              </Panel>
            )}
          </>
        }
      >
        {next && (
          <Actions>
            <ButtonLink href={lessonPath(enrolmentId, next.slug)} icon="arrow">
              {view.hasBegun ? t.resumeAt(next.title) : t.beginWith(next.title)}
            </ButtonLink>
          </Actions>
        )}
        {unread !== null && (
          <p className="sc-no-print">
            <a href={groupPath(enrolmentId)}>{groupMessages[locale].link(unread)}</a>
          </p>
        )}
        <OutlineLegend />
        <div className="sc-course">
          <OutlineMeetings meetings={view.meetings} />
          {modules.map((module, index) => (
            <Fragment key={module.id}>
              <section className="sc-course__module" aria-labelledby={`module-${module.id}`}>
                <p className="sc-card__eyebrow">{t.module(index + 1)}</p>
                <Heading level={2} size={3} id={`module-${module.id}`}>
                  {module.title}
                </Heading>
                {(module.isCredited || module.isDone) && (
                  <Tag colour="olive">{module.isCredited ? t.moduleCredited : t.moduleDone}</Tag>
                )}
                <Outline items={module.lessons.map((lesson) => outlineItem(lesson, enrolmentId, t))} />
              </section>
              <OutlineMeetings meetings={module.meetings} />
            </Fragment>
          ))}
        </div>
        {children}
      </Split>
    </Page>
  );
}

function outlineItem(
  lesson: OutlineLesson,
  enrolmentId: string,
  t: (typeof outlineMessages)["nl"],
): OutlineItem {
  const left = lesson.left.map((kind) => t.leftInLesson[kind]).join(", ");
  return {
    href: lesson.slug === null ? undefined : enrolmentPath(enrolmentId) + `/${lesson.slug}`,
    title: lesson.title,
    detail: [
      lesson.slug === null ? t.planned : t.minutes(lesson.minutes),
      ...(lesson.status === "started" ? [t.stillTo(left)] : []),
    ].join(" · "),
    status: lesson.status,
  };
}

function timeInWords(minutes: number, locale: Locale): string {
  const [t, left] = [outlineMessages[locale], timeLeft(minutes)];
  return "minutes" in left ? t.minutes(left.minutes) : t.hours(left.hours.toLocaleString(locale));
}

/** How far, and what is left, in words. */
function Remaining({ view }: { view: OutlineView }) {
  const locale = useLocale();
  const [t, atEnd] = [outlineMessages[locale], completionMessages[locale]];
  const kinds = blockKinds.filter((kind) => view.left[kind] > 0);
  const isComplete = view.completedAt !== null || kinds.length === 0;
  return (
    <Panel title={isComplete ? atEnd.outline : t.certificateAsks}>
      <ProgressBar
        label={t.progress}
        value={view.percent}
        max={100}
        text={t.progressWords(view.lessonsDone, view.lessonCount)}
      />
      {isComplete ? (
        <p>{atEnd.outlineText}</p>
      ) : (
        <>
          {view.minutesLeft > 0 && <p>{t.timeLeft(timeInWords(view.minutesLeft, locale))}</p>}
          <ul className="sc-list">
            {kinds.map((kind) => (
              <li key={kind}>{t.left[kind](view.left[kind])}</li>
            ))}
          </ul>
          <p className="sc-field__hint">{t.certificateRule}</p>
        </>
      )}
    </Panel>
  );
}
