import type { Locale } from "~/i18n/locale";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { profileMessages } from "../profile.messages";
import { nameFaultText } from "../name-fault-text";
import type { NameFault, PersonName } from "../person-name";
import { NameFields } from "./name-fields";

export interface ProfileValues extends PersonName {
  language: string;
}
export type ProfileFault = NameFault | "languageWrong";

/** Name and language; with a fault the form comes back as it was filled in. */
export function ProfileForm({ values, fault }: { values: ProfileValues; fault?: ProfileFault }) {
  const locale = useLocale();
  const t = profileMessages[locale];
  const errors: Partial<ProfileValues> =
    fault === "languageWrong"
      ? { language: t.languageWrong }
      : fault
        ? { [fault.field]: nameFaultText(fault, locale) }
        : {};
  const choices: { value: Locale; label: string }[] = [
    { value: "nl", label: t.dutch },
    { value: "en", label: t.english },
  ];
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" className="sc-form" noValidate>
        <NameFields
          names={{ name: "name", latinName: "latinName" }}
          values={values}
          errors={errors}
          label={t.name}
          hint={t.nameHint}
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
