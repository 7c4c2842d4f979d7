import { countriesByName } from "~/i18n/country";
import { locales } from "~/i18n/locale";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Select, TextArea, TextInput } from "~/ui/form/field";
import {
  type EnquiryField,
  enquiryFields,
  type EnquiryFaults,
  type EnquiryKind,
  type EnquiryTyped,
  longestLine,
  longestMessage,
} from "../enquiry";
import { enquiryMessages } from "../enquiry.messages";

/** What a university or a city asks, to fill in; with what is to be mended when it comes back. */
export function EnquiryForm({
  kind,
  formId,
  typed,
  faults = {},
}: {
  kind: EnquiryKind;
  /** Makes a form that is sent twice one enquiry. */
  formId: string;
  typed?: EnquiryTyped;
  faults?: EnquiryFaults;
}) {
  const locale = useLocale();
  const t = enquiryMessages[locale];
  const error = (field: EnquiryField) => {
    const fault = faults[field];
    return fault && (fault === "missing" ? t.missing[field] : t.faults[fault]);
  };
  const labels = { ...t, organisation: t.organisation[kind] };
  const errors = Object.fromEntries(enquiryFields.map((field) => [field, error(field)]));
  const line = (name: "name" | "jobTitle" | "organisation", autoComplete: string) => (
    <TextInput
      name={name}
      label={labels[name]}
      error={error(name)}
      defaultValue={typed?.[name]}
      autoComplete={autoComplete}
      maxLength={longestLine}
      dir="auto"
      required
    />
  );
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" className="sc-form" noValidate>
        <input type="hidden" name="formId" value={formId} />
        {line("name", "name")}
        {line("jobTitle", "organization-title")}
        {line("organisation", "organization")}
        <Select
          name="country"
          label={t.country}
          error={error("country")}
          defaultValue={typed?.country ?? (locale === "nl" ? "NL" : "")}
          autoComplete="country"
          required
        >
          <option value=""></option>
          {countriesByName(locale).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
        <TextInput
          name="email"
          type="email"
          label={t.email}
          error={error("email")}
          defaultValue={typed?.email}
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={320}
          required
        />
        <RadioGroup
          name="language"
          label={t.language}
          error={error("language")}
          defaultValue={typed?.language ?? locale}
          choices={locales.map((value) => ({ value, label: t.languages[value] }))}
        />
        <TextArea
          name="message"
          label={t.message}
          hint={t.messageHint[kind]}
          error={error("message")}
          defaultValue={typed?.message}
          maxLength={longestMessage}
          rows={8}
          dir="auto"
          required
        />
        <p>{t.privacy}</p>
        <Actions>
          <Button>{t.send}</Button>
        </Actions>
      </form>
    </>
  );
}
