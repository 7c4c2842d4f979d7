import type { FoundationScope } from "~/features/identity/access/scope";
import { fromDayInput } from "~/lib/dates";
import { type Asked, cutPage, type Keyed, type ListPage, pageSize } from "~/lib/lists/list-page";
import { pool } from "~/platform/db/db.server";
import { type Found, keyPage, type Put, statementValues } from "~/platform/db/key-page";
import { prefixQuery } from "~/platform/db/prefix-query";
import type { MailStatus } from "~prisma/client";
import { type mailList, mailState, type MailState } from "./mail-list";

/** In a list of mails. Its data is left out: it leads to what is for the receiver alone. */
export interface ListedMail {
  id: string;
  to: string;
  /** The name of its kind. */
  kind: string;
  state: MailState;
  attempts: number;
  lastError: string;
  /** As it was sent; empty before that, and where it is not kept. */
  subject: string;
  createdAt: Date;
  sentAt: Date | null;
  /** Whose it is, when they have an account. */
  personId: string | null;
  name: string;
}

/** As `mailState` decides of a row. */
const stateIs: Record<MailState, string> = {
  failed: `m.status = 'FAILED'`,
  waiting: `m.status = 'QUEUED'`,
  sent: `m.status = 'SENT' and m."sentAt" is not null`,
  unneeded: `m.status = 'SENT' and m."sentAt" is null`,
};

/** Those of a person, by name and by address: a code to sign in with is nobody's before it is used. */
const ofPerson = (id: string) =>
  `m.id in (select id from "Mail" where "personId" = ${id}
    union select id from "Mail" where "to" = (select email from "Person" where id = ${id}))`;

const listed = `m.id, m."to", m.template as kind, m.status::text as status, m.attempts, m."lastError", m.subject, m."createdAt", m."sentAt",
  m."personId", coalesce(p.name, '') as name`;
type Row = Omit<ListedMail, "state"> & { status: MailStatus };
const withState = ({ status, ...row }: Row): ListedMail => ({ ...row, state: mailState({ status, ...row }) });

/** Mails as a page of the list of them, and how many were given up. One query. */
export async function deskMails(
  _scope: FoundationScope<"mail.read">,
  asked: Asked<typeof mailList>,
  size = pageSize,
): Promise<ListPage<ListedMail> & { failed: number }> {
  const { values, put } = statementValues();
  const page = keyPage(
    {
      ...{ table: `"Mail"`, as: "m", key: `m."createdAt"`, kind: "instant" },
      where: conditionsOf(asked.filters, put),
      found: asked.typed === "" ? null : mailSearch(asked.typed, put),
    },
    asked,
    size,
    put,
  );
  const { rows } = await pool.query<Row & Keyed & { failed: number }>(
    `with page as (${page.text}), failed as (select count(*)::int as failed from "Mail" where status = 'FAILED')
      select page.key, failed, ${listed}
      from failed left join (page join "Mail" m on m.id = page.id left join "Person" p on p.id = m."personId") on true ${page.order}`,
    values,
  );
  const { failed } = rows[0]!;
  const { rows: shown, ...ways } = cutPage(
    rows.filter(({ id }) => id !== null),
    asked.place,
    size,
  );
  return { ...ways, failed, rows: shown.map(({ key: _key, failed: _failed, ...row }) => withState(row)) };
}

function conditionsOf({ state, kind, person, from, until }: Asked<typeof mailList>["filters"], put: Put) {
  const conditions: string[] = [];
  if (state) conditions.push(stateIs[state]);
  if (kind) conditions.push(`m.template = ${put(kind)}`);
  if (person) conditions.push(ofPerson(`${put(person)}::uuid`));
  if (from) conditions.push(`m."createdAt" >= ${put(fromDayInput(from))}`);
  if (until) conditions.push(`m."createdAt" < ${put(fromDayInput(until, 1))}`);
  return conditions;
}

/** By words of the address, of the subject and of the name of whose it is, as they begin. */
function mailSearch(typed: string, put: Put): Found {
  const words = prefixQuery(typed);
  if (words === null) return { ways: [], words: null };
  const query = `${put(words)}::tsquery`;
  const [own, names] = [`m.words @@ ${query}`, `w.words @@ ${query}`];
  return {
    ways: [],
    words: {
      lookups: [own, `m."personId" in (select w.id from "Person" w where ${names})`],
      inRow: `${own} or exists (select from "Person" w where w.id = m."personId" and ${names} offset 0)`,
    },
  };
}

/** What somebody is called to whose mails a list is narrowed; null when there is no such person. */
export async function mailListOnly(
  _scope: FoundationScope<"mail.read">,
  { person }: Asked<typeof mailList>["filters"],
): Promise<{ filter: "person"; name: string | null } | null> {
  if (!person) return null;
  const { rows } = await pool.query<{ name: string }>(
    `select coalesce(nullif(name, ''), email) as name from "Person" where id = $1 and "erasedAt" is null`,
    [person],
  );
  return { filter: "person", name: rows[0]?.name ?? null };
}

/** The newest mails of a person, at most `limit`, also those to the address that were nobody's yet. One query. */
export async function mailsOfPerson(
  _scope: FoundationScope<"mail.read">,
  personId: string,
  limit: number,
): Promise<ListedMail[]> {
  const { rows } = await pool.query<Row>({
    name: "desk-mails-of-person",
    text: `select ${listed} from "Mail" m left join "Person" p on p.id = m."personId" where ${ofPerson("$1::uuid")}
      order by m."createdAt" desc, m.id desc limit $2`,
    values: [personId, limit],
  });
  return rows.map(withState);
}
