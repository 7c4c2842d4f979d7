import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { Email } from "~/ui/text";
import { Table } from "~/ui/table";
import { movingMessages } from "../moving.messages";
import { rosterMessages } from "../roster.messages";
import type { RosterPerson } from "../roster.queries.server";

/** Who is in a group, and who was asked. */
export function RosterTable({
  organisationId,
  page,
  people,
}: {
  organisationId: string;
  /** The path of the roster. */
  page: string;
  people: readonly RosterPerson[];
}) {
  const locale = useLocale();
  const t = rosterMessages[locale];
  if (people.length === 0) return <p>{t.none}</p>;
  return (
    <Table
      caption={t.title}
      hideCaption
      rows={people}
      rowKey={({ email, ownSeatId, name }) => `${ownSeatId} ${email} ${name}`}
      columns={[
        { label: t.name, rowHeader: true, cell: ({ name }) => <bdi>{name}</bdi> },
        { label: t.email, cell: ({ email }) => <Email address={email} /> },
        { label: t.since, cell: ({ since }) => formatPlainDate(since, locale) },
        {
          label: t.state,
          cell: ({ state, ownSeatId, name }) => (
            <>
              {t.states[state]}
              {ownSeatId && (
                <>
                  {" · "}
                  <a href={`/organisation/${organisationId}/seats/${ownSeatId}`}>
                    {t.change}
                    <span className="sc-visually-hidden">: {name}</span>
                  </a>
                  {state === "accepted" && (
                    <>
                      {" · "}
                      <a href={`${page}/${ownSeatId}`}>
                        {movingMessages[locale].link}
                        <span className="sc-visually-hidden">: {name}</span>
                      </a>
                    </>
                  )}
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
