import { countryName } from "~/i18n/country";
import { useLocale } from "~/i18n/locale-context";
import { Table } from "~/ui/table";
import { readSubprocessors } from "../subprocessors";
import { subprocessorsMessages } from "../subprocessors.messages";

/** Who processes data for the foundation and in which country; `lines` as they are kept. */
export function SubprocessorTable({ lines }: { lines: string }) {
  const locale = useLocale();
  const t = subprocessorsMessages[locale];
  const rows = readSubprocessors(lines) ?? [];
  if (rows.length === 0)
    return (
      <p>
        <strong>{t.none}</strong>
      </p>
    );
  return (
    <Table
      caption={t.caption}
      hideCaption
      rows={rows}
      rowKey={({ name, purpose }) => `${name} ${purpose}`}
      columns={[
        { label: t.name, rowHeader: true, cell: ({ name }) => name },
        { label: t.purpose, cell: ({ purpose }) => purpose },
        { label: t.country, cell: ({ country }) => countryName(country, locale) },
      ]}
    />
  );
}
