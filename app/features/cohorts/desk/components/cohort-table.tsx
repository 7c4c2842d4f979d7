import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { type Sorting, Table } from "~/ui/table";
import { Tag } from "~/ui/progress";
import { deskWords } from "~/ui/desk/desk.messages";
import { cohortFormMessages } from "../../editing/cohort-form.messages";
import { cohortDeskMessages } from "../cohort-desk.messages";
import type { DeskCohort } from "../cohorts.queries.server";
import { BelowMinimum } from "./below-minimum";
import { CohortTag } from "./cohort-tag";

/** Cohorts with their seats: taken, and being paid for at this moment. */
export function CohortTable({
  cohorts,
  caption,
  sorting,
}: {
  cohorts: readonly DeskCohort[];
  caption: string;
  sorting?: Sorting;
}) {
  const locale = useLocale();
  const [t, form] = [cohortDeskMessages[locale], cohortFormMessages[locale]];
  return (
    <Table
      caption={caption}
      hideCaption
      rows={cohorts}
      rowKey={({ id }) => id}
      sorting={sorting}
      columns={[
        {
          label: t.group,
          rowHeader: true,
          cell: ({ id, name, title, host }) => (
            <>
              <a href={`/desk/cohorts/${id}`}>
                <bdi>{name}</bdi>
              </a>
              <br />
              <small>{title}</small>
              {host && (
                <>
                  <br />
                  <small>
                    {t.host} <bdi>{host}</bdi>
                  </small>
                </>
              )}
            </>
          ),
        },
        {
          label: deskWords[locale].status,
          nowrap: true,
          cell: ({ status, isProposed }) =>
            isProposed ? <Tag colour="saffron">{t.waits}</Tag> : <CohortTag status={status} />,
        },
        {
          label: t.seats,
          sortBy: "seats",
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
          sortBy: "starts",
          cell: ({ startsAt, timeZone, mode, place, language }) => (
            <>
              {formatDate(startsAt, locale, timeZone)}
              <br />
              <small>
                {[
                  mode === "ONLINE" ? form.modes[mode] : place || form.modes[mode],
                  language !== "nl" && form.languages[language],
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </small>
            </>
          ),
        },
      ]}
    />
  );
}
