import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { CodeInput } from "~/ui/form/code-input";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Notice } from "~/ui/notice";
import { Lead, TextLink } from "~/ui/text";
import { signInMessages } from "../sign-in.messages";
import { WaitNotice } from "../../guesses/components/wait-notice";
import type { Wait } from "../../guesses/wait.server";

/** The second step of signing in: the code from the mail, or a new one, or another address. */
export function EnterCode({
  email,
  otherAddressHref,
  wishId,
  refusal,
  wait,
  isSentAgain,
}: {
  email: string;
  otherAddressHref: string;
  /** Makes a wish for a new code that is sent twice one wish. */
  wishId: string;
  refusal?: "wrong" | "lastWrong" | "ended" | "disabled";
  wait?: Wait;
  isSentAgain?: boolean;
}) {
  const t = signInMessages[useLocale()];
  const errors = {
    wrong: t.codeWrong,
    lastWrong: t.codeLastWrong,
    ended: t.codeEnded,
    disabled: t.codeDisabled,
  };
  const error = refusal && errors[refusal];
  return (
    <>
      <h1>{t.codeTitle}</h1>
      <Lead>{t.codeSent(email)}</Lead>
      {isSentAgain && <Notice kind="success">{t.codeSentAgain}</Notice>}
      <ErrorSummary title={t.notSignedIn} errors={{ code: error }} />
      <WaitNotice wait={wait} />
      <form method="post" className="sc-form" noValidate>
        <CodeInput label={t.code} error={error} />
        <Actions>
          <Button icon="arrow">{t.signIn}</Button>
        </Actions>
      </form>
      <h2>{t.noMailTitle}</h2>
      <p>{t.noMail}</p>
      <form method="post">
        <input type="hidden" name="intent" value="again" />
        <input type="hidden" name="wishId" value={wishId} />
        <Actions>
          <Button look="secondary">{t.sendAgain}</Button>
          <TextLink href={otherAddressHref}>{t.otherAddress}</TextLink>
        </Actions>
      </form>
    </>
  );
}

/** For a browser that was just asked to keep a sign-in and did not. */
export function CookiesBlocked() {
  const t = signInMessages[useLocale()];
  return (
    <>
      <h1>{t.cookiesTitle}</h1>
      <Lead>{t.cookies}</Lead>
      <p>{t.cookiesHelp}</p>
      <Actions>
        <ButtonLink href="/sign-in" icon="arrow">
          {t.cookiesAgain}
        </ButtonLink>
      </Actions>
    </>
  );
}

/** For a browser that began no sign-in: the link in the mail was opened elsewhere. */
export function BeganElsewhere() {
  const t = signInMessages[useLocale()];
  return (
    <>
      <h1>{t.elsewhereTitle}</h1>
      <Lead>{t.elsewhere}</Lead>
      <Actions>
        <ButtonLink href="/sign-in" icon="arrow">
          {t.askHere}
        </ButtonLink>
      </Actions>
    </>
  );
}
