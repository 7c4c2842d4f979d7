import { CommentForm } from "~/features/instruments/engine/comments/components/comment-form";
import type { UnplacedComment } from "~/features/instruments/engine/comments/write-comment.server";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text";
import { commentablesOf } from "../../comments/commentable";
import { HandedInContent } from "../../components/handed-in-content";
import { RubricList } from "../../components/rubric-list";
import { StandingTag } from "../../components/standing-tag";
import { cohortWorkPath } from "../../review-paths";
import { reviewMessages } from "../../review.messages";
import type { HandedInWork } from "../cohort-hand-ins.queries.server";
import { readingMessages } from "../reading.messages";
import { AnswerForm, type UnsentAnswer } from "./answer-form";

/** One copy that was handed in: its text with what was said where, what to look for, and the answer. */
export function HandedInWorkPage({
  place,
  work,
  said,
  chosen,
  unsent,
  unplaced,
}: {
  place: { organisationId: string; cohortId: string };
  work: HandedInWork;
  said: keyof (typeof readingMessages)["nl"]["said"] | null;
  /** Where the form of a comment begins. */
  chosen: string;
  unsent?: UnsentAnswer;
  unplaced?: UnplacedComment;
}) {
  const locale = useLocale();
  const [t, s] = [readingMessages[locale], reviewMessages[locale]];
  const { shown, others, timeZone, rubric } = work;
  const { id, state, handedInAt, answeredAt, answeredBy } = shown;
  const at = (instant: Date) => formatInstant(instant, locale, timeZone);
  const path = cohortWorkPath(place, id);
  return (
    <>
      {said && <Notice kind="success">{t.said[said]}</Notice>}
      <p>
        {state !== "WITHDRAWN" && <StandingTag standing={state} isLate={work.isLate} />}{" "}
        {s.round(shown.round)} · {work.moduleTitle} · {s.handedInAt(at(handedInAt))}
        {answeredAt && " · "}
        {answeredAt && <bdi>{t.answered(answeredBy, at(answeredAt))}</bdi>}
      </p>
      <h2>{work.label}</h2>
      <HandedInContent
        shown={shown}
        settles={false}
        commentAt={(key) => ({ href: `${path}?at=${encodeURIComponent(key)}#write`, label: s.comment })}
      />
      {state === "HANDED_IN" || unsent ? (
        <AnswerForm {...{ rubric, unsent }} isOpen={state === "HANDED_IN"} />
      ) : (
        <RubricList rubric={rubric} seen={shown.criteria} />
      )}
      <CommentForm
        {...{ chosen, unplaced }}
        asks={{ label: s.where, choose: s.choose }}
        sections={commentablesOf(shown.content, locale)}
      />
      {others.length > 0 && (
        <section className="sc-stack" aria-labelledby="rounds">
          <h2 id="rounds">{t.otherRounds}</h2>
          <ul className="sc-list">
            {others.map((other) => (
              <li key={other.id}>
                <a href={cohortWorkPath(place, other.id)}>{s.round(other.round)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <TextLink href={cohortWorkPath(place)} icon="back">
        {t.back}
      </TextLink>
    </>
  );
}
