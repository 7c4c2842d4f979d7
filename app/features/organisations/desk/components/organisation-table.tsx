import { useLocale } from "~/i18n/locale-context";
import { formatShortDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { DemoTag } from "~/ui/desk/demo-tag";
import { Tag } from "~/ui/progress";
import { type Sorting, Table } from "~/ui/table";
import { VerifiedTag } from "../../organisation/components/verified-tag";
import { organisationMessages } from "../../organisation/organisation.messages";
import { organisationDeskMessages } from "../organisation-desk.messages";
import type { ListedOrganisation } from "../organisation-list.queries.server";

/** Organisations, each with whether it is known to be who it says it is. */
export function OrganisationTable({
  organisations,
  caption,
  sorting,
}: {
  organisations: readonly ListedOrganisation[];
  caption: string;
  sorting: Sorting;
}) {
  const locale = useLocale();
  const [t, { kinds }] = [organisationDeskMessages[locale], organisationMessages[locale]];
  return (
    <Table
      caption={caption}
      hideCaption
      rows={organisations}
      rowKey={({ id }) => id}
      sorting={sorting}
      columns={[
        {
          label: t.name,
          sortBy: "name",
          rowHeader: true,
          cell: ({ id, name, kind, isDemo }) => (
            <>
              <a href={`/desk/organisations/${id}`}>{name}</a>
              <br />
              <small>
                {kinds[kind]}
                <DemoTag isDemo={isDemo} />
              </small>
            </>
          ),
        },
        {
          label: t.state,
          nowrap: true,
          cell: ({ endedAt, isVerified }) =>
            endedAt ? <Tag>{t.joined}</Tag> : <VerifiedTag isVerified={isVerified} />,
        },
        { label: t.kvk, nowrap: true, cell: ({ kvk }) => kvk },
        { label: t.members, number: true, cell: ({ members }) => members },
        { label: t.seats, number: true, cell: ({ seats }) => seats },
        {
          label: t.open,
          sortBy: "open",
          number: true,
          cell: ({ openCents }) => openCents > 0 && formatMoney(openCents, "EUR", locale),
        },
        {
          label: t.since,
          sortBy: "since",
          nowrap: true,
          cell: ({ createdAt }) => formatShortDate(createdAt, locale),
        },
      ]}
    />
  );
}
