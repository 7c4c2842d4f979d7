import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { EmptyState } from "~/ui/notice";
import { Table } from "~/ui/table";
import { mailingMessages } from "../mailing.messages";
import type { ListedMailing, WishCount } from "../mailings.queries.server";

/** Who waits for what, with the way to mail them for who may; and what was sent. */
export function WishCounts({
  counts,
  mailings,
  mayMail,
}: {
  counts: readonly WishCount[];
  mailings: readonly ListedMailing[];
  mayMail: boolean;
}) {
  const locale = useLocale();
  const t = mailingMessages[locale];
  const waitedFor = new Map(
    counts.filter(({ waiting }) => waiting > 0).map(({ masterclassId, title }) => [masterclassId, title]),
  );
  return (
    <>
      <p className="sc-measure">{t.lead}</p>
      {counts.length === 0 ? (
        <EmptyState seed="interest" title={t.none}>
          <p>{t.noneHelp}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.caption}
          hideCaption
          rows={counts}
          rowKey={({ masterclassId, wish, locale: language }) => `${masterclassId} ${wish} ${language}`}
          columns={[
            { label: t.masterclass, rowHeader: true, cell: ({ title }) => title },
            { label: t.wish, cell: ({ wish }) => t.wishes[wish] },
            { label: t.language, cell: ({ locale: language }) => t.languages[language] ?? language },
            { label: t.waiting, number: true, cell: ({ waiting }) => waiting },
            { label: t.unconfirmed, number: true, cell: ({ unconfirmed }) => unconfirmed },
            { label: t.told, number: true, cell: ({ told }) => told },
          ]}
        />
      )}
      {mayMail && waitedFor.size > 0 && (
        <section className="sc-stack">
          <h2>{t.mailTitle}</h2>
          <ul>
            {[...waitedFor].map(([id, title]) => (
              <li key={id}>
                <a href={`/desk/interest/${id}`}>{t.mailThem(title)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mailings.length > 0 && (
        <section className="sc-stack">
          <h2>{t.sent}</h2>
          <Table
            caption={t.sentCaption}
            hideCaption
            rows={mailings}
            rowKey={({ id }) => id}
            columns={[
              { label: t.when, nowrap: true, cell: ({ startedAt }) => formatInstant(startedAt, locale) },
              {
                label: t.about,
                rowHeader: true,
                cell: ({ title, group }) => (group ? `${title}: ${group}` : title),
              },
              {
                label: t.people,
                number: true,
                cell: ({ told, isDone }) => (isDone ? told : `${told} (${t.busy})`),
              },
              { label: t.by, cell: ({ startedBy }) => startedBy },
            ]}
          />
        </section>
      )}
    </>
  );
}
