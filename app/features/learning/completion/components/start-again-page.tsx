import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";
import { completionPath, startAgainPath } from "../../outline/learning-paths";
import { completionMessages } from "../completion.messages";
import { outlineMessages } from "../../outline/outline.messages";
import type { MyEnrolment } from "../../outline/my-masterclasses.queries.server";

/** Asks before a completed masterclass or module is started again; says so when that cannot be. */
export function StartAgainPage({ enrolment }: { enrolment: MyEnrolment }) {
  const locale = useLocale();
  const t = completionMessages[locale];
  const { id, title, lessonCount, canStartAgain } = enrolment;
  return (
    <Page narrow>
      <Breadcrumbs items={[{ href: "/my", label: outlineMessages[locale].mine }, { label: t.startAgain }]} />
      <h1>{t.startAgainTitle(title)}</h1>
      {canStartAgain ? (
        <>
          <Lead>{t.startAgainLead(lessonCount)}</Lead>
          <p>{t.startAgainStays}</p>
          <form method="post" action={startAgainPath(id)}>
            <Actions>
              <Button>{t.startAgainYes}</Button>
              <ButtonLink look="quiet" href={completionPath(id)}>
                {t.startAgainNo}
              </ButtonLink>
            </Actions>
          </form>
        </>
      ) : (
        <Notice kind="warning">
          <p>
            {t.cannotStartAgain} <a href="/my">{t.goOn}</a>
          </p>
        </Notice>
      )}
    </Page>
  );
}
