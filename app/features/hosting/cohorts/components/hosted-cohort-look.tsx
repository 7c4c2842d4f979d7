import { useLocale } from "~/i18n/locale-context";
import { formatDays } from "~/lib/dates";
import { DefinitionList } from "~/ui/table";
import type { HostedCohort } from "../hosted-cohorts.queries.server";
import { hostedCohortMessages } from "../hosted-cohorts.messages";
import { HostedCohortTag } from "./hosted-cohort-tag";

/** What a cohort of a host is, and where it stands. */
export function HostedCohortLook({ cohort }: { cohort: HostedCohort }) {
  const locale = useLocale();
  const t = hostedCohortMessages[locale];
  const { title, startsAt, endsAt, timeZone, taken, capacity, facilitators } = cohort;
  return (
    <DefinitionList
      items={[
        [t.status, <HostedCohortTag key="status" cohort={cohort} />],
        [t.teaches, title],
        [t.days, formatDays(startsAt, endsAt, locale, timeZone)],
        [t.seats, t.seatsOf(taken, capacity)],
        [
          t.facilitators,
          facilitators.length === 0 ? t.nobody : <bdi key="facilitators">{facilitators.join(", ")}</bdi>,
        ],
      ]}
    />
  );
}
