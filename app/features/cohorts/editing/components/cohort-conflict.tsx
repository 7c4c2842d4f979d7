import type { CohortChange } from "../cohort-changes";
import { useLocale } from "~/i18n/locale-context";
import { Notice } from "~/ui/notice";
import { Table } from "~/ui/table";
import { changeInWords } from "../describe-change";
import { cohortFormMessages } from "../cohort-form.messages";

/** What others changed while this form was open; nothing of it was saved, and nothing typed is lost. */
export function CohortConflict({
  changes,
  titles,
}: {
  changes: readonly CohortChange[];
  /** Of offers and modules, by id. */
  titles: Readonly<Record<string, string>>;
}) {
  const locale = useLocale();
  const t = cohortFormMessages[locale];
  return (
    <Notice kind="error" title={t.changedTitle}>
      <p>{t.changedText}</p>
      <Table
        caption={t.changedTitle}
        hideCaption
        rows={changes.map((change) => changeInWords(change, locale, titles))}
        rowKey={({ label }) => label}
        columns={[
          { label: t.changedField, rowHeader: true, cell: ({ label }) => label },
          {
            label: t.changedFrom,
            cell: ({ from }) => <span className="sc-lines">{from.join("\n")}</span>,
          },
          {
            label: t.changedTo,
            cell: ({ to }) => <span className="sc-lines">{to.join("\n")}</span>,
          },
        ]}
      />
    </Notice>
  );
}
