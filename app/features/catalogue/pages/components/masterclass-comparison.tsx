import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { Table } from "~/ui/table";
import type { ListedMasterclass } from "../listed-masterclass";
import { masterclassMessages } from "../masterclass.messages";

/** All masterclasses beside each other: what for, for whom, how much work, when, and for how much. */
export function MasterclassComparison({
  masterclasses,
  caption,
}: {
  masterclasses: readonly ListedMasterclass[];
  caption: string;
}) {
  const locale = useLocale();
  const t = masterclassMessages[locale];
  return (
    <Table
      caption={caption}
      rows={masterclasses}
      rowKey={({ slug }) => slug}
      columns={[
        {
          label: t.masterclasses.one,
          rowHeader: true,
          cell: ({ slug, title }) => <a href={publicPath("masterclass", locale, slug)}>{title}</a>,
        },
        { label: t.promise, cell: ({ promise }) => promise },
        { label: t.forWhom, cell: ({ audience }) => audience },
        {
          label: t.study,
          cell: ({ load }) => (
            <>
              {t.hoursLong(load.hours)}
              <small className="sc-block">{t.lessons(load.lessons)}</small>
            </>
          ),
        },
        {
          label: t.price,
          cell: ({ sale, isOpen }) =>
            sale ? (
              <>
                {sale.price.net}
                {sale.price.gross && <small className="sc-block">{sale.price.gross}</small>}
              </>
            ) : isOpen ? (
              t.masterclasses.noPrice
            ) : (
              t.masterclasses.announced
            ),
        },
        { label: t.begins, cell: ({ sale }) => sale?.begins ?? "–" },
      ]}
    />
  );
}
