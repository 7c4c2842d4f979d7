import { groupPath } from "~/features/communication/group/group-path";
import { groupMessages } from "~/features/communication/group/group.messages";
import { useLocale } from "~/i18n/locale-context";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Mosaic } from "~/ui/mosaic/mosaic-view";
import { Notice } from "~/ui/notice";
import { ProgressBar } from "~/ui/progress";
import { enrolmentPath, lessonPath } from "../learning-paths";
import { outlineMessages } from "../outline.messages";
import type { MyCohort, MyEnrolment } from "../my-masterclasses.queries.server";
import { Meetings } from "./meetings";

/** Something that is being followed: how far, where to go on, when to be there. */
export function RunningEnrolment({ enrolment, isFirst }: { enrolment: MyEnrolment; isFirst: boolean }) {
  const locale = useLocale();
  const t = outlineMessages[locale];
  const { id, title, seed, next, percent, lessonsDone, lessonCount, cohort, attempt, hasBegun } = enrolment;
  return (
    <article className="sc-enrolment">
      <Mosaic seed={seed} shape="cover" />
      <div className="sc-stack">
        {attempt > 1 && <p className="sc-card__eyebrow">{t.attempt(attempt)}</p>}
        <h2>{title}</h2>
        <ProgressBar
          label={t.progress}
          value={percent}
          max={100}
          text={t.progressWords(lessonsDone, lessonCount)}
        />
        {next && <p>{hasBegun ? t.resumeAt(next.title) : t.beginWith(next.title)}</p>}
        <Actions>
          {next && (
            <ButtonLink
              href={lessonPath(id, next.slug)}
              icon="arrow"
              look={isFirst ? "primary" : "secondary"}
            >
              {hasBegun ? t.resume : t.begin}
              {!isFirst && <span className="sc-visually-hidden">: {title}</span>}
            </ButtonLink>
          )}
          <a href={enrolmentPath(id)}>{t.toOutline}</a>
        </Actions>
        {cohort && <Group cohort={cohort} />}
        {cohort && (
          <p>
            <a href={groupPath(id)}>
              {groupMessages[locale].link(0)}
              <span className="sc-visually-hidden">: {cohort.name}</span>
            </a>
          </p>
        )}
      </div>
    </article>
  );
}

function Group({ cohort }: { cohort: MyCohort }) {
  const t = outlineMessages[useLocale()];
  if (cohort.isCancelled) return <Notice kind="warning">{t.cancelled}</Notice>;
  if (cohort.sessions.length === 0) return <p>{t.noMoreSessions}</p>;
  return <Meetings cohort={cohort} level={3} />;
}
