import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { Checkbox } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { countryName } from "~/i18n/country";
import { Select, TextArea, TextInput } from "~/ui/form/field";
import { countries } from "../countries";
import { type DetailField, type DetailFields, type DetailsFaults, longestText } from "../details-form";
import { detailsMessages } from "../details.messages";

/** Everything the foundation says of itself in one form; with faults it comes back as it was filled in. */
export function DetailsForm({
  values,
  faults = {},
  version,
}: {
  values: DetailFields;
  faults?: DetailsFaults;
  version: number;
}) {
  const locale = useLocale();
  const t = detailsMessages[locale];
  const order = [...Object.keys(t.fields), "holdsFrom", "confirm"] as (keyof DetailsFaults)[];
  const error = (field: keyof DetailsFaults) => {
    const fault = faults[field];
    return fault && t.faults[fault];
  };
  const field = (name: DetailField) => ({
    name,
    label: t.fields[name],
    error: error(name),
    defaultValue: values[name],
    maxLength: 2 * longestText,
  });
  const number = { hint: t.numberHint, spellCheck: false, autoComplete: "off" };
  return (
    <>
      <ErrorSummary errors={Object.fromEntries(order.map((name) => [name, error(name)]))} />
      <form method="post" action="/desk/foundation" className="sc-form sc-form--wide" noValidate>
        <input type="hidden" name="version" value={version} />
        <fieldset className="sc-form-grid">
          <legend>{t.organisation}</legend>
          <TextInput {...field("legalName")} />
          <TextArea {...field("address")} rows={3} hint={t.addressHint} />
          <TextInput {...field("postcode")} width="short" />
          <TextInput {...field("city")} />
          <Select
            name="country"
            label={t.fields.country}
            error={error("country")}
            defaultValue={values.country}
          >
            {countries.map((country) => (
              <option key={country} value={country}>
                {countryName(country, locale)}
              </option>
            ))}
          </Select>
        </fieldset>
        <fieldset className="sc-form-grid">
          <legend>{t.numbers}</legend>
          <TextInput {...field("kvkNumber")} {...number} inputMode="numeric" />
          <TextInput {...field("rsin")} {...number} inputMode="numeric" />
          <TextInput {...field("vatId")} {...number} />
          <TextInput {...field("iban")} {...number} />
        </fieldset>
        <fieldset className="sc-form-grid">
          <legend>{t.anbi}</legend>
          <Checkbox
            name="isAnbi"
            value="yes"
            label={t.fields.isAnbi}
            error={error("isAnbi")}
            defaultChecked={values.isAnbi === "yes"}
          />
          <TextInput {...field("anbiSince")} type="date" width="short" />
        </fieldset>
        <fieldset className="sc-form-grid">
          <legend>{t.signing}</legend>
          <TextInput {...field("signerName")} hint={t.signerHint} />
          <TextInput {...field("signerRole")} />
          <TextInput {...field("contactEmail")} type="email" hint={t.contactHint} />
        </fieldset>
        <fieldset className="sc-form-grid">
          <legend>{t.processing}</legend>
          <TextArea {...field("subprocessors")} maxLength={undefined} rows={4} hint={t.processorsHint} />
        </fieldset>
        <fieldset className="sc-form-grid">
          <legend>{t.saving}</legend>
          <TextInput
            name="holdsFrom"
            type="date"
            width="short"
            label={t.holdsFrom}
            hint={t.holdsFromHint}
            error={error("holdsFrom")}
            defaultValue={values.holdsFrom}
          />
          <Checkbox name="confirm" value="yes" label={t.confirm} error={error("confirm")} />
        </fieldset>
        <Actions>
          <Button>{t.save}</Button>
        </Actions>
      </form>
    </>
  );
}
