import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { Table } from "~/ui/table";
import { memberMessages } from "../member.messages";
import type { MemberView } from "../members.queries.server";

/** Who acts for an organisation, with the way to change those that whoever looks may change. */
export function MemberTable({
  organisationId,
  members,
  self,
  canChange,
}: {
  organisationId: string;
  members: readonly MemberView[];
  /** The person who looks. */
  self: string;
  canChange: (member: MemberView) => boolean;
}) {
  const locale = useLocale();
  const t = memberMessages[locale];
  return (
    <Table
      caption={t.title}
      hideCaption
      rows={members}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t.name,
          rowHeader: true,
          cell: ({ id, name, email }) => (
            <>
              {name}
              {id === self && ` (${t.you})`}
              {name !== email && (
                <>
                  <br />
                  <small>{email}</small>
                </>
              )}
            </>
          ),
        },
        { label: t.role, nowrap: true, cell: ({ role }) => t.roles[role] },
        { label: t.since, nowrap: true, cell: ({ since }) => formatDate(since, locale) },
        {
          label: t.change,
          nowrap: true,
          cell: (member) =>
            canChange(member) && (
              <a
                href={`/organisation/${organisationId}/members/${member.id}`}
                aria-label={t.changeOf(member.name)}
              >
                {t.change}
              </a>
            ),
        },
      ]}
    />
  );
}
