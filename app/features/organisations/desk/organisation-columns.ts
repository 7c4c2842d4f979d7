import type { Locale } from "~/i18n/locale";
import type { CsvColumn } from "~/lib/text/csv";
import { organisationMessages } from "../organisation/organisation.messages";
import { organisationDeskMessages } from "./organisation-desk.messages";
import type { ListedOrganisation } from "./organisation-list.queries.server";

/** The file of organisations. */
export function organisationColumns(locale: Locale): CsvColumn<ListedOrganisation>[] {
  const [t, words] = [organisationDeskMessages[locale], organisationMessages[locale]];
  return [
    { label: t.name, cell: ({ name }) => name },
    { label: words.kind, cell: ({ kind }) => words.kinds[kind] },
    {
      label: t.state,
      cell: ({ endedAt, isVerified }) =>
        endedAt ? t.joined : isVerified ? words.verified : words.unverified,
    },
    { label: t.kvk, cell: ({ kvk }) => kvk },
    { label: t.members, cell: ({ members }) => ({ count: members }) },
    { label: t.seats, cell: ({ seats }) => ({ count: seats }) },
    { label: t.open, cell: ({ openCents }) => ({ cents: openCents }) },
    { label: t.since, cell: ({ createdAt }) => createdAt },
  ];
}
