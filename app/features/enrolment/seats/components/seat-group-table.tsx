import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { Table } from "~/ui/table";
import { groupLabel } from "../../seat-groups/group-label";
import { seatStates } from "../seat";
import type { SeatGroup } from "../../seat-groups/seat-groups.queries.server";
import { seatsMessages } from "../seats.messages";

/** How many seats of each group are in which state, with what can be done with those that are nobody's. */
export function SeatGroupTable({
  page,
  groups,
  mayGive,
}: {
  /** Of the organisation's seats. */
  page: string;
  groups: readonly SeatGroup[];
  mayGive: boolean;
}) {
  const locale = useLocale();
  const t = seatsMessages[locale];
  const states = seatStates.filter((state) => state !== "released");
  return (
    <Table
      caption={t.groupsTitle}
      hideCaption
      rows={groups}
      rowKey={({ key }) => key}
      columns={[
        {
          label: t.what,
          rowHeader: true,
          cell: (group) => (
            <>
              {group.title}
              <br />
              <small>
                {group.cohort
                  ? `${group.cohort.name}, ${formatDate(group.cohort.startsAt, locale, group.cohort.timeZone)}`
                  : group.isUnplaced
                    ? t.unplaced
                    : t.alone}
              </small>
            </>
          ),
        },
        { label: t.total, number: true, cell: ({ total }) => total },
        ...states.map((state) => ({
          label: t.states[state],
          number: true,
          cell: ({ byState }: SeatGroup) => byState[state],
        })),
        {
          label: t.progress,
          cell: ({ progress }) =>
            progress ? t.progressOf(progress.begun, progress.completed) : <small>{t.progressFew}</small>,
        },
        {
          label: t.acts,
          cell: (group) => {
            const search = `?group=${encodeURIComponent(group.key)}`;
            const canPlace = group.isUnplaced || group.cohort !== null;
            return (
              <div className="sc-row-actions">
                {mayGive && group.nameable > 0 && !group.isUnplaced && !group.cohort?.isCancelled && (
                  <a href={`${page}/name${search}`} aria-label={t.giveOf(groupLabel(group, locale))}>
                    {t.give}
                  </a>
                )}
                {canPlace && group.nameable > 0 && (
                  <a href={`${page}/place${search}`} aria-label={t.placeOf(groupLabel(group, locale))}>
                    {group.isUnplaced ? t.place : t.placeElsewhere}
                  </a>
                )}
              </div>
            );
          },
        },
      ]}
    />
  );
}
