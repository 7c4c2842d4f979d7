import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { CodeInput } from "~/ui/form/code-input";
import { ErrorSummary } from "~/ui/form/error-summary";
import { WaitNotice } from "../../guesses/components/wait-notice";
import type { Wait } from "../../guesses/wait.server";
import { confirmationMessages } from "../confirmation.messages";

export interface ConfirmAnswer {
  refusal?: "wrong" | "lastWrong" | "ended";
  wait?: Wait;
}

/** One field for a mailed code, with what is wrong with it; `children` stand before it. */
export function ConfirmForm({
  answer,
  button,
  isDanger,
  cancelHref,
  cancel,
}: {
  answer?: ConfirmAnswer;
  button: ReactNode;
  isDanger?: boolean;
  cancelHref: string;
  cancel: ReactNode;
}) {
  const t = confirmationMessages[useLocale()];
  const error = answer?.refusal && t[answer.refusal];
  return (
    <>
      <ErrorSummary title={t.notConfirmed} errors={{ code: error }} />
      <WaitNotice wait={answer?.wait} />
      <form method="post" className="sc-form" noValidate>
        <CodeInput label={t.code} error={error} />
        <Actions>
          <Button look={isDanger ? "danger" : "primary"}>{button}</Button>
          <ButtonLink look="quiet" href={cancelHref}>
            {cancel}
          </ButtonLink>
        </Actions>
      </form>
      <p>{t.noMail}</p>
    </>
  );
}
