import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextInput } from "~/ui/form/field";
import { Notice } from "~/ui/notice";
import { verificationMessages } from "../verification.messages";

/** What came of a name that was typed. */
export interface CheckedSurname {
  typed: string;
  outcome: "isIt" | "isNot" | "missing" | "tooMany";
}

/** Whose certificate it is, while its holder does not show the name: whoever has the surname hears whether it is right. */
export function SurnameCheck({ checked }: { checked?: CheckedSurname }) {
  const t = verificationMessages[useLocale()];
  const error = checked?.outcome === "missing" ? t.nameMissing : undefined;
  return (
    <section className="sc-stack sc-no-print" id="name-check" aria-labelledby="name-check-title">
      <h2 className="sc-heading sc-heading--4" id="name-check-title">
        {t.nameTitle}
      </h2>
      <ErrorSummary errors={{ surname: error }} />
      {checked && checked.outcome !== "missing" && (
        <Notice
          kind={checked.outcome === "isIt" ? "success" : "warning"}
          title={t.nameOutcome[checked.outcome]}
        >
          {t.nameHelp[checked.outcome]}
        </Notice>
      )}
      <p className="sc-measure">{t.nameText}</p>
      <form method="post" action="#name-check" className="sc-form" noValidate>
        <TextInput
          name="surname"
          label={t.surname}
          error={error}
          defaultValue={checked?.typed}
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
          dir="auto"
        />
        <Actions>
          <Button look="secondary">{t.nameCheck}</Button>
        </Actions>
      </form>
    </section>
  );
}
