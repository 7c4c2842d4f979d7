import { useLocale } from "~/i18n/locale-context";
import { formatShortDate } from "~/lib/dates";
import { DemoTag } from "~/ui/desk/demo-tag";
import { deskWords } from "~/ui/desk/desk.messages";
import { Tag } from "~/ui/progress";
import { type Sorting, Table } from "~/ui/table";
import { ticketDeskMessages } from "../ticket-desk.messages";
import type { ListedTicket } from "../ticket-list.queries.server";

const colours = {
  enrolled: "olive",
  completed: "olive",
  offered: "petrol",
  free: "saffron",
  held: "saffron",
  cancelled: "brick",
  lapsed: "brick",
} as const;

/** Tickets, and the seats for which one is to come, with whose they are. `isOfGroup`: all of one group, which can be sorted by name. */
export function TicketTable({
  tickets,
  caption,
  sorting,
  isOfGroup,
}: {
  tickets: readonly ListedTicket[];
  caption: string;
  sorting: Sorting;
  isOfGroup: boolean;
}) {
  const locale = useLocale();
  const t = ticketDeskMessages[locale];
  return (
    <Table
      caption={caption}
      hideCaption
      rows={tickets}
      rowKey={({ id }) => id}
      sorting={sorting}
      columns={[
        {
          label: t.name,
          sortBy: isOfGroup ? "name" : undefined,
          rowHeader: true,
          cell: (ticket) => <Holder ticket={ticket} />,
        },
        {
          label: t.ticket,
          cell: ({ number, isDemo }) => (
            <>
              {number || <small>{t.noTicket}</small>}
              <DemoTag isDemo={isDemo} />
            </>
          ),
        },
        {
          label: deskWords[locale].status,
          nowrap: true,
          cell: ({ state }) => <Tag colour={colours[state]}>{t.states[state]}</Tag>,
        },
        {
          label: t.group,
          cell: ({ title, mode, cohort }) => (
            <>
              {cohort ? (
                <a href={`/desk/cohorts/${cohort.id}`}>
                  <bdi>{cohort.name}</bdi>
                </a>
              ) : mode === "COHORT" ? (
                t.unplaced
              ) : (
                t.modes[mode]
              )}
              <br />
              <small>{title}</small>
            </>
          ),
        },
        {
          label: t.order,
          cell: ({ order, organisation }) => (
            <>
              <a href={`/desk/orders/${order.id}`}>{order.number}</a>
              {organisation && (
                <>
                  <br />
                  <small>
                    <bdi>{organisation}</bdi>
                  </small>
                </>
              )}
            </>
          ),
        },
        {
          label: t.since,
          sortBy: "since",
          nowrap: true,
          cell: ({ createdAt }) => formatShortDate(createdAt, locale),
        },
      ]}
    />
  );
}

/** Whose it is, with the address unless that is the name; and who had it before. */
function Holder({ ticket: { person, before } }: { ticket: ListedTicket }) {
  const t = ticketDeskMessages[useLocale()];
  const name = person && (person.name || person.email);
  const small = [
    person && !person.isErased && person.name && person.email,
    before && t.before(before),
  ].filter(Boolean);
  return (
    <>
      {!person ? (
        t.noName
      ) : person.isErased ? (
        t.erased
      ) : person.id ? (
        <a href={`/desk/people/${person.id}`}>
          <bdi>{name}</bdi>
        </a>
      ) : (
        <bdi>{name}</bdi>
      )}
      {small.map((one) => (
        <small key={String(one)}>
          <br />
          <bdi>{one}</bdi>
        </small>
      ))}
    </>
  );
}
