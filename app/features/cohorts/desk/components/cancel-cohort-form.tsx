import type { StatusRefusal } from "../../cohort/cohort-status";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Checkbox } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { deskWords } from "~/ui/desk/desk.messages";
import { cohortDeskMessages } from "../cohort-desk.messages";

/** Says what cancelling a cohort does and does not do, before it is done. */
export function CancelCohortForm({
  cohort: { id, taken, held },
  refusal,
}: {
  cohort: { id: string; taken: number; held: number };
  refusal?: StatusRefusal;
}) {
  const locale = useLocale();
  const t = cohortDeskMessages[locale];
  const error = refusal && t.refusals[refusal];
  const facts = [
    t.cancelSite,
    taken > 0 && t.cancelTaken(taken),
    taken > 0 && t.cancelMoney,
    taken > 0 && t.cancelKeeps,
    held > 0 && t.cancelHeld(held),
    t.cancelForGood,
  ];
  return (
    <>
      <ErrorSummary errors={{ confirm: error }} />
      <h2>{t.cancelWhat}</h2>
      <ul className="sc-measure">{facts.map((fact) => fact && <li key={fact}>{fact}</li>)}</ul>
      <form method="post" action={`/desk/cohorts/${id}/cancel`} className="sc-form">
        {taken + held > 0 && <Checkbox name="confirm" value="yes" label={t.confirm} error={error} />}
        <Actions>
          <Button look="danger">{t.acts.cancel}</Button>
          <ButtonLink look="quiet" href={`/desk/cohorts/${id}`}>
            {deskWords[locale].back}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}
