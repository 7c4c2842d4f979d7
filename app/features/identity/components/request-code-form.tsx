import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/button";
import { TextInput } from "~/ui/field";
import { Lead } from "~/ui/text";
import { identityMessages } from "../identity.messages";
import { WaitNotice } from "./wait-notice";

/** The first step of signing in: an e-mail address. */
export function RequestCodeForm({
  redirectTo,
  typed = "",
  isWrong,
  waitSeconds,
}: {
  redirectTo: string;
  /** What was filled in before. */
  typed?: string;
  isWrong?: boolean;
  waitSeconds?: number;
}) {
  const t = identityMessages[useLocale()];
  return (
    <>
      <h1>{t.signInTitle}</h1>
      <Lead>{t.signInLead}</Lead>
      <WaitNotice seconds={waitSeconds} />
      <form method="post" action="/sign-in" className="sc-form" noValidate>
        <input type="hidden" name="redirectTo" value={redirectTo} />
        <TextInput
          name="email"
          type="email"
          label={t.email}
          hint={t.emailHint}
          error={isWrong ? t.emailWrong : undefined}
          defaultValue={typed}
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          required
          autoFocus
        />
        <Actions>
          <Button icon="arrow">{t.sendCode}</Button>
        </Actions>
      </form>
    </>
  );
}
