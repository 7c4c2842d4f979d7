import type { ReactNode } from "react";
import "~/styles/pages/group.css";
import { SessionList } from "~/features/cohorts/cohort/components/session-list";
import { FacilitatorList } from "~/features/cohorts/facilitators/components/facilitator-list";
import { useLocale } from "~/i18n/locale-context";
import { useBrand } from "~/platform/site/site-context";
import { Page, Split } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";
import { mailChoicePath } from "../../preferences/mail-list";
import type { Unplaced } from "../../questions/answer-talk.server";
import { AskForm } from "../../questions/components/ask-form";
import { QuestionList } from "../../questions/components/question-list";
import { questionMessages } from "../../questions/questions.messages";
import type { ShownQuestion } from "../../questions/questions.queries.server";
import { outlineOfGroup } from "../group-path";
import { groupMessages } from "../group.messages";
import type { GroupView } from "../group.queries.server";
import { ReadAnnouncements } from "./read-announcements";

/** The page of one's group: what is announced, questions and answers, when it meets, who gives it. `children` stand first. */
export function GroupPage({
  group,
  questions,
  formId,
  said,
  unplaced,
  children,
}: {
  group: GroupView;
  /** Null: nobody answers in this group. */
  questions: readonly ShownQuestion[] | null;
  formId: string;
  said: "asked" | "answered" | "done" | null;
  unplaced?: Unplaced;
  children?: ReactNode;
}) {
  const locale = useLocale();
  const [t, talk] = [groupMessages[locale], questionMessages[locale]];
  const brand = useBrand();
  const { sessions, facilitators } = group;
  return (
    <Page>
      <Breadcrumbs
        items={[{ href: outlineOfGroup(group.enrolmentId), label: group.title }, { label: t.title }]}
      />
      <h1>
        {t.title}: <bdi>{group.name}</bdi>
      </h1>
      {group.host && <Lead>{t.givenBy(group.host, brand.name)}</Lead>}
      {group.isCancelled && <Notice kind="warning">{t.cancelled}</Notice>}
      {said && !unplaced && <Notice kind="success">{talk[said]}</Notice>}
      <Split
        aside={
          <div className="sc-stack">
            <section aria-labelledby="sessions">
              <h2 id="sessions" className="sc-heading sc-heading--3">
                {t.sessions}
              </h2>
              {sessions.length > 0 ? (
                <SessionList sessions={sessions} setting={group} />
              ) : (
                <p>{t.noSessions}</p>
              )}
            </section>
            {facilitators.length > 0 && (
              <section aria-labelledby="givers">
                <h2 id="givers" className="sc-heading sc-heading--3">
                  {t.givers}
                </h2>
                <FacilitatorList facilitators={facilitators} />
              </section>
            )}
          </div>
        }
      >
        {children}
        <section className="sc-stack" aria-labelledby="announcements">
          <h2 id="announcements">{t.announcements}</h2>
          <ReadAnnouncements
            announcements={group.announcements}
            seenAt={group.seenAt}
            timeZone={group.timeZone}
          />
          <p className="sc-no-print">
            <a href={mailChoicePath}>{t.mailChoice}</a>
          </p>
        </section>
        {questions && (
          <section className="sc-stack" aria-labelledby="questions">
            <h2 id="questions">{t.questions}</h2>
            {questions.length === 0 && <p>{t.noQuestions}</p>}
            <QuestionList {...{ questions, formId, unplaced }} timeZone={group.timeZone} mayHide={false} />
            <AskForm formId={formId} unplaced={unplaced} />
          </section>
        )}
      </Split>
    </Page>
  );
}
