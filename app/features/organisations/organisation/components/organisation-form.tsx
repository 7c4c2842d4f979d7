import type { ReactNode } from "react";
import "~/styles/pages/organisation.css";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextInput } from "~/ui/form/field";
import {
  addressUses,
  type OrganisationFaults,
  type OrganisationTyped,
  organisationKinds,
} from "../organisation";
import { addressField, faultyControls } from "../organisation-form";
import { organisationMessages } from "../organisation.messages";
import { addressFields } from "../postal-address";

const isBare = ({ kvk, oin, vatId, eInvoice, addresses }: OrganisationTyped) =>
  [kvk, oin, vatId, eInvoice, ...addressUses.flatMap((use) => Object.values(addresses[use]))].join("") === "";

/** What an organisation says of itself, to fill in. `values` is what is known or was typed. */
export function OrganisationForm({
  action,
  values,
  faults = {},
  version,
  submit,
  cancel,
  extra,
}: {
  action: string;
  values: OrganisationTyped;
  faults?: OrganisationFaults;
  /** The one that the form is made from; without it there is nothing yet. */
  version?: number;
  /** What the button says. */
  submit: string;
  /** Where "cancel" leads. */
  cancel: string;
  /** Before the buttons. */
  extra?: ReactNode;
}) {
  const t = organisationMessages[useLocale()];
  const errors: Record<string, string | undefined> = Object.fromEntries(
    faultyControls(faults).map(({ control, fault }) => [control, t.faults[fault]]),
  );
  // What can wait is folded away until something of it is known, or wrong.
  const { kind: _kind, name: _name, ...others } = errors;
  const isOpen = version !== undefined || Object.keys(others).length > 0 || !isBare(values);
  const number = (
    name: "kvk" | "oin" | "vatId" | "eInvoice",
    hint: string,
    more: { inputMode?: "numeric" } = {},
  ) => (
    <TextInput
      name={name}
      label={t[name]}
      hint={hint}
      error={errors[name]}
      defaultValue={values[name]}
      autoComplete="off"
      maxLength={60}
      optional
      {...more}
    />
  );
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" action={action} className="sc-form" noValidate>
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <RadioGroup
          name="kind"
          label={t.kind}
          error={errors.kind}
          choices={organisationKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          defaultValue={values.kind}
        />
        <TextInput
          name="name"
          label={t.name}
          hint={t.nameHint}
          error={errors.name}
          defaultValue={values.name}
          autoComplete="organization"
          maxLength={200}
        />
        <details className="sc-more" open={isOpen}>
          <summary>{t.more}</summary>
          <div className="sc-form">
            <fieldset className="sc-address">
              <legend>{t.numbers}</legend>
              {number("kvk", t.kvkHint, { inputMode: "numeric" })}
              {number("oin", t.oinHint, { inputMode: "numeric" })}
              {number("vatId", t.vatIdHint)}
              {number("eInvoice", t.eInvoiceHint)}
            </fieldset>
            {addressUses.map((use) => (
              <fieldset className="sc-address" key={use}>
                <legend>{t.uses[use]}</legend>
                {addressFields.map((field) => {
                  const name = addressField(use, field);
                  return (
                    <TextInput
                      key={name}
                      name={name}
                      label={t.address[field]}
                      hint={field === "country" ? t.countryHint : undefined}
                      error={errors[name]}
                      defaultValue={values.addresses[use][field]}
                      autoComplete="off"
                      maxLength={200}
                      width={field === "postcode" ? "short" : undefined}
                    />
                  );
                })}
              </fieldset>
            ))}
          </div>
        </details>
        {extra}
        <Actions>
          <Button>{submit}</Button>
          <ButtonLink look="quiet" href={cancel}>
            {t.cancel}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}
