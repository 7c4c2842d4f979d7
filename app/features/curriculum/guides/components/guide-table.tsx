import "~/styles/pages/guide.css";
import { useLocale } from "~/i18n/locale-context";
import { Table } from "~/ui/table";
import { guideMessages } from "../guide.messages";
import { guidePath } from "../guide-session";
import type { ListedGuide } from "../guides.queries.server";

/** The guides of a masterclass: what each leaves behind, how long it takes and what to print. */
export function GuideTable({
  masterclass,
  guides,
  within,
}: {
  masterclass: string;
  guides: readonly ListedGuide[];
  /** Where the reader has the guides. */
  within: string;
}) {
  const locale = useLocale();
  const t = guideMessages[locale];
  return (
    <Table
      caption={t.caption(masterclass)}
      hideCaption
      rows={guides}
      rowKey={({ slug }) => slug}
      columns={[
        {
          label: t.module,
          rowHeader: true,
          cell: ({ slug, title }) => <a href={`${within}/${slug}`}>{title}</a>,
        },
        { label: t.inHand, cell: ({ summary }) => summary },
        {
          label: t.duration,
          nowrap: true,
          cell: ({ slug, title, lengths }) => (
            <ul className="sc-guide__lines">
              {lengths.map((minutes) => (
                <li key={minutes}>
                  <a href={guidePath(within, slug, { minutes, language: locale })}>
                    {t.minutes(minutes)}
                    <span className="sc-visually-hidden">, {title}</span>
                  </a>
                </li>
              ))}
            </ul>
          ),
        },
        { label: t.sheets, cell: ({ sheets }) => sheets.join(", ") || <small>{t.noSheets}</small> },
      ]}
    />
  );
}
