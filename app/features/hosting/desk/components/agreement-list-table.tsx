import { useLocale } from "~/i18n/locale-context";
import { formatShortDate } from "~/lib/dates";
import { DemoTag } from "~/ui/desk/demo-tag";
import { type Sorting, Table } from "~/ui/table";
import { AgreementStateTag } from "../../agreements/components/agreement-state-tag";
import { agreementDeskMessages } from "../agreement-desk.messages";
import type { DeskListedAgreement } from "../desk-agreements.queries.server";

/** Agreements with hosts, each with where it stands. */
export function AgreementListTable({
  agreements,
  caption,
  sorting,
}: {
  agreements: readonly DeskListedAgreement[];
  caption: string;
  sorting: Sorting;
}) {
  const locale = useLocale();
  const t = agreementDeskMessages[locale];
  return (
    <Table
      caption={caption}
      hideCaption
      rows={agreements}
      rowKey={({ id }) => id}
      sorting={sorting}
      columns={[
        {
          label: t.organisation,
          sortBy: "organisation",
          rowHeader: true,
          cell: ({ id, organisation, isDemo }) => (
            <>
              <a href={`/desk/hosting/agreements/${id}`}>
                <bdi>{organisation}</bdi>
              </a>
              <DemoTag isDemo={isDemo} />
            </>
          ),
        },
        { label: t.state, nowrap: true, cell: ({ state }) => <AgreementStateTag state={state} /> },
        { label: t.contents, cell: ({ titles }) => titles.join(", ") },
        { label: t.paidBy, cell: ({ paidBy }) => t.payersShort[paidBy] },
        {
          label: t.until,
          sortBy: "until",
          nowrap: true,
          cell: ({ lastDay }) => formatShortDate(lastDay, locale, "UTC"),
        },
        {
          label: t.statement,
          cell: ({ organisationId, organisation }) => (
            <a href={`/desk/hosting/${organisationId}/statement`} aria-label={t.statementOf(organisation)}>
              {t.statement}
            </a>
          ),
        },
      ]}
    />
  );
}
