import { useLocale } from "~/i18n/locale-context";
import { ButtonLink } from "~/ui/form/button";
import { cohortDeskMessages } from "../cohort-desk.messages";

/** The way to cancelling a cohort, apart from all that is done every day. */
export function CancelCohortLink({ id }: { id: string }) {
  const t = cohortDeskMessages[useLocale()];
  return (
    <section className="sc-stack sc-no-print">
      <h2>{t.acts.cancel}</h2>
      <p>{t.cancelHelp}</p>
      <ButtonLink small look="danger" href={`/desk/cohorts/${id}/cancel`}>
        {t.acts.cancel}
      </ButtonLink>
    </section>
  );
}
