import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { CodeInput } from "~/ui/form/code-input";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Notice } from "~/ui/notice";
import { Lead, TextLink } from "~/ui/text";
import { signInMessages } from "../sign-in.messages";
import { WaitNotice } from "../../guesses/components/wait-notice";
import type { Wait } from "../../guesses/wait.server";

type CodeRefusal = { reason: "wrong"; triesLeft: number } | { reason: "lastWrong" | "ended" | "disabled" };

/** The second step of signing in: the code from the mail, or a new one, or another address. */
export function EnterCode({
  email,
  otherAddressHref,
  wishId,
  refusal,
  wait,
  isSentAgain,
  children,
}: {
  email: string;
  otherAddressHref: string;
  /** Makes a wish for a new code that is sent twice one wish. */
  wishId: string;
  refusal?: CodeRefusal;
  wait?: Wait;
  isSentAgain?: boolean;
  /** Above the title: what one signs in for. */
  children?: ReactNode;
}) {
  const t = signInMessages[useLocale()];
  // At the field stands what is wrong, above the form what to do: the same sentence twice says nothing more.
  const [error, todo] = refusal ? wordsOf(refusal, t) : [];
  return (
    <>
      {children}
      <h1>{t.codeTitle}</h1>
      {children ? <p>{t.codeSent(email)}</p> : <Lead>{t.codeSent(email)}</Lead>}
      {isSentAgain && <Notice kind="success">{t.codeSentAgain}</Notice>}
      <ErrorSummary title={t.notSignedIn} errors={{ code: todo }} />
      <WaitNotice wait={wait} />
      <form method="post" className="sc-form" noValidate>
        <CodeInput label={t.code} hint={t.codeHint} error={error} />
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

/** Why a code did not sign in: at the field, and what to do now. */
function wordsOf(refusal: CodeRefusal, t: (typeof signInMessages)["nl"]): [error: string, todo: string] {
  switch (refusal.reason) {
    case "wrong":
      return [t.codeWrong(refusal.triesLeft), t.tryCodeAgain];
    case "lastWrong":
      return [t.codeLastWrong, t.askNewCode];
    case "ended":
      return [t.codeEnded, t.askNewCode];
    case "disabled":
      return [t.codeDisabled, t.accountClosed];
  }
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
