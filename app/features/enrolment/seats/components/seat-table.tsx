import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { Tag } from "~/ui/progress";
import { Table } from "~/ui/table";
import type { SeatState } from "../seat";
import type { SeatView } from "../seats.queries.server";
import { seatsMessages } from "../seats.messages";

const colours = {
  held: "saffron",
  free: "petrol",
  offered: "saffron",
  accepted: "olive",
  released: "brick",
} as const satisfies Record<SeatState, string>;

/** Where a seat stands, with since when, and who had it before. */
export function SeatStanding({
  seat: { state, person, before },
}: {
  seat: Pick<SeatView, "state" | "person" | "before">;
}) {
  const locale = useLocale();
  const t = seatsMessages[locale];
  const who = before && (before.name || before.email || t.erased);
  return (
    <>
      <Tag colour={colours[state]}>{t.states[state]}</Tag>{" "}
      {person && (
        <small>
          {t.sinceDate(formatDate(person.since, locale))}
          {state === "offered" && `, ${person.isMailed ? t.assignments[person.state] : t.notMailed}`}
        </small>
      )}
      {before && who && (
        <>
          <br />
          <small>{t.before(who, t.assignments[before.state], formatDate(before.at, locale))}</small>
        </>
      )}
    </>
  );
}

/** Seats one by one: who has which, and where it stands. */
export function SeatTable({ page, seats }: { page: string; seats: readonly SeatView[] }) {
  const locale = useLocale();
  const t = seatsMessages[locale];
  return (
    <Table
      caption={t.listTitle}
      hideCaption
      rows={seats}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t.who,
          rowHeader: true,
          cell: ({ person }) =>
            person ? (
              <>
                <bdi>{person.name || person.email || t.erased}</bdi>
                {person.name && person.email && (
                  <>
                    <br />
                    <small>{person.email}</small>
                  </>
                )}
              </>
            ) : (
              t.nobody
            ),
        },
        {
          label: t.what,
          cell: ({ title, cohortName }) => (
            <>
              {title}
              {cohortName && (
                <>
                  <br />
                  <small>{cohortName}</small>
                </>
              )}
            </>
          ),
        },
        { label: t.state, cell: (seat) => <SeatStanding seat={seat} /> },
        {
          label: t.order,
          nowrap: true,
          cell: ({ orderNumber }) => (
            <a href={page.replace(/seats$/, `orders/${orderNumber}`)}>{orderNumber}</a>
          ),
        },
        {
          label: t.acts,
          nowrap: true,
          cell: ({ id, person, orderNumber }) =>
            person ? (
              <a href={`${page}/${id}`} aria-label={t.changeOf(person.name || person.email)}>
                {t.change}
              </a>
            ) : (
              <a href={`${page}/${id}`} aria-label={t.giveOneOf(orderNumber)}>
                {t.giveOne}
              </a>
            ),
        },
      ]}
    />
  );
}
