import { cohortFormMessages } from "~/features/cohorts/editing/cohort-form.messages";
import type { HostedFields } from "~/features/cohorts/hosts/hosted-plan";
import { useLocale } from "~/i18n/locale-context";
import { RadioGroup } from "~/ui/form/choice";
import { TextInput } from "~/ui/form/field";
import type { AgreementToPlan } from "../agreements-to-plan.queries.server";
import { AgreementChoice } from "./agreement-choice";

/** What only a host says of its group: under which agreement, and whom it is for. */
export function AudienceFields({
  agreements,
  values,
  errors,
}: {
  agreements: readonly AgreementToPlan[];
  values: HostedFields;
  errors: Readonly<Record<string, string | undefined>>;
}) {
  const t = cohortFormMessages[useLocale()];
  return (
    <fieldset className="sc-form-grid">
      <legend>{t.fields.audience}</legend>
      <AgreementChoice agreements={agreements} value={values.agreement} error={errors.agreement} />
      <RadioGroup
        name="audience"
        label={t.takesPart}
        error={errors.audience}
        defaultValue={values.audience}
        choices={Object.entries(t.audiences).map(([value, label]) => ({ value, label }))}
      />
      <div className="sc-when-closed">
        <TextInput
          name="closedFor"
          label={t.fields.closedFor}
          hint={t.closedForHint}
          error={errors.closedFor}
          defaultValue={values.closedFor}
          autoComplete="off"
          maxLength={240}
        />
      </div>
    </fieldset>
  );
}
