import { useLocale } from "~/i18n/locale-context";
import { Tag } from "~/ui/progress";
import { Table } from "~/ui/table";
import type { PartLine } from "../next-release.queries.server";
import { releaseDeskMessages } from "../release-desk.messages";

/** What the next release changes, part by part, and of which something is still to be said. */
export function PartTable({ parts }: { parts: readonly PartLine[] }) {
  const t = releaseDeskMessages[useLocale()];
  if (parts.length === 0) return <p>{t.onlyOrder}</p>;
  return (
    <Table
      caption={t.nextTitle}
      hideCaption
      rows={parts}
      rowKey={({ part }) => part}
      columns={[
        {
          label: t.part,
          rowHeader: true,
          cell: ({ part, title, moduleTitle }) => (
            <>
              <a href={`/desk/releases/next/${part}`}>{title ?? t.outline}</a>
              {moduleTitle && (
                <>
                  <br />
                  <small>{moduleTitle}</small>
                </>
              )}
            </>
          ),
        },
        {
          label: t.what,
          cell: ({ counts }) =>
            (["changed", "new", "withdrawn"] as const)
              .flatMap((is) => (counts[is] > 0 ? [t.counts[is](counts[is])] : []))
              .join(", "),
        },
        {
          label: t.toSay,
          nowrap: true,
          cell: ({ open }) =>
            open > 0 ? <Tag colour="saffron">{t.open(open)}</Tag> : <Tag colour="olive">{t.allSaid}</Tag>,
        },
      ]}
    />
  );
}
