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
import { planningMessages } from "../../planning/planning.messages";
import { cohortFormMessages } from "../../editing/cohort-form.messages";
import type { Audience } from "../../hosts/audience";
import { Tag } from "~/ui/progress";
import { BelowMinimum } from "./below-minimum";
import { CohortTag } from "./cohort-tag";

/** Opening has its page as it will be before it, and cancelling what it does; they are asked there. */
const atOnce = ["close", "reopen"] as const satisfies CohortAct[];

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
  audience: Audience;
  host: { id: string; name: string } | null;
  closedFor: string | null;
  isProposed: boolean;
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
  const { audience, host, closedFor, isProposed } = cohort;
  const path = `/desk/cohorts/${id}`;
  const acts = mayEdit ? actsFrom(status) : [];
  return (
    <>
      <DefinitionList
        items={[
          [
            deskWords[locale].status,
            isProposed ? (
              <Tag key="status" colour="saffron">
                {t.waits}
              </Tag>
            ) : (
              <CohortTag key="status" status={status} />
            ),
          ],
          [t.host, host && <bdi key="host">{host.name}</bdi>],
          [t.audience, host && (closedFor ?? cohortFormMessages[locale].audiences[audience])],
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
      <form method="post" action={path} className="sc-actions">
        {acts.includes("publish") && (host === null || isProposed) && (
          <ButtonLink href={`${path}/preview`}>{t.acts.publish}</ButtonLink>
        )}
        {mayEdit && status !== "CANCELLED" && (
          <ButtonLink small look="secondary" href={`${path}/edit`}>
            {t.edit}
          </ButtonLink>
        )}
        {mayName && (
          <ButtonLink small look="secondary" href={`${path}/facilitators`}>
            {facilitatorMessages[locale].change}
          </ButtonLink>
        )}
        {atOnce
          .filter((act) => acts.includes(act))
          .map((act) => (
            <Button key={act} small look="secondary" name="intent" value={act}>
              {t.acts[act]}
            </Button>
          ))}
        {mayEdit && (
          <ButtonLink small look="secondary" href={`/desk/cohorts/new?from=${id}`}>
            {planningMessages[locale].copy}
          </ButtonLink>
        )}
        {status !== "DRAFT" && audience === "PUBLIC" && (
          <ButtonLink small look="quiet" href={publicPath("cohort", locale, slug)}>
            {t.onSite}
          </ButtonLink>
        )}
      </form>
    </>
  );
}
