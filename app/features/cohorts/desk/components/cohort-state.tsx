import { actsFrom, type CohortAct } from "../../cohort/cohort-status";
import type { CohortStatus } from "../../cohort/cohort";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { formatDate } from "~/lib/dates";
import { Button, ButtonLink } from "~/ui/form/button";
import { DefinitionList } from "~/ui/table";
import { deskWords } from "~/ui/desk/desk.messages";
import { cohortDeskMessages } from "../cohort-desk.messages";
import { facilitatorMessages } from "../../facilitators/facilitators.messages";
import { cohortFormMessages } from "../../editing/cohort-form.messages";
import { BelowMinimum } from "./below-minimum";
import { CohortTag } from "./cohort-tag";

const looks = { publish: "primary", close: "secondary", reopen: "secondary", cancel: "quiet" } as const;

export interface CohortState {
  id: string;
  slug: string;
  title: string;
  status: CohortStatus;
  startsAt: Date;
  timeZone: string;
  capacity: number;
  minimum: number | null;
  taken: number;
  held: number;
}

/** Where a cohort stands, and what may be done with it now. */
export function CohortStatePanel({
  cohort,
  mayEdit,
  mayName,
}: {
  cohort: CohortState;
  mayEdit: boolean;
  /** May say who leads it. */
  mayName: boolean;
}) {
  const locale = useLocale();
  const t = cohortDeskMessages[locale];
  const { id, slug, title, status, startsAt, timeZone, capacity, minimum, taken, held } = cohort;
  const button = (act: CohortAct) =>
    act === "cancel" ? (
      <ButtonLink key={act} small look={looks[act]} href={`/desk/cohorts/${id}/cancel`}>
        {t.acts[act]}
      </ButtonLink>
    ) : (
      <Button key={act} small look={looks[act]} name="intent" value={act}>
        {t.acts[act]}
      </Button>
    );
  return (
    <>
      <DefinitionList
        items={[
          [deskWords[locale].status, <CohortTag key="status" status={status} />],
          [cohortFormMessages[locale].fields.offerId, title],
          [t.starts, formatDate(startsAt, locale, timeZone)],
          [
            t.seats,
            <>
              {[t.seatsOf(taken, capacity), held > 0 && t.held(held)].filter(Boolean).join(", ")}
              <BelowMinimum cohort={{ status, minimum, taken }} />
            </>,
          ],
        ]}
      />
      <form method="post" action={`/desk/cohorts/${id}`} className="sc-actions">
        {mayEdit && actsFrom(status).map(button)}
        {mayName && (
          <ButtonLink small look="quiet" href={`/desk/cohorts/${id}/facilitators`}>
            {facilitatorMessages[locale].change}
          </ButtonLink>
        )}
        {status !== "DRAFT" && (
          <ButtonLink small look="quiet" href={publicPath("cohort", locale, slug)}>
            {t.onSite}
          </ButtonLink>
        )}
      </form>
    </>
  );
}
