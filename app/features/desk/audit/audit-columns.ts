import type { Locale } from "~/i18n/locale";
import type { CsvColumn } from "~/lib/text/csv";
import { auditMessages } from "./audit.messages";
import type { AuditLine } from "./audit.queries.server";
import { actInWords, detailsInWords } from "./describe-act";

/** The file of the audit log. */
export function auditColumns(
  locale: Locale,
  offers: Readonly<Record<string, string>>,
): CsvColumn<AuditLine>[] {
  const t = auditMessages[locale];
  return [
    { label: t.at, cell: ({ at }) => at },
    { label: t.act, cell: ({ act }) => actInWords(act, locale) },
    { label: t.who, cell: ({ who }) => who ?? "" },
    { label: t.kindOfThing, cell: ({ subjectType }) => t.subjects[subjectType] ?? subjectType },
    { label: t.about, cell: ({ subject, subjectId }) => subject ?? subjectId },
    {
      label: t.details,
      cell: (line) =>
        detailsInWords(line, locale, offers)
          .map(
            ({ label, from, to }) =>
              `${label}: ${[from.join(", "), to.join(", ")].filter(Boolean).join(" → ")}`,
          )
          .join("; "),
    },
  ];
}
