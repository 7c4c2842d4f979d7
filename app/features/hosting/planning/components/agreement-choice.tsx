import { cohortFormMessages } from "~/features/cohorts/editing/cohort-form.messages";
import { useLocale } from "~/i18n/locale-context";
import { Select } from "~/ui/form/field";
import type { AgreementToPlan } from "../agreements-to-plan.queries.server";

/** Under which agreement a group is held: asked where there are several. */
export function AgreementChoice({
  agreements,
  value,
  error,
}: {
  agreements: readonly AgreementToPlan[];
  value: string;
  error?: string;
}) {
  const t = cohortFormMessages[useLocale()];
  if (agreements.length === 1) return <input type="hidden" name="agreement" value={agreements[0]!.id} />;
  return (
    <Select name="agreement" label={t.fields.agreement} error={error} defaultValue={value}>
      <option value="">{t.choose}</option>
      {agreements.map(({ id, titles, firstDay, lastDay }) => (
        <option key={id} value={id}>
          {`${titles[0]}${titles.length > 1 ? " …" : ""} (${firstDay} – ${lastDay})`}
        </option>
      ))}
    </Select>
  );
}
