import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextInput } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Lead, TextLink } from "~/ui/text";
import { identityMessages } from "../identity.messages";
import { WaitNotice } from "./wait-notice";

/** The second step of signing in: the code from the mail, or a new one, or another address. */
export function EnterCode({
  email,
  otherAddressHref,
  refusal,
  waitSeconds,
  isSentAgain,
}: {
  email: string;
  otherAddressHref: string;
  refusal?: "wrong" | "ended" | "disabled";
  waitSeconds?: number;
  isSentAgain?: boolean;
}) {
  const t = identityMessages[useLocale()];
  const error = refusal && { wrong: t.codeWrong, ended: t.codeEnded, disabled: t.codeDisabled }[refusal];
  return (
    <>
      <h1>{t.codeTitle}</h1>
      <Lead>{t.codeSent(email)}</Lead>
      {isSentAgain && <Notice kind="success">{t.codeSentAgain}</Notice>}
      <ErrorSummary title={t.notSignedIn} errors={{ code: error }} />
      <WaitNotice seconds={waitSeconds} />
      <form method="post" className="sc-form" noValidate>
        <TextInput
          name="code"
          width="code"
          label={t.code}
          error={error}
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
          required
          autoFocus={!error}
        />
        <Actions>
          <Button icon="arrow">{t.signIn}</Button>
        </Actions>
      </form>
      <h2>{t.noMailTitle}</h2>
      <p>{t.noMail}</p>
      <form method="post">
        <input type="hidden" name="intent" value="again" />
        <Actions>
          <Button look="secondary">{t.sendAgain}</Button>
          <TextLink href={otherAddressHref}>{t.otherAddress}</TextLink>
        </Actions>
      </form>
    </>
  );
}

/** For a browser that began no sign-in: the link in the mail was opened elsewhere. */
export function BeganElsewhere() {
  const t = identityMessages[useLocale()];
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
