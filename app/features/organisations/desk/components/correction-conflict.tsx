import { useLocale } from "~/i18n/locale-context";
import { Notice } from "~/ui/notice";
import { Table } from "~/ui/table";
import { organisationMessages } from "../../organisation/organisation.messages";
import { type OrganisationDifference } from "../correction";
import { organisationDeskMessages } from "../organisation-desk.messages";

/** What others saved while this form was open, beside what was typed in it; nothing typed was saved, and none of it is lost. */
export function CorrectionConflict({ differences }: { differences: readonly OrganisationDifference[] }) {
  const locale = useLocale();
  const [t, names] = [organisationDeskMessages[locale], organisationMessages[locale]];
  const labelOf = ({ field }: OrganisationDifference) =>
    field === "visiting" || field === "postal" || field === "invoice" ? names.uses[field] : names[field];
  const shown = (field: OrganisationDifference["field"], lines: string[]) => {
    if (lines.length === 0) return <small>{t.empty}</small>;
    const kind = field === "kind" && names.kinds[lines[0] as keyof typeof names.kinds];
    return <span className="sc-lines">{kind || lines.join("\n")}</span>;
  };
  return (
    <Notice kind="error" title={t.changedTitle}>
      {differences.length === 0 ? (
        <p>{t.changedSame}</p>
      ) : (
        <>
          <p>{t.changedText}</p>
          <Table
            caption={t.changedTitle}
            hideCaption
            rows={differences}
            rowKey={({ field }) => field}
            columns={[
              { label: t.changedField, rowHeader: true, cell: labelOf },
              { label: t.changedNow, cell: ({ field, now }) => shown(field, now) },
              { label: t.changedTyped, cell: ({ field, typed }) => shown(field, typed) },
            ]}
          />
        </>
      )}
    </Notice>
  );
}
