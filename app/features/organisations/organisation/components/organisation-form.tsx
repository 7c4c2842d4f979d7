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
import { faultyControls } from "../organisation-form";
import { organisationMessages } from "../organisation.messages";
import { isBareAddress } from "../postal-address";
import { AddressFieldset } from "./address-fieldset";

const isBare = ({ kvk, oin, vatId, eInvoice, invoiceEmail, addresses }: OrganisationTyped) =>
  [kvk, oin, vatId, eInvoice, invoiceEmail].join("") === "" &&
  addressUses.every((use) => isBareAddress(addresses[use]));

/** What an organisation says of itself, to fill in. `values` is what is known or was typed. */
export function OrganisationForm({
  action,
  values,
  faults = {},
  extraErrors = {},
  version,
  submit,
  cancel,
  extra,
}: {
  action: string;
  values: OrganisationTyped;
  faults?: OrganisationFaults;
  /** Errors of the fields in `extra`, by id, for the summary. */
  extraErrors?: Readonly<Record<string, string | undefined>>;
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
      <ErrorSummary errors={{ ...errors, ...extraErrors }} />
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
              <TextInput
                name="invoiceEmail"
                type="email"
                label={t.invoiceEmail}
                hint={t.invoiceEmailHint}
                error={errors.invoiceEmail}
                defaultValue={values.invoiceEmail}
                autoComplete="off"
                maxLength={254}
                optional
              />
            </fieldset>
            {addressUses.map((use) => (
              <AddressFieldset key={use} use={use} values={values.addresses[use]} errors={errors} />
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
