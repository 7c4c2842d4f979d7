import { WaitNotice } from "~/features/identity/guesses/components/wait-notice";
import type { Wait } from "~/features/identity/guesses/wait.server";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { Actions, Button } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { Lead, TextLink } from "~/ui/text";
import { ownDataMessages } from "../own-data.messages";

/** What somebody can do with what is kept of them: download it, and erase the account. */
export function OwnData({ isConfirmed, wait }: { isConfirmed: boolean; wait?: Wait }) {
  const locale = useLocale();
  const t = ownDataMessages[locale];
  return (
    <>
      <h1>{t.title}</h1>
      <Lead>{t.lead}</Lead>
      {isConfirmed && !wait && <Notice kind="success">{t.confirmed}</Notice>}
      <WaitNotice wait={wait} />
      <h2>{t.exportTitle}</h2>
      <p>{t.exportText}</p>
      <p>{t.exportCode}</p>
      <form method="post">
        <Actions>
          <Button>{t.download}</Button>
        </Actions>
      </form>
      <h2>{t.eraseTitle}</h2>
      <p>{t.eraseText}</p>
      <p>
        <TextLink href="/my/data/erase">{t.eraseLink}</TextLink>
      </p>
      <h2>{t.askTitle}</h2>
      <p>
        {t.ask} <a href={publicPath("contact", locale)}>{t.contact}</a>.
      </p>
    </>
  );
}
