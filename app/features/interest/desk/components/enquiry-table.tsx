import { countryName } from "~/i18n/country";
import { useLocale } from "~/i18n/locale-context";
import { formatShortDate } from "~/lib/dates";
import { DemoTag } from "~/ui/desk/demo-tag";
import { type Sorting, Table } from "~/ui/table";
import { enquiryDeskMessages } from "../enquiry-desk.messages";
import type { ListedEnquiry } from "../enquiry-list.queries.server";
import { EnquiryStateTag } from "./enquiry-state-tag";

/** Enquiries, each with where it stands and who answers it. */
export function EnquiryTable({
  enquiries,
  caption,
  sorting,
}: {
  enquiries: readonly ListedEnquiry[];
  caption: string;
  sorting: Sorting;
}) {
  const locale = useLocale();
  const t = enquiryDeskMessages[locale];
  return (
    <Table
      caption={caption}
      hideCaption
      rows={enquiries}
      rowKey={({ id }) => id}
      sorting={sorting}
      columns={[
        {
          label: t.organisation,
          sortBy: "organisation",
          rowHeader: true,
          cell: ({ id, organisation, country, isDemo }) => (
            <>
              <a href={`/desk/enquiries/${id}`}>
                <bdi>{organisation}</bdi>
              </a>
              <br />
              <small>
                {countryName(country, locale)}
                <DemoTag isDemo={isDemo} />
              </small>
            </>
          ),
        },
        {
          label: t.name,
          cell: ({ name, jobTitle }) => (
            <>
              <bdi>{name}</bdi>
              <br />
              <small>
                <bdi>{jobTitle}</bdi>
              </small>
            </>
          ),
        },
        { label: t.kind, cell: ({ kind }) => t.kinds[kind] },
        { label: t.state, nowrap: true, cell: ({ state }) => <EnquiryStateTag state={state} /> },
        { label: t.assignedTo, cell: ({ assignedTo }) => assignedTo },
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
