import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Table } from "~/ui/table";
import { detailInWords } from "../detail-changes";
import type { DetailsVersion } from "../details.queries.server";
import { detailsMessages } from "../details.messages";

/** Who saved what, when, and from when on it holds. */
export function DetailsHistory({ history }: { history: readonly DetailsVersion[] }) {
  const locale = useLocale();
  const t = detailsMessages[locale];
  return (
    <section>
      <h2>{t.history}</h2>
      {history.length === 0 ? (
        <p>{t.noHistory}</p>
      ) : (
        <Table
          caption={t.history}
          hideCaption
          rows={history}
          rowKey={({ version }) => String(version)}
          columns={[
            { label: t.when, rowHeader: true, cell: ({ savedAt }) => formatInstant(savedAt, locale) },
            {
              label: t.who,
              cell: ({ who }) => <Who who={who} />,
            },
            { label: t.holds, cell: ({ holdsFrom }) => formatInstant(holdsFrom, locale) },
            { label: t.what, cell: (version) => <Changes version={version} /> },
          ]}
        />
      )}
    </section>
  );
}

function Who({ who }: Pick<DetailsVersion, "who">) {
  const t = detailsMessages[useLocale()];
  if (!who) return <>{t.fromSettings}</>;
  return who.name ? <a href={`/desk/people/${who.id}`}>{who.name}</a> : <>{t.erased}</>;
}

/** Field by field how it was and how it is; of the first version only what it says. */
function Changes({ version: { before, details, changed } }: { version: DetailsVersion }) {
  const locale = useLocale();
  const t = detailsMessages[locale];
  const fields = before
    ? changed
    : (Object.keys(t.fields) as (keyof typeof t.fields)[]).filter(
        (field) => field !== "isAnbi" && detailInWords(field, details[field], locale) !== "",
      );
  if (fields.length === 0) return <>{t.nothingChanged}</>;
  const said = (word: string) => <span className="sc-visually-hidden">{word} </span>;
  return (
    <dl className="sc-changes">
      {fields.map((field) => (
        <div key={field}>
          <dt>{t.fields[field]}</dt>
          <dd>
            {before && (
              <del>
                {said(t.was)}
                {detailInWords(field, before[field], locale) || t.empty}
              </del>
            )}
            {before ? (
              <ins>
                {said(t.is)}
                {detailInWords(field, details[field], locale) || t.empty}
              </ins>
            ) : (
              <span className="sc-lines">{detailInWords(field, details[field], locale)}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
