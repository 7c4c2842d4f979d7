import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextInput } from "~/ui/form/field";
import { Lead } from "~/ui/text";
import { signInMessages } from "../sign-in.messages";
import { signInPurpose } from "../sign-in-purpose";
import { WaitNotice } from "../../guesses/components/wait-notice";
import type { Wait } from "../../guesses/wait.server";

/** The first step of signing in: an e-mail address. */
export function RequestCodeForm({
  redirectTo,
  wishId,
  typed = "",
  isWrong,
  wait,
  children,
}: {
  redirectTo: string;
  /** Makes a form that is sent twice one wish. */
  wishId: string;
  /** What was filled in before. */
  typed?: string;
  isWrong?: boolean;
  wait?: Wait;
  /** Above the title: what one signs in for. */
  children?: ReactNode;
}) {
  const t = signInMessages[useLocale()];
  const purpose = signInPurpose(redirectTo);
  const error = isWrong ? t.emailWrong : undefined;
  return (
    <>
      {children}
      <h1>{t.signInTitle}</h1>
      {purpose ? <p>{t.signInFor[purpose]}</p> : <Lead>{t.signInLead}</Lead>}
      <ErrorSummary errors={{ email: error }} />
      <WaitNotice wait={wait} />
      <form method="post" action="/sign-in" className="sc-form" noValidate>
        <input type="hidden" name="redirectTo" value={redirectTo} />
        <input type="hidden" name="wishId" value={wishId} />
        <TextInput
          name="email"
          type="email"
          label={t.email}
          hint={purpose ? undefined : t.emailHint}
          error={error}
          defaultValue={typed}
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          required
          autoFocus={!error}
        />
        <Actions>
          <Button icon="arrow">{t.sendCode}</Button>
        </Actions>
      </form>
    </>
  );
}
