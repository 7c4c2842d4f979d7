import { offerIdsOf } from "~/features/catalogue/offers/offers.queries.server";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { FoundationScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { fromDayInput } from "~/lib/dates";
import { type Asked, cutPage, type Keyed, type ListPage, pageSize } from "~/lib/lists/list-page";
import { pool } from "~/platform/db/db.server";
import { type Found, keyPage, type Put, statementValues } from "~/platform/db/key-page";
import { prefixQuery } from "~/platform/db/prefix-query";
import type { OfferMode } from "~prisma/client";
import { type SeatFacts, seatState } from "../seats/seat";
import { ticketList, type ticketFilters } from "./ticket-list";
import { type TicketState, ticketState } from "./ticket-state";
import { typedNumbers } from "./typed-numbers";

/** A seat in the desk's list, with the ticket that is held for it, or is to come. */
export interface ListedTicket {
  /** The seat's. */
  id: string;
  state: TicketState;
  /** Empty while there is none. */
  number: string;
  /** Who has it, or was asked to; of a cancelled one, who had it. Null while nobody has; the name may be empty. */
  person: { id: string | null; name: string; email: string; isErased: boolean } | null;
  /** Who had it before; empty when nobody did. */
  before: string;
  title: string;
  mode: OfferMode;
  cohort: { id: string; name: string } | null;
  order: { id: string; number: string };
  organisation: string;
  createdAt: Date;
  isDemo: boolean;
}

const isLive = `status in ('OFFERED', 'ACCEPTED')`;
const hasTicket = `exists (select from "Ticket" h where h."seatId" = s.id and h."voidedAt" is null offset 0)`;
const isGiven = `exists (select from "Assignment" h where h."seatId" = s.id and h.${isLive} offset 0)`;
const stateIs: Record<(typeof ticketFilters)[number], string[]> = {
  named: [`s.status <> 'RELEASED'`, `(${hasTicket} or ${isGiven})`],
  unnamed: [`s.status <> 'RELEASED'`, `not ${hasTicket}`, `not ${isGiven}`],
  cancelled: [
    `s.status = 'RELEASED'`,
    `s.id in (select "seatId" from "Ticket" where "voidedAt" is not null
      union all select id from "Seat" where "cancellationId" is not null)`,
  ],
  transferred: [`s.id in (select "seatId" from "Assignment" where status = 'TRANSFERRED')`],
};

const keys = {
  since: `s."createdAt"`,
  name: `coalesce((select nullif(h."holderName", '') from "Ticket" h where h."seatId" = s.id and h."voidedAt" is null limit 1),
    (select h.name from "Assignment" h where h."seatId" = s.id and h.${isLive} limit 1), '') collate "dutch"`,
} as const;

/** Seats as a page of the list of them; what was given back only when it is asked for or looked for. One query, and one for the offers of what it is narrowed to. */
export async function deskTickets(
  scope: FoundationScope<"ticket.read">,
  asked: Asked<typeof ticketList>,
  locale: Locale,
  size = pageSize,
): Promise<ListPage<ListedTicket>> {
  const { content: contentId, mode } = asked.filters;
  const offers = contentId || mode ? await offerIdsOf(scope, { contentId, mode }) : null;
  const { values, put } = statementValues();
  const page = keyPage(
    {
      ...{ table: `"Seat"`, as: "s", key: keys[asked.sort.by], kind: ticketList.sorts[asked.sort.by] },
      where: [
        ...conditionsOf(asked, put),
        ...(offers
          ? [`s."lineId" in (select id from "OrderLine" where "offerId" = any(${put(offers)}::text[]))`]
          : []),
      ],
      found: asked.typed === "" ? null : ticketSearch(asked.typed, put),
    },
    asked,
    size,
    put,
  );
  const { rows } = await pool.query<Row & Keyed>(
    `with page as (${page.text})
      select page.key, s.id, s.status::text as status, s."createdAt", s."cancellationId" is not null as "isCancelled", f."contentId",
        f.mode::text as mode, case when c.id is not null then json_build_object('id', c.id, 'name', c.name) end as cohort,
        json_build_object('id', o.id, 'number', o.number) as "order", coalesce(g.name, o."buyerOrganisation") as organisation, o."isDemo",
        a.status::text as given, t.number, t."voidedAt" is null as "isValid", n."completedAt" is not null as "isCompleted",
        t."personId", coalesce(nullif(t."holderName", ''), nullif(a.name, ''), p.name, '') as name, coalesce(p.email, a.email) as email,
        p."erasedAt" is not null as "isErased", coalesce(b."holderName", '') as before
      from page join "Seat" s on s.id = page.id join "OrderLine" l on l.id = s."lineId" join "Offer" f on f.id = l."offerId"
      join "Order" o on o.id = s."orderId" left join "Organisation" g on g.id = o."organisationId" left join "Cohort" c on c.id = s."cohortId"
      left join lateral (select * from "Ticket" where "seatId" = s.id and ("voidedAt" is null or s.status = 'RELEASED')
        order by "voidedAt" desc nulls first limit 1) t on true
      left join lateral (select * from "Assignment" where "seatId" = s.id and (${isLive} or s.status = 'RELEASED')
        order by "offeredAt" desc limit 1) a on true
      left join lateral (select * from "Ticket" where "seatId" = s.id and "voidedAt" is not null and s.status <> 'RELEASED'
        order by "voidedAt" desc limit 1) b on true
      left join "Person" p on p.id = t."personId" left join "Enrolment" n on n."ticketId" = t.id
      ${page.order}`,
    values,
  );
  const { rows: shown, ...ways } = cutPage(rows, asked.place, size);
  return { ...ways, rows: shown.map((row) => listed(row, locale)) };
}

type Row = Pick<
  ListedTicket,
  "id" | "before" | "mode" | "cohort" | "order" | "organisation" | "createdAt" | "isDemo"
> & {
  status: SeatFacts["status"];
  contentId: string;
  isCancelled: boolean;
  /** The state of the last assignment that counts, or null. */
  given: string | null;
  /** Of the ticket; null without one. */
  number: string | null;
  isValid: boolean;
  isCompleted: boolean;
  personId: string | null;
  name: string;
  email: string | null;
  isErased: boolean;
};

function listed(row: Row, locale: Locale): ListedTicket {
  const { id, before, mode, cohort, order, organisation, createdAt, isDemo, number, name, email } = row;
  const assignment = row.given === "OFFERED" || row.given === "ACCEPTED" ? row.given : null;
  const hasTicket = number !== null && row.isValid;
  return {
    ...{ id, before, mode, cohort, order, organisation, createdAt, isDemo },
    state: ticketState(seatState({ status: row.status, assignment, hasTicket }), {
      isCompleted: row.isCompleted,
      wasTaken: row.isCancelled || number !== null,
    }),
    number: number ?? "",
    person: email === null ? null : { id: row.personId, name, email, isErased: row.isErased },
    title: contentTitle(row.contentId, locale),
  };
}

/** What the filters ask of a seat called `s`. */
function conditionsOf({ typed, filters }: Asked<typeof ticketList>, put: Put): string[] {
  const { state, cohort, from, until } = filters;
  const conditions = state ? [...stateIs[state]] : typed === "" ? [`s.status <> 'RELEASED'`] : [];
  if (cohort) conditions.push(`s."cohortId" = ${put(cohort)}`);
  if (from) conditions.push(`s."createdAt" >= ${put(fromDayInput(from))}`);
  if (until) conditions.push(`s."createdAt" < ${put(fromDayInput(until, 1))}`);
  return conditions;
}

/** By the number of a ticket or of the order, and by words in the names and addresses of whoever has or had it, as they begin. */
function ticketSearch(typed: string, put: Put): Found {
  const numbers = put(typedNumbers(typed));
  const ways = [
    { is: `s.id in (select "seatId" from "Ticket" where number = any(${numbers}))` },
    { is: `s."orderId" in (select id from "Order" where number = any(${numbers}))` },
  ];
  const words = prefixQuery(typed);
  if (words === null) return { ways, words: null };
  const query = `${put(words)}::tsquery`;
  const own = (table: string) => `"${table}" w where w.words @@ ${query}`;
  const accounts = `"Ticket" w join "Person" p on p.id = w."personId" where`;
  // An array is looked up row by row, however many PostgreSQL takes it for; "offset 0" keeps a question about one row from being answered for all rows beforehand.
  return {
    ways,
    words: {
      lookups: [own("Ticket"), own("Assignment"), `${accounts} p.words @@ ${query}`].map(
        (from) => `s.id = any(array(select w."seatId" from ${from}))`,
      ),
      inRow: [own("Assignment"), `${accounts} (w.words @@ ${query} or p.words @@ ${query})`]
        .map((from) => `exists (select from ${from} and w."seatId" = s.id offset 0)`)
        .join(" or "),
      having: ["Ticket", "Assignment", "Person"].map(own),
    },
  };
}

/** What a group is called to which the list is narrowed; null when it is not. */
export async function ticketsOnly(
  _scope: FoundationScope<"ticket.read">,
  { cohort }: Pick<Asked<typeof ticketList>["filters"], "cohort">,
): Promise<{ filter: "cohort"; name: string | null } | null> {
  if (!cohort) return null;
  const { rows } = await pool.query<{ name: string }>(`select name from "Cohort" where id = $1`, [cohort]);
  return { filter: "cohort", name: rows[0]?.name ?? null };
}
