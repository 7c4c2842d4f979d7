import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { Table } from "~/ui/table";
import { deskWords } from "~/ui/desk/desk.messages";
import { cohortDeskMessages } from "../cohort-desk.messages";
import type { DeskCohort } from "../cohorts.queries.server";
import { BelowMinimum } from "./below-minimum";
import { CohortTag } from "./cohort-tag";

/** Cohorts with their seats: taken, and being paid for at this moment. */
export function CohortTable({ cohorts, caption }: { cohorts: readonly DeskCohort[]; caption: string }) {
  const locale = useLocale();
  const t = cohortDeskMessages[locale];
  return (
    <Table
      caption={caption}
      hideCaption
      rows={cohorts}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t.group,
          rowHeader: true,
          cell: ({ id, name, title }) => (
            <>
              <a href={`/desk/cohorts/${id}`}>{name}</a>
              <br />
              <small>{title}</small>
            </>
          ),
        },
        {
          label: deskWords[locale].status,
          nowrap: true,
          cell: ({ status }) => <CohortTag status={status} />,
        },
        {
          label: t.seats,
          nowrap: true,
          cell: ({ taken, held, capacity, minimum, status }) => (
            <>
              {t.seatsOf(taken, capacity)}
              <BelowMinimum cohort={{ status, minimum, taken }} />
              {held > 0 && (
                <>
                  <br />
                  <small>{t.held(held)}</small>
                </>
              )}
            </>
          ),
        },
        {
          label: t.starts,
          cell: ({ startsAt, timeZone }) => formatDate(startsAt, locale, timeZone),
        },
      ]}
    />
  );
}
