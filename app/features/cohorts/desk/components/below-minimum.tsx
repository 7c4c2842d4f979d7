import { type CohortStatus, isBelowMinimum } from "../../cohort/cohort";
import { useLocale } from "~/i18n/locale-context";
import { Tag } from "~/ui/progress";
import { cohortDeskMessages } from "../cohort-desk.messages";

/** That fewer seats are taken than a group needs to go ahead; nothing where it needs no more. */
export function BelowMinimum({
  cohort,
}: {
  cohort: { status: CohortStatus; minimum: number | null; taken: number };
}) {
  const t = cohortDeskMessages[useLocale()];
  if (!isBelowMinimum(cohort)) return null;
  return (
    <>
      {" "}
      <Tag colour="saffron">{t.belowMinimum(cohort.minimum!)}</Tag>
    </>
  );
}
