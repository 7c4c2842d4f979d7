import { useLocale } from "~/i18n/locale-context";
import { TextInput } from "~/ui/form/field";
import { profileMessages } from "../profile.messages";
import { longestName, type PersonName } from "../person-name";

interface NameFieldsProps {
  /** The names of the two fields in the form. */
  names: PersonName;
  values: PersonName;
  /** What to mend, in words. */
  errors: Partial<PersonName>;
  label: string;
  hint: string;
  isRequired?: boolean;
  /** The name is of somebody else than who fills it in. */
  isOfOther?: boolean;
}

/** Somebody's name, and the same in Latin letters for who writes it in others. */
export function NameFields({ names, values, errors, label, hint, isRequired, isOfOther }: NameFieldsProps) {
  const t = profileMessages[useLocale()];
  return (
    <>
      <TextInput
        name={names.name}
        label={label}
        hint={hint}
        error={errors.name}
        defaultValue={values.name}
        autoComplete="name"
        dir="auto"
        maxLength={2 * longestName}
        required={isRequired}
      />
      <TextInput
        name={names.latinName}
        label={isOfOther ? t.latinNameOfOther : t.latinName}
        hint={isOfOther ? t.latinNameOfOtherHint : t.latinNameHint}
        error={errors.latinName}
        defaultValue={values.latinName}
        autoComplete="off"
        spellCheck={false}
        maxLength={2 * longestName}
        optional
      />
    </>
  );
}
