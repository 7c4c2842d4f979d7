import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Select, TextArea, TextInput } from "~/ui/form/field";
import {
  agreementLanguages,
  hostedPayers,
  type TermsFaults,
  type TypedTerms,
} from "../../agreements/agreement-terms";
import { agreementMessages } from "../../agreements/agreement.messages";
import { agreementDeskMessages } from "../agreement-desk.messages";
import { CheckGroup } from "./check-group";

/** The terms of a draft to fill in; with faults it comes back as it was filled in. */
export function AgreementForm({
  action,
  values,
  faults = {},
  contents,
  hidden,
  back,
}: {
  action: string;
  values: TypedTerms;
  faults?: TermsFaults;
  /** What can be hosted. */
  contents: readonly { id: string; title: string; isModule: boolean }[];
  hidden: Readonly<Record<string, string>>;
  back: string;
}) {
  const locale = useLocale();
  const [t, words] = [agreementDeskMessages[locale], agreementMessages[locale]];
  const errors = Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => [name, t.faults[fault]]),
  ) as Partial<Record<keyof TypedTerms, string>>;
  const field = <Name extends keyof TypedTerms>(name: Name) => ({
    name,
    label: t.fields[name],
    error: errors[name],
    defaultValue: values[name],
  });
  const text = (name: Exclude<keyof TypedTerms, "contents" | "languages">) =>
    field(name) as ReturnType<typeof field> & { defaultValue: string };
  const languages = agreementLanguages.map((value) => ({ value, label: words.languages[value]! }));
  const group = (isModule: boolean) =>
    contents.flatMap((one) => (one.isModule === isModule ? [{ value: one.id, label: one.title }] : []));
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" action={action} className="sc-form sc-form--wide" noValidate>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <CheckGroup
          name="contents"
          label={t.fields.contents}
          error={errors.contents}
          checked={values.contents}
          groups={[
            { label: t.masterclasses, choices: group(false) },
            { label: t.modules, choices: group(true) },
          ]}
        />
        <CheckGroup
          name="languages"
          label={t.fields.languages}
          error={errors.languages}
          checked={values.languages}
          groups={[{ label: null, choices: languages }]}
        />
        <TextInput {...text("firstDay")} type="date" width="short" />
        <TextInput {...text("lastDay")} type="date" width="short" />
        <RadioGroup
          {...text("paidBy")}
          choices={hostedPayers.map((value) => ({ value, label: words.payers[value] }))}
        />
        <TextInput {...text("lowest")} hint={t.priceHint} inputMode="decimal" width="short" maxLength={30} />
        <TextInput {...text("highest")} inputMode="decimal" width="short" maxLength={30} />
        <TextInput
          {...text("share")}
          hint={t.shareHint}
          inputMode="decimal"
          width="short"
          maxLength={10}
          optional
        />
        <TextInput
          {...text("rosterSeats")}
          hint={t.seatsHint}
          inputMode="numeric"
          width="short"
          maxLength={10}
          optional
        />
        <TextArea {...text("duties")} hint={t.dutiesHint} rows={6} optional />
        <Select {...text("locale")}>
          {languages.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
        <Actions>
          <Button>{t.saveDraft}</Button>
          <ButtonLink look="quiet" href={back}>
            {t.cancel}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}
