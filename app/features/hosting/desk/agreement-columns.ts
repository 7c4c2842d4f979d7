import type { Locale } from "~/i18n/locale";
import type { CsvColumn } from "~/lib/text/csv";
import { agreementMessages } from "../agreements/agreement.messages";
import { agreementDeskMessages } from "./agreement-desk.messages";
import type { DeskListedAgreement } from "./desk-agreements.queries.server";

const day = (date: Date) => date.toISOString().slice(0, 10);

/** The file of agreements with hosts. */
export function agreementColumns(locale: Locale): CsvColumn<DeskListedAgreement>[] {
  const t = agreementDeskMessages[locale];
  return [
    { label: t.organisation, cell: ({ organisation }) => organisation },
    { label: t.state, cell: ({ state }) => agreementMessages[locale].states[state] },
    { label: t.contents, cell: ({ titles }) => titles.join(", ") },
    { label: t.paidBy, cell: ({ paidBy }) => t.payersShort[paidBy] },
    { label: t.from, cell: ({ firstDay }) => day(firstDay) },
    { label: t.until, cell: ({ lastDay }) => day(lastDay) },
  ];
}
