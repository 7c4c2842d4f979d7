import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { DefinitionList, Table } from "~/ui/table";
import type { ReleaseView } from "../../releases/releases.queries.server";
import { releaseDeskMessages } from "../release-desk.messages";

/** One release: what changed in it, and all its lessons to look at. */
export function ReleaseContents({ release }: { release: ReleaseView }) {
  const locale = useLocale();
  const t = releaseDeskMessages[locale];
  const { id, notes, publishedAt, changes, corrections, modules } = release;
  return (
    <>
      <DefinitionList
        items={[
          [t.notes, notes],
          [t.published, formatInstant(publishedAt, locale)],
          ...corrections.map(({ by, blocks }): [string, string] => [t.mendedIn(by), t.someBlocks(blocks)]),
        ]}
      />
      {changes.length > 0 && (
        <details>
          <summary>{t.changedSince(changes.length)}</summary>
          <Table
            caption={t.changesCaption}
            hideCaption
            rows={changes}
            rowKey={({ unitId }) => unitId}
            columns={[
              { label: t.block, rowHeader: true, cell: ({ unitId }) => <code>{unitId}</code> },
              { label: t.kindLabel, nowrap: true, cell: ({ kind }) => t.classes[kind] },
              { label: t.whyLabel, cell: ({ why }) => why },
            ]}
          />
        </details>
      )}
      <h2>{t.lessons}</h2>
      <p className="sc-measure">{t.lessonsHint}</p>
      {modules.map((module) => (
        <section key={module.id}>
          <h3>{module.title}</h3>
          {module.lessons.length > 0 ? (
            <ul>
              {module.lessons.map(({ slug, title }) => (
                <li key={slug}>
                  <a href={`/desk/releases/${id}/${module.slug}/${slug}`}>{title}</a>
                </li>
              ))}
            </ul>
          ) : (
            <p>{t.noLessons}</p>
          )}
        </section>
      ))}
    </>
  );
}
