import "~/styles/pages/learning.css";
import { CommentForm } from "~/features/instruments/engine/comments/components/comment-form";
import type { UnplacedComment } from "~/features/instruments/engine/comments/write-comment.server";
import { enrolmentPath, lessonPath } from "~/features/learning/outline/learning-paths";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text";
import { commentablesOf } from "../../comments/commentable";
import { HandedInContent } from "../../components/handed-in-content";
import { RubricList } from "../../components/rubric-list";
import { StandingTag } from "../../components/standing-tag";
import { lastDayOf } from "../../deadlines/deadline";
import { mayWithdraw } from "../../hand-in";
import type { Round } from "../../hand-in-rounds.db.server";
import { ownWorkPath } from "../../review-paths";
import { reviewMessages } from "../../review.messages";
import type { HandInRefusal } from "../hand-in.server";
import { handingInMessages } from "../handing-in.messages";
import type { Copyable, OwnAssignment, OwnWork } from "../own-hand-ins.queries.server";
import { HandInForm, WithdrawForm } from "./hand-in-forms";
import { WhoReads } from "./own-work-page";

export interface OwnHandInView {
  work: Omit<OwnWork, "assignments">;
  assignment: OwnAssignment;
  copyable: Copyable[];
  rubric: { id: string; text: string }[];
}

/** One thing that somebody can hand in: what its reader would see, what was handed in before, and what was said of it. */
export function OwnHandInPage({
  view: { work, assignment, copyable, rubric },
  said,
  chosen,
  refused,
  unplaced,
}: {
  view: OwnHandInView;
  said: "handedIn" | "withdrawn" | "placed" | "done" | null;
  /** Where the form of a comment begins. */
  chosen: string;
  refused?: { does: "handIn" | "withdraw"; reason: HandInRefusal["reason"] };
  unplaced?: UnplacedComment;
}) {
  const locale = useLocale();
  const [t, s] = [handingInMessages[locale], reviewMessages[locale]];
  const { enrolmentId, timeZone, isEnded } = work;
  const { about, kind, label, standing, rounds, until, lessonSlug, lessonTitle } = assignment;
  const [last, ...earlier] = rounds;
  const isOpen = !isEnded && last !== undefined && standing !== "private";
  const path = ownWorkPath(enrolmentId, about);
  return (
    <Page narrow>
      <Breadcrumbs
        items={[
          { href: enrolmentPath(enrolmentId), label: work.title },
          { href: ownWorkPath(enrolmentId), label: t.title },
          { label },
        ]}
      />
      <h1>{label}</h1>
      {said && (
        <Notice kind="success">{said === "placed" || said === "done" ? t.said[said] : t[said]}</Notice>
      )}
      {refused && refused.reason !== "notFound" && (
        <Notice kind="error" title={refused.does === "handIn" ? t.notHandedIn : t.notWithdrawn}>
          <p>{t.faults[refused.reason]}</p>
        </Notice>
      )}
      <p>
        <StandingTag {...{ standing }} isLate={assignment.isLate} />{" "}
        {until && t.until(lastDayOf(until, locale, timeZone))}
      </p>
      <p>
        <TextLink href={lessonPath(enrolmentId, lessonSlug, kind === "answer" ? about : undefined)}>
          {t.toLesson}: {lessonTitle}
        </TextLink>
      </p>
      {isEnded && <Notice kind="warning">{t.ended}</Notice>}
      {standing === "private" && <WhoReads readers={work.readers} />}
      {!isEnded && standing === "private" && <HandInForm {...{ assignment, copyable }} />}
      {last && standing !== "private" && (
        <section className="sc-stack" aria-labelledby="copy">
          <h2 id="copy">{t.yourCopy}</h2>
          <RoundFacts {...{ timeZone }} shown={last} />
          <HandedInContent
            shown={last}
            settles={isOpen}
            commentAt={
              isOpen
                ? (key) => ({ href: `${path}?at=${encodeURIComponent(key)}#write`, label: s.comment })
                : null
            }
          />
          <RubricList rubric={rubric} seen={standing === "HANDED_IN" ? null : last.criteria} />
        </section>
      )}
      {standing === "private" && <RubricList rubric={rubric} seen={null} />}
      {!isEnded && standing === "RETURNED" && <HandInForm {...{ assignment, copyable }} />}
      {isOpen && (
        <CommentForm
          {...{ chosen, unplaced }}
          asks={{ label: s.where, choose: s.choose }}
          sections={commentablesOf(last.content, locale)}
        />
      )}
      {!isEnded && mayWithdraw(standing) && <WithdrawForm />}
      {(standing === "private" ? rounds : earlier).length > 0 && (
        <section className="sc-stack" aria-labelledby="earlier">
          <h2 id="earlier">{t.earlier}</h2>
          {(standing === "private" ? rounds : earlier).map((shown) => (
            <EarlierRound key={shown.id} {...{ shown, timeZone }} />
          ))}
        </section>
      )}
      <TextLink href={ownWorkPath(enrolmentId)} icon="back">
        {t.back}
      </TextLink>
    </Page>
  );
}

function RoundFacts({ shown, timeZone }: { shown: Round; timeZone: string }) {
  const locale = useLocale();
  const [t, s] = [handingInMessages[locale], reviewMessages[locale]];
  const at = (instant: Date) => formatInstant(instant, locale, timeZone);
  const { answeredAt, answeredBy, handedInAt, state } = shown;
  return (
    <p>
      {s.handedInAt(at(handedInAt))}
      {answeredAt && " · "}
      {answeredAt && (
        <bdi>
          {state === "WITHDRAWN" ? t.withdrawnAt(at(answeredAt)) : t.answeredBy(answeredBy, at(answeredAt))}
        </bdi>
      )}
    </p>
  );
}

/** As it was read before, folded; nothing is done with it any more. */
function EarlierRound({ shown, timeZone }: { shown: Round; timeZone: string }) {
  const s = reviewMessages[useLocale()];
  const { content, comments } = shown;
  return (
    <details>
      <summary>
        {s.round(shown.round)} · {s.states[shown.state]}
      </summary>
      <div className="sc-stack">
        <RoundFacts {...{ shown, timeZone }} />
        {content.kind === "answer" && (
          <p className="sc-written" dir="auto">
            {content.text}
          </p>
        )}
        {content.kind === "piece" && (
          <p>
            <bdi>{content.title || s.untitled}</bdi>
          </p>
        )}
        <ul className="sc-list">
          {comments.map(({ id, by, text }) => (
            <li key={id}>
              <strong>
                <bdi>{by}</bdi>
              </strong>
              : <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
