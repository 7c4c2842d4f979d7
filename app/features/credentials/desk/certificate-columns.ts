import type { Locale } from "~/i18n/locale";
import type { CsvColumn } from "~/lib/text/csv";
import { peopleMessages } from "~/features/identity/desk/people.messages";
import { deskWords } from "~/ui/desk/desk.messages";
import { certificateMessages } from "../certificates/certificate.messages";
import { certificateDeskMessages } from "./certificate-desk.messages";
import type { ListedCertificate } from "./certificate-list.queries.server";

/** The file of certificates. */
export function certificateColumns(locale: Locale): CsvColumn<ListedCertificate>[] {
  const t = certificateDeskMessages[locale];
  return [
    { label: t.number, cell: ({ number }) => number },
    {
      label: t.holder,
      cell: ({ holderName, isPseudonymised }) => (isPseudonymised ? t.pseudonymised : holderName),
    },
    { label: t.latinName, cell: ({ holderLatinName }) => holderLatinName },
    {
      label: peopleMessages[locale].email,
      cell: ({ email, isPseudonymised }) => (isPseudonymised ? "" : email),
    },
    { label: t.title, cell: ({ title }) => title },
    { label: t.kind, cell: ({ kind }) => certificateMessages[locale].kind[kind] },
    { label: t.hours, cell: ({ hours }) => ({ count: hours }) },
    { label: t.group, cell: ({ cohortName }) => cohortName },
    { label: t.completed, cell: ({ completedAt }) => completedAt },
    { label: t.issued, cell: ({ issuedAt }) => issuedAt },
    { label: deskWords[locale].status, cell: ({ state }) => t.states[state] },
  ];
}
