import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";
import { interestMessages } from "../interest.messages";

/** What a link from a mail asks, with the one button that does it: mail programs and scanners open links by themselves. */
export function AskedByLink({
  title,
  lead,
  button,
  help,
}: {
  title: string;
  lead: string;
  button: string;
  help: string;
}) {
  return (
    <Page narrow>
      <h1>{title}</h1>
      <Lead>{lead}</Lead>
      <form method="post">
        <Actions>
          <Button>{button}</Button>
        </Actions>
      </form>
      <p>{help}</p>
    </Page>
  );
}

/** What became of it, and where to go on. */
export function LinkAnswer({
  title,
  kind,
  isAgain = false,
  children,
}: {
  title: string;
  kind: "success" | "info" | "warning";
  /** Leads to leaving an address again rather than to the masterclasses. */
  isAgain?: boolean;
  children: ReactNode;
}) {
  const locale = useLocale();
  const t = interestMessages[locale];
  return (
    <Page narrow>
      <h1>{title}</h1>
      <Notice kind={kind}>{children}</Notice>
      <Actions>
        <ButtonLink look="secondary" href={publicPath(isAgain ? "interest" : "masterclasses", locale)}>
          {isAgain ? t.again : t.toMasterclasses}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
