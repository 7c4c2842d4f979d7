import type { CohortChange } from "~/features/cohorts/cohort-changes";
import { useLocale } from "~/i18n/locale-context";
import { Notice } from "~/ui/notice";
import { Table } from "~/ui/table";
import { adminMessages } from "../admin.messages";
import { cohortFormMessages } from "../cohort-form.messages";

/** What others changed while this form was open; nothing of it was saved, and nothing typed is lost. */
export function CohortConflict({ changes }: { changes: readonly CohortChange[] }) {
  const locale = useLocale();
  const t = cohortFormMessages[locale];
  const words: Record<string, Record<string, string>> = {
    status: adminMessages[locale].cohortStatus,
    mode: t.modes,
    language: t.languages,
    vat: t.vats,
  };
  const shown = (field: string, value: string | null) =>
    value === null ? t.changedHidden : (words[field]?.[value] ?? value);
  return (
    <Notice kind="error" title={t.changedTitle}>
      <p>{t.changedText}</p>
      <Table
        caption={t.changedTitle}
        hideCaption
        rows={changes}
        rowKey={({ field }) => field}
        columns={[
          { label: t.changedField, rowHeader: true, cell: ({ field }) => t.fields[field] ?? field },
          {
            label: t.changedFrom,
            cell: ({ field, from }) => <span className="sc-lines">{shown(field, from)}</span>,
          },
          {
            label: t.changedTo,
            cell: ({ field, to }) => <span className="sc-lines">{shown(field, to)}</span>,
          },
        ]}
      />
    </Notice>
  );
}
