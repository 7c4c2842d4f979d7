import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextInput } from "~/ui/form/field";
import { Notice } from "~/ui/notice";
import { certificateDeskMessages } from "../certificate-desk.messages";

/** Of a certificate whose holder was pseudonymised: asks for a name that somebody shows, and says whether it was on it. */
export function NameCheck({ number, answer }: { number: string; answer?: { name: string; isIt: boolean } }) {
  const t = certificateDeskMessages[useLocale()];
  const error = answer?.name.trim() === "" ? t.checkMissing : undefined;
  return (
    <section className="sc-stack sc-no-print">
      <h2>{t.checkTitle}</h2>
      <p className="sc-measure">{t.checkWhat}</p>
      <ErrorSummary errors={{ name: error }} />
      {answer && !error && (
        <Notice kind={answer.isIt ? "success" : "warning"}>{answer.isIt ? t.checkYes : t.checkNo}</Notice>
      )}
      <form method="post" action={`/desk/certificates/${number}`} className="sc-form" noValidate>
        <input type="hidden" name="intent" value="check" />
        <TextInput
          name="name"
          label={t.checkName}
          error={error}
          defaultValue={answer?.name}
          autoComplete="off"
          maxLength={300}
        />
        <Actions>
          <Button look="secondary">{t.checkButton}</Button>
        </Actions>
      </form>
    </section>
  );
}
