import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";
import { type MailList, mailChoicePath } from "../mail-list";
import { preferenceMessages } from "../preferences.messages";

/** What the link in a mail of a list asks, with the one button that does it: mail programs and scanners open links by themselves. */
export function LeavePage({ found }: { found: { list: MailList; isLeft: boolean } | null }) {
  const t = preferenceMessages[useLocale()];
  if (!found)
    return (
      <Page narrow>
        <h1>{t.notFoundTitle}</h1>
        <Notice kind="warning">{t.notFound}</Notice>
      </Page>
    );
  const about = t.about[found.list];
  if (found.isLeft)
    return (
      <Page narrow>
        <h1>{t.leftTitle}</h1>
        <Notice kind="success">{t.left(about)}</Notice>
        <Actions>
          <ButtonLink look="secondary" href={mailChoicePath}>
            {t.choose}
          </ButtonLink>
        </Actions>
      </Page>
    );
  return (
    <Page narrow>
      <h1>{t.leaveTitle}</h1>
      <Lead>{t.leaveLead(about)}</Lead>
      <form method="post">
        <Actions>
          <Button>{t.leaveButton}</Button>
        </Actions>
      </form>
      <p>{t.leaveHelp}</p>
    </Page>
  );
}
