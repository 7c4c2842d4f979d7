import { confirmationMessages } from "../../confirmation/confirmation.messages";
import type { ConfirmAnswer } from "../../confirmation/components/confirm-form";
import { WaitNotice } from "../../guesses/components/wait-notice";
import type { Wait } from "../../guesses/wait.server";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { CodeInput } from "~/ui/form/code-input";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextInput } from "~/ui/form/field";
import { Lead } from "~/ui/text";
import { emailChangeMessages } from "../email-change.messages";

/** Asks for the new address. */
export function NewEmailForm({
  email,
  wishId,
  answer,
}: {
  email: string;
  /** Makes a form that is sent twice one wish. */
  wishId: string;
  answer?: { typed: string; fault?: "wrong" | "same"; wait?: Wait };
}) {
  const locale = useLocale();
  const t = emailChangeMessages[locale];
  const error = answer?.fault && t[answer.fault];
  return (
    <>
      <h1>{t.title}</h1>
      <Lead>{t.lead(email)}</Lead>
      <ErrorSummary errors={{ newEmail: error }} />
      <WaitNotice wait={answer?.wait} />
      <form method="post" className="sc-form" noValidate>
        <input type="hidden" name="wishId" value={wishId} />
        <TextInput
          name="newEmail"
          type="email"
          label={t.newEmail}
          error={error}
          defaultValue={answer?.typed}
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <Actions>
          <Button icon="arrow">{t.send}</Button>
          <ButtonLink look="quiet" href="/my/profile">
            {t.backToProfile}
          </ButtonLink>
        </Actions>
      </form>
      <p>
        {t.noAccess} <a href={publicPath("contact", locale)}>{t.contact}</a>.
      </p>
    </>
  );
}

/** Asks for both codes. */
export function BothCodesForm({
  email,
  newEmail,
  answer,
}: {
  email: string;
  newEmail: string;
  answer?: ConfirmAnswer;
}) {
  const locale = useLocale();
  const [t, words] = [emailChangeMessages[locale], confirmationMessages[locale]];
  const error = answer?.refusal && (answer.refusal === "wrong" ? words.wrongOfTwo : words[answer.refusal]);
  return (
    <>
      <h1>{t.confirmTitle}</h1>
      <Lead>{t.confirmLead(email, newEmail)}</Lead>
      <ErrorSummary title={words.notConfirmed} errors={{ code: error }} />
      <WaitNotice wait={answer?.wait} />
      <form method="post" className="sc-form" noValidate>
        <CodeInput label={t.oldCode(email)} error={error} />
        <TextInput
          name="newCode"
          width="code"
          label={t.newCode(newEmail)}
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          required
        />
        <p>{t.after}</p>
        <Actions>
          <Button>{t.change}</Button>
          <ButtonLink look="quiet" href="/my/profile/email">
            {t.askAgain}
          </ButtonLink>
        </Actions>
      </form>
      <p>{words.noMail}</p>
    </>
  );
}
