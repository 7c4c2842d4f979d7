import { peopleMessages } from "~/features/identity/desk/people.messages";
import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { Tag } from "~/ui/progress";
import { Table } from "~/ui/table";
import { memberMessages } from "../../members/member.messages";
import { organisationDeskMessages } from "../organisation-desk.messages";
import type { DeskMember } from "../desk-members.queries.server";

/** Who acts for an organisation, as the desk sees them. */
export function OrganisationMembers({
  members,
  seesPeople,
}: {
  members: readonly DeskMember[];
  /** May open the pages of people. */
  seesPeople: boolean;
}) {
  const locale = useLocale();
  const [t, { roles }] = [organisationDeskMessages[locale], memberMessages[locale]];
  return (
    <section className="sc-stack">
      <h2>{t.members}</h2>
      <Table
        caption={t.members}
        hideCaption
        rows={members}
        rowKey={({ id }) => id}
        columns={[
          {
            label: t.name,
            rowHeader: true,
            cell: ({ id, name, email, isClosed }) => (
              <>
                {seesPeople ? <a href={`/desk/people/${id}`}>{name}</a> : name}{" "}
                {isClosed && <Tag colour="brick">{peopleMessages[locale].disabled}</Tag>}
                <br />
                <small>{email}</small>
              </>
            ),
          },
          { label: t.role, cell: ({ role }) => roles[role] },
          { label: t.since, nowrap: true, cell: ({ since }) => formatDate(since, locale) },
        ]}
      />
    </section>
  );
}
