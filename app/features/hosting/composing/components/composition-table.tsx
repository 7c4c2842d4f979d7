import { useLocale } from "~/i18n/locale-context";
import { Table } from "~/ui/table";
import { compositionsPath } from "../../shell/host-part";
import { composingMessages } from "../composing.messages";
import type { ListedComposition } from "../compositions.queries.server";

/** What a host put together. */
export function CompositionTable({
  organisationId,
  compositions,
}: {
  organisationId: string;
  compositions: readonly ListedComposition[];
}) {
  const t = composingMessages[useLocale()];
  return (
    <Table
      caption={t.mine}
      rows={compositions}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t.what,
          rowHeader: true,
          cell: ({ id, title }) => <a href={compositionsPath(organisationId, id)}>{title}</a>,
        },
        { label: t.hours, number: true, cell: ({ hours }) => (hours === null ? "" : t.hoursLong(hours)) },
        { label: t.groups, number: true, cell: ({ groups }) => groups },
      ]}
    />
  );
}
