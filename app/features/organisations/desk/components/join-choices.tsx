import { useLocale } from "~/i18n/locale-context";
import { listAddress } from "~/lib/list-address";
import { DemoTag } from "~/ui/desk/demo-tag";
import { ButtonLink } from "~/ui/form/button";
import { Table } from "~/ui/table";
import { VerifiedTag } from "../../organisation/components/verified-tag";
import { organisationMessages } from "../../organisation/organisation.messages";
import { organisationDeskMessages } from "../organisation-desk.messages";
import type { ListedOrganisation } from "../organisation-list.queries.server";

/** The organisations that another can be joined into: choosing one shows what would happen. */
export function JoinChoices({
  id,
  typed,
  organisations,
}: {
  id: string;
  typed: string;
  organisations: readonly ListedOrganisation[];
}) {
  const locale = useLocale();
  const [t, { kinds }] = [organisationDeskMessages[locale], organisationMessages[locale]];
  return (
    <Table
      caption={t.joinFound}
      rows={organisations}
      rowKey={(one) => one.id}
      columns={[
        {
          label: t.name,
          rowHeader: true,
          cell: ({ name, kind, isDemo }) => (
            <>
              {name}
              <br />
              <small>
                {kinds[kind]}
                <DemoTag isDemo={isDemo} />
              </small>
            </>
          ),
        },
        { label: t.state, nowrap: true, cell: ({ isVerified }) => <VerifiedTag isVerified={isVerified} /> },
        { label: t.kvk, nowrap: true, cell: ({ kvk }) => kvk },
        { label: t.members, number: true, cell: ({ members }) => members },
        {
          label: t.choose,
          cell: ({ id: into, name }) => (
            <ButtonLink
              small
              look="secondary"
              href={listAddress(`/desk/organisations/${id}/join`, { q: typed, into })}
              aria-label={t.chooseOf(name)}
            >
              {t.choose}
            </ButtonLink>
          ),
        },
      ]}
    />
  );
}
