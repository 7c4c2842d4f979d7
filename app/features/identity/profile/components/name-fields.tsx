import { useLocale } from "~/i18n/locale-context";
import { TextInput } from "~/ui/form/field";
import { profileMessages } from "../profile.messages";
import { isInOtherLetters, longestName, type PersonName } from "../person-name";

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
  /** Only who needs the second field is asked for it: who has that spelling, or writes in other letters. */
  isLatinRare?: boolean;
}

/** Somebody's name, and the same in Latin letters for who writes it in others. */
export function NameFields({ names, values, errors, label, hint, ...more }: NameFieldsProps) {
  const t = profileMessages[useLocale()];
  const isLatinAsked =
    !more.isLatinRare || Boolean(values.latinName || errors.latinName) || isInOtherLetters(values.name);
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
        required={more.isRequired}
      />
      {isLatinAsked && (
        <TextInput
          name={names.latinName}
          label={more.isOfOther ? t.latinNameOfOther : t.latinName}
          hint={more.isOfOther ? t.latinNameOfOtherHint : t.latinNameHint}
          error={errors.latinName}
          defaultValue={values.latinName}
          autoComplete="off"
          spellCheck={false}
          maxLength={2 * longestName}
          optional
        />
      )}
    </>
  );
}
