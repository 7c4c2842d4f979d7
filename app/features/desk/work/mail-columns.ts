import type { Locale } from "~/i18n/locale";
import type { CsvColumn } from "~/lib/text/csv";
import { deskWords } from "~/ui/desk/desk.messages";
import { kindInWords } from "./mail-kinds.messages";
import { faultInWords, mailMessages } from "./mail.messages";
import type { ListedMail } from "./mails.queries.server";

/** The file of mails. */
export function mailColumns(locale: Locale): CsvColumn<ListedMail>[] {
  const t = mailMessages[locale];
  return [
    { label: t.made, cell: ({ createdAt }) => createdAt },
    { label: t.sent, cell: ({ sentAt }) => sentAt },
    { label: t.kind, cell: ({ kind }) => kindInWords(kind, locale) },
    { label: t.subject, cell: ({ subject }) => subject },
    { label: t.to, cell: ({ to }) => to },
    { label: t.person, cell: ({ name }) => name },
    { label: deskWords[locale].status, cell: ({ state }) => t.states[state] },
    { label: t.attempts, cell: ({ attempts }) => String(attempts) },
    { label: t.lastError, cell: ({ lastError }) => faultInWords(lastError, locale) },
  ];
}
