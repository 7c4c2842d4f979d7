import { VerifiedTag } from "~/features/organisations/organisation/components/verified-tag";
import { organisationMessages } from "~/features/organisations/organisation/organisation.messages";
import { useLocale } from "~/i18n/locale-context";
import { listAddress } from "~/lib/list-address";
import { DemoTag } from "~/ui/desk/demo-tag";
import { ButtonLink } from "~/ui/form/button";
import { Table } from "~/ui/table";
import { agreementDeskMessages } from "../agreement-desk.messages";

export interface FoundOrganisation {
  id: string;
  name: string;
  kind: "MUNICIPALITY" | "UNIVERSITY" | "OTHER";
  isVerified: boolean;
  isDemo: boolean;
  members: number;
}

interface HostChoicesProps {
  enquiryId: string | null;
  organisations: readonly FoundOrganisation[];
}

/** The organisations that were found, to make an agreement with one. */
export function HostChoices({ enquiryId, organisations }: HostChoicesProps) {
  const locale = useLocale();
  const [t, { kinds }] = [agreementDeskMessages[locale], organisationMessages[locale]];
  return (
    <Table
      caption={t.found}
      rows={organisations}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t.name,
          rowHeader: true,
          cell: ({ name, kind, isDemo }) => (
            <>
              <bdi>{name}</bdi>
              <br />
              <small>
                {kinds[kind]}
                <DemoTag isDemo={isDemo} />
              </small>
            </>
          ),
        },
        { label: t.state, nowrap: true, cell: ({ isVerified }) => <VerifiedTag isVerified={isVerified} /> },
        { label: t.members, number: true, cell: ({ members }) => members },
        {
          label: t.choose,
          cell: ({ id, name }) => (
            <ButtonLink
              small
              look="secondary"
              href={listAddress("/desk/hosting/new", { enquiry: enquiryId, organisation: id })}
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
