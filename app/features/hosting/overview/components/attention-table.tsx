import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { Table } from "~/ui/table";
import { cohortWorkPath } from "../../review/review-paths";
import { overviewMessages } from "../overview.messages";
import type { OverviewLearner } from "../overview.queries.server";

/** Who needs attention, and why. */
export function AttentionTable({
  place,
  needing,
  timeZone,
}: {
  place: { organisationId: string; cohortId: string };
  needing: readonly OverviewLearner[];
  timeZone: string;
}) {
  const locale = useLocale();
  const t = overviewMessages[locale];
  if (needing.length === 0) return <p>{t.nobodyNeeds}</p>;
  return (
    <>
      <Table
        caption={t.attention}
        hideCaption
        rows={needing}
        rowKey={({ enrolmentId }) => enrolmentId}
        columns={[
          { label: t.who, rowHeader: true, cell: ({ name }) => <bdi>{name || t.nameless}</bdi> },
          {
            label: t.why,
            cell: ({ reasons, waiting }) =>
              reasons
                .map((reason) => (reason === "workWaits" ? t.reasons.workWaits(waiting) : t.reasons[reason]))
                .join(" · "),
          },
          {
            label: t.last,
            nowrap: true,
            cell: ({ lastAt }) => (lastAt ? formatPlainDate(lastAt, locale, timeZone) : t.never),
          },
        ]}
      />
      {needing.some(({ waiting }) => waiting > 0) && (
        <p>
          <a href={cohortWorkPath(place)}>{t.toWork}</a>
        </p>
      )}
    </>
  );
}
