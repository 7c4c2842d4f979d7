import { countryName } from "~/i18n/country";
import type { Locale } from "~/i18n/locale";
import type { CsvColumn } from "~/lib/text/csv";
import { enquiryDeskMessages } from "./enquiry-desk.messages";
import type { ListedEnquiry } from "./enquiry-list.queries.server";

/** The file of enquiries. */
export function enquiryColumns(locale: Locale): CsvColumn<ListedEnquiry>[] {
  const t = enquiryDeskMessages[locale];
  return [
    { label: t.since, cell: ({ createdAt }) => createdAt },
    { label: t.kind, cell: ({ kind }) => t.kinds[kind] },
    { label: t.organisation, cell: ({ organisation }) => organisation },
    { label: t.country, cell: ({ country }) => countryName(country, locale) },
    { label: t.name, cell: ({ name }) => name },
    { label: t.jobTitle, cell: ({ jobTitle }) => jobTitle },
    { label: t.email, cell: ({ email }) => email },
    { label: t.state, cell: ({ state }) => t.states[state] },
    { label: t.assignedTo, cell: ({ assignedTo }) => assignedTo ?? "" },
    { label: t.answeredAt, cell: ({ answeredAt }) => answeredAt },
  ];
}
