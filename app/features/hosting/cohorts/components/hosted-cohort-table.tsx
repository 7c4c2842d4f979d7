import { useLocale } from "~/i18n/locale-context";
import { formatDays } from "~/lib/dates";
import { EmptyState } from "~/ui/notice";
import { Table } from "~/ui/table";
import { hostedCohortPath } from "../../shell/host-part";
import type { HostedCohort } from "../hosted-cohorts.queries.server";
import { hostedCohortMessages } from "../hosted-cohorts.messages";
import { HostedCohortTag } from "./hosted-cohort-tag";

/** The cohorts of a host that somebody may open. */
export function HostedCohortTable({
  organisationId,
  cohorts,
}: {
  organisationId: string;
  cohorts: readonly HostedCohort[];
}) {
  const locale = useLocale();
  const t = hostedCohortMessages[locale];
  if (cohorts.length === 0)
    return (
      <EmptyState seed={organisationId} title={t.list}>
        <p>{t.none}</p>
      </EmptyState>
    );
  return (
    <Table
      caption={t.list}
      hideCaption
      rows={cohorts}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t.group,
          rowHeader: true,
          cell: ({ id, name, title }) => (
            <>
              <a href={hostedCohortPath(organisationId, id)}>
                <bdi>{name}</bdi>
              </a>
              <br />
              <small>{title}</small>
            </>
          ),
        },
        { label: t.status, nowrap: true, cell: (cohort) => <HostedCohortTag cohort={cohort} /> },
        {
          label: t.days,
          cell: ({ startsAt, endsAt, timeZone }) => formatDays(startsAt, endsAt, locale, timeZone),
        },
        { label: t.seats, nowrap: true, cell: ({ taken, capacity }) => t.seatsOf(taken, capacity) },
        {
          label: t.facilitators,
          cell: ({ facilitators }) =>
            facilitators.length === 0 ? t.nobody : <bdi>{facilitators.join(", ")}</bdi>,
        },
      ]}
    />
  );
}
