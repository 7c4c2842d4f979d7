import type { FoundationScope } from "~/features/identity/access/scope";
import { modules } from "~/features/curriculum/content/content.server";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { Locale } from "~/i18n/locale";
import { db, pool } from "~/platform/db/db.server";

export interface AuditLine {
  id: string;
  at: Date;
  act: string;
  /** Null for the system and for visitors. */
  actorId: string | null;
  who: string | null;
  subjectType: string;
  subjectId: string;
  /** What people call the subject: a number, a name, an address; null when there is no such thing any more. */
  subject: string | null;
  /** Whose order or certificate it is. */
  ownerId: string | null;
  owner: string | null;
  /** Of the order. */
  currency: string | null;
  /** Names by the ids that stand in the details, of people and organisations; null when none does. */
  named: Record<string, string> | null;
  detail: Record<string, unknown>;
}

export const auditPageSize = 100;

const nameOf = (table: string) => `coalesce(nullif(${table}.name, ''), ${table}.email)`;
/** The subject of a line, when it is of this type. What is no UUID would fail the whole page. */
const subjectIs = (type: string, id: string) =>
  `${id} = case when a."subjectType" = '${type}' and a."subjectId" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    then a."subjectId"::uuid end`;
/** An id among the details, when it is there. */
const idIn = (key: string) =>
  `case when a.detail->>'${key}' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (a.detail->>'${key}')::uuid end`;

/**
 * The audit log, newest first, `act` alone when given, from before the line `before` on, with what its subjects are called.
 * Ids follow time, so that a page costs the same however long the log is. One query; one line more than a page says that
 * there is more.
 */
export async function auditLines(
  _scope: FoundationScope<"audit.read">,
  {
    act,
    before,
    locale,
  }: {
    act: string;
    before: string | null;
    locale: Locale;
  },
): Promise<{ lines: AuditLine[]; hasMore: boolean }> {
  const { rows } = await pool.query<AuditLine>({
    name: `desk-audit${act && "-act"}${before ? "-before" : ""}`,
    text: `select a.id, a.at, a.act, a."actorId", a."subjectType", a."subjectId", a.detail, ${nameOf("p")} as who,
        coalesce(o.number, k.number, c.name, ${nameOf("s")}, m."to", f."contentId", g.name) as subject,
        b.id as "ownerId", ${nameOf("b")} as owner, o.currency,
        (select json_object_agg(n.id, n.name) from (
          select i.id, ${nameOf("i")} as name from "Person" i where i.id = ${idIn("personId")}
          union all select i.id, i.name from "Organisation" i where i.id = ${idIn("into")}) n) as named
      from (select * from "AuditEntry" where ${act ? "act = $1" : "$1 = ''"} and ($2::uuid is null or
          (at, id) < (select at, id from "AuditEntry" where id = $2))
        order by at desc, id desc limit ${auditPageSize + 1}) a
      left join "Person" p on p.id = a."actorId"
      left join "Order" o on ${subjectIs("order", "o.id")}
      left join "Certificate" k on ${subjectIs("certificate", "k.id")}
      left join "CertificateHolder" h on h."certificateId" = k.id
      left join "Cohort" c on ${subjectIs("cohort", "c.id")}
      left join "Person" s on ${subjectIs("person", "s.id")}
      left join "Mail" m on ${subjectIs("mail", "m.id")}
      left join "Offer" f on a."subjectType" = 'offer' and f.id = a."subjectId"
      left join "Organisation" g on ${subjectIs("organisation", "g.id")}
      left join "Person" b on b.id = coalesce(o."personId", h."personId")
      order by a.at desc, a.id desc`,
    values: [act, before],
  });
  const lines = rows
    .slice(0, auditPageSize)
    .map((line) =>
      line.subjectType === "offer" && line.subject
        ? { ...line, subject: contentTitle(line.subject, locale) }
        : line,
    );
  return { lines, hasMore: rows.length > auditPageSize };
}

/** Titles of offers (also of those that are offered no more) and of modules by id: lines name them. One query. */
export async function offerTitles(
  _scope: FoundationScope<"audit.read">,
  locale: Locale,
): Promise<Record<string, string>> {
  const offers = await db.offer.findMany({ select: { id: true, contentId: true } });
  return Object.fromEntries([
    ...modules(locale).map(({ id, title }) => [id, title]),
    ...offers.map(({ id, contentId }) => [id, contentTitle(contentId, locale)]),
  ]);
}
