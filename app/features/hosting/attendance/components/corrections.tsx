import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Table } from "~/ui/table";
import type { Correction } from "../attendance.queries.server";
import { attendanceMessages } from "../attendance.messages";
import { markInWords } from "../mark-in-words";

/** What was corrected at a session, the latest first. */
export function Corrections({ corrections, zone }: { corrections: readonly Correction[]; zone: string }) {
  const locale = useLocale();
  const t = attendanceMessages[locale];
  if (corrections.length === 0) return null;
  const person = (name: string) => (name ? <bdi>{name}</bdi> : t.noName);
  return (
    <section className="sc-stack" aria-labelledby="corrections">
      <h2 id="corrections">{t.corrections}</h2>
      <Table
        caption={t.corrections}
        hideCaption
        rows={corrections}
        rowKey={({ id }) => id}
        columns={[
          { label: t.who, rowHeader: true, cell: ({ name }) => person(name) },
          {
            label: t.what,
            cell: ({ from, to }) => t.correction(markInWords(from, locale), markInWords(to, locale)),
          },
          { label: t.byWhom, cell: ({ by }) => person(by) },
          { label: t.when, cell: ({ at }) => formatInstant(at, locale, zone) },
          { label: t.why, cell: ({ reason }) => reason && <bdi>{reason}</bdi> },
        ]}
      />
    </section>
  );
}
