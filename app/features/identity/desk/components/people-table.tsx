import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { Tag } from "~/ui/progress";
import { Table } from "~/ui/table";
import type { DeskPerson } from "../people.queries.server";
import { peopleMessages } from "../people.messages";
import { DemoTag } from "~/ui/desk/demo-tag";

export function PeopleTable({ people, caption }: { people: readonly DeskPerson[]; caption: string }) {
  const locale = useLocale();
  const t = peopleMessages[locale];
  return (
    <Table
      caption={caption}
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t.name,
          rowHeader: true,
          cell: ({ id, name, email, isDemo }) => (
            <>
              <a href={`/desk/people/${id}`}>{name || email}</a>
              <DemoTag isDemo={isDemo} />
              <br />
              <small>{email}</small>
            </>
          ),
        },
        {
          label: t.role,
          cell: ({ roles, disabledAt }) => (
            <>
              {roles.map((role) => t.roles[role]).join(", ") || t.noRole}{" "}
              {disabledAt && <Tag colour="brick">{t.disabled}</Tag>}
            </>
          ),
        },
        { label: t.since, nowrap: true, cell: ({ createdAt }) => formatDate(createdAt, locale) },
      ]}
    />
  );
}
