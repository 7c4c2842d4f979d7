import "~/styles/components/chart.css";
import "~/styles/components/coalition.css";
import { useLocale } from "~/i18n/locale-context";
import { Table } from "~/ui/table";
import { artefactPictureMessages } from "../artefact-picture.messages";
import type { ArtefactPicture as Picture } from "../instrument";

/** What a piece begins with: its picture, for a wide screen and for a phone, what follows from it, and the same as a table. */
export function ArtefactPicture({
  picture: { title, summary, svg, table, notes },
  formHref,
}: {
  picture: Picture;
  /** Where the fields begin. */
  formHref: string;
}) {
  const t = artefactPictureMessages[useLocale()];
  return (
    <section className="sc-stack sc-picture" aria-labelledby="picture">
      <h2 id="picture">{title}</h2>
      <p>
        {summary} {t.whenDrawn}{" "}
        <a className="sc-no-print" href={formHref}>
          {t.toForm}
        </a>
      </p>
      <div className="sc-picture__wide" dangerouslySetInnerHTML={{ __html: svg("wide") }} />
      <div className="sc-picture__narrow" dangerouslySetInnerHTML={{ __html: svg("narrow") }} />
      {notes.map(({ label, text }) => (
        <p key={label}>
          <strong>{label}.</strong> <bdi>{text}</bdi>
        </p>
      ))}
      {table.rows.length > 0 && (
        <details className="sc-chart-table">
          <summary>{t.asTable}</summary>
          <Table
            caption={table.caption}
            columns={table.columns.map((label, index) => ({
              label,
              cell: ({ texts }: { texts: readonly string[] }) => <bdi>{texts[index]}</bdi>,
              ...(index === 0 && { rowHeader: true }),
            }))}
            rows={table.rows.map((texts, index) => ({ key: String(index), texts }))}
            rowKey={({ key }) => key}
          />
        </details>
      )}
    </section>
  );
}
