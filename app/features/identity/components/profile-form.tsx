import type { Locale } from "~/i18n/locale";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/button";
import { RadioGroup } from "~/ui/choice";
import { ErrorSummary } from "~/ui/error-summary";
import { TextInput } from "~/ui/field";
import { identityMessages } from "../identity.messages";
import { longestName } from "../person-name";

export interface ProfileValues {
  name: string;
  language: string;
}
export type ProfileFault = "nameMissing" | "nameTooLong" | "languageWrong";

/** Name and language; with a fault the form comes back as it was filled in. */
export function ProfileForm({ values, fault }: { values: ProfileValues; fault?: ProfileFault }) {
  const t = identityMessages[useLocale()];
  const errors = {
    name: fault && fault !== "languageWrong" ? t[fault] : undefined,
    language: fault === "languageWrong" ? t.languageWrong : undefined,
  };
  const choices: { value: Locale; label: string }[] = [
    { value: "nl", label: t.dutch },
    { value: "en", label: t.english },
  ];
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" className="sc-form" noValidate>
        <TextInput
          name="name"
          label={t.name}
          hint={t.nameHint}
          error={errors.name}
          defaultValue={values.name}
          autoComplete="name"
          maxLength={2 * longestName}
        />
        <RadioGroup
          name="language"
          label={t.language}
          hint={t.languageHint}
          error={errors.language}
          choices={choices}
          defaultValue={values.language}
        />
        <Actions>
          <Button name="intent" value="save">
            {t.save}
          </Button>
        </Actions>
      </form>
    </>
  );
}
