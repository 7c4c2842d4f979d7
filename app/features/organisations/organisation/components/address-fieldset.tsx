import { useLocale } from "~/i18n/locale-context";
import { countriesByName, isCountry } from "~/i18n/country";
import { Select, TextInput } from "~/ui/form/field";
import type { AddressUse } from "../organisation";
import { addressField } from "../organisation-form";
import { organisationMessages } from "../organisation.messages";
import type { PostalAddress } from "../postal-address";

/** The fields of one address. A country that is a word, from before there was a choice, stays until another is chosen. */
export function AddressFieldset({
  use,
  values,
  errors,
}: {
  use: AddressUse;
  values: PostalAddress;
  /** By the name of the control. */
  errors: Readonly<Record<string, string | undefined>>;
}) {
  const locale = useLocale();
  const t = organisationMessages[locale];
  const country = addressField(use, "country");
  return (
    <fieldset className="sc-address">
      <legend>{t.uses[use]}</legend>
      {(["line", "postcode", "city"] as const).map((field) => {
        const name = addressField(use, field);
        return (
          <TextInput
            key={name}
            name={name}
            label={t.address[field]}
            error={errors[name]}
            defaultValue={values[field]}
            autoComplete="off"
            maxLength={200}
            width={field === "postcode" ? "short" : undefined}
          />
        );
      })}
      <Select
        name={country}
        label={t.address.country}
        error={errors[country]}
        defaultValue={values.country}
        autoComplete="off"
      >
        {!isCountry(values.country) && <option value={values.country}>{values.country}</option>}
        {countriesByName(locale).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </fieldset>
  );
}
