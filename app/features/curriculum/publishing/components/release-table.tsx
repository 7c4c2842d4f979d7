import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Tag } from "~/ui/progress";
import { Table } from "~/ui/table";
import type { ListedRelease } from "../../releases/releases.queries.server";
import { releaseDeskMessages } from "../release-desk.messages";

/** Every release, with who follows it. */
export function ReleaseTable({ releases }: { releases: readonly ListedRelease[] }) {
  const locale = useLocale();
  const t = releaseDeskMessages[locale];
  const newest = releases[0]?.id;
  const followers = ({ cohorts, people }: ListedRelease) =>
    [...(cohorts > 0 ? [t.cohorts(cohorts)] : []), ...(people > 0 ? [t.people(people)] : [])].join(", ");
  return (
    <Table
      caption={t.caption}
      hideCaption
      rows={releases}
      rowKey={({ id }) => String(id)}
      columns={[
        {
          label: t.release,
          rowHeader: true,
          nowrap: true,
          cell: ({ id }) => (
            <>
              <a href={`/desk/releases/${id}`}>{t.numbered(id)}</a>{" "}
              {id === newest && <Tag colour="olive">{t.current}</Tag>}
            </>
          ),
        },
        {
          label: t.notes,
          cell: ({ notes, changes, correctedBy }) => (
            <>
              {notes}
              {changes > 0 && (
                <>
                  <br />
                  <small>{t.someBlocks(changes)}</small>
                </>
              )}
              {correctedBy.length > 0 && (
                <>
                  <br />
                  <small>{t.corrected(correctedBy.join(", "))}</small>
                </>
              )}
            </>
          ),
        },
        {
          label: t.published,
          cell: ({ publishedAt, publishedBy, isByStart }) => (
            <>
              {formatInstant(publishedAt, locale)}
              <br />
              <small>{isByStart ? t.byStart : publishedBy ? t.by(publishedBy) : t.byNobody}</small>
            </>
          ),
        },
        { label: t.follow, cell: (row) => followers(row) || <small>{t.nobody}</small> },
      ]}
    />
  );
}
