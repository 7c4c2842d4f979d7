import type { FoundationScope } from "~/features/identity/access/scope";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { Locale } from "~/i18n/locale";
import { fromDayInput } from "~/lib/dates";
import { type Asked, cutPage, type Keyed, type ListPage, pageSize } from "~/lib/lists/list-page";
import { db, pool } from "~/platform/db/db.server";
import { keyPage, statementValues } from "~/platform/db/key-page";
import { actsCalled, namesCalled } from "./acts-called";
import type { auditList } from "./audit-list";
import { auditSearch, isSubject } from "./audit-search";

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
  /** Names by the ids that stand in the details, of people, organisations and groups; null when none does. */
  named: Record<string, string> | null;
  detail: Record<string, unknown>;
}

const nameOf = (table: string) => `coalesce(nullif(${table}.name, ''), ${table}.email)`;
/** An id among the details, when it is there. */
const idIn = (key: string) =>
  `case when a.detail->>'${key}' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (a.detail->>'${key}')::uuid end`;

/** What a subject is called that is neither an order nor a certificate. Joined like these, they are so many that planning takes longer than finding. */
const calledSubjects = [
  `c.name from "Cohort" c where ${isSubject("cohort", "c.id")}`,
  `${nameOf("s")} from "Person" s where ${isSubject("person", "s.id")}`,
  `nullif(m."to", '') from "Mail" m where ${isSubject("mail", "m.id")}`,
  `f."contentId" from "Offer" f where a."subjectType" = 'offer' and f.id = a."subjectId"`,
  `g.name from "Organisation" g where ${isSubject("organisation", "g.id")}`,
].map((one) => `(select ${one})`);

/**
 * A page of the audit log, with what its subjects are called; `offers` are called so in the reader's language. One query.
 */
export async function auditLines(
  _scope: FoundationScope<"audit.read">,
  asked: Asked<typeof auditList>,
  { locale, offers }: { locale: Locale; offers: Readonly<Record<string, string>> },
  size = pageSize,
): Promise<ListPage<AuditLine>> {
  const { typed, filters, place } = asked;
  const { values, put } = statementValues();
  const called = { acts: actsCalled(typed, locale), offers: namesCalled(offers, typed) };
  const page = keyPage(
    {
      ...{ table: `"AuditEntry"`, as: "a", key: "a.at", kind: "instant" },
      where: [
        ...(filters.act ? [`a.act = ${put(filters.act)}`] : []),
        ...(filters.from ? [`a.at >= ${put(fromDayInput(filters.from))}`] : []),
        ...(filters.until ? [`a.at < ${put(fromDayInput(filters.until, 1))}`] : []),
      ],
      found: typed === "" ? null : auditSearch(typed, called, put),
    },
    asked,
    size,
    put,
  );
  const { rows } = await pool.query<AuditLine & Keyed>(
    `with page as (${page.text})
      select page.key, a.id, a.at, a.act, a."actorId", a."subjectType", a."subjectId", a.detail,
        (select ${nameOf("p")} from "Person" p where p.id = a."actorId") as who,
        coalesce(o.number, k.number, ${calledSubjects.join(", ")}) as subject,
        b.id as "ownerId", ${nameOf("b")} as owner, o.currency,
        (select json_object_agg(n.id, n.name) from (
          select i.id, ${nameOf("i")} as name from "Person" i where i.id = ${idIn("personId")}
          union all select i.id, i.name from "Organisation" i where i.id = ${idIn("into")}
          union all select i.id, i.name from "Cohort" i where i.id = ${idIn("cohortId")}) n) as named
      from page join "AuditEntry" a on a.id = page.id
      left join "Order" o on ${isSubject("order", "o.id")}
      left join "Certificate" k on ${isSubject("certificate", "k.id")}
      left join "CertificateHolder" h on h."certificateId" = k.id
      left join "Person" b on b.id = coalesce(o."personId", h."personId")
      ${page.order}`,
    values,
  );
  const { rows: shown, ...ways } = cutPage(rows, place, size);
  return {
    ...ways,
    rows: shown.map(({ key: _key, ...line }) =>
      line.subjectType === "offer" && line.subject
        ? { ...line, subject: contentTitle(line.subject, locale) }
        : line,
    ),
  };
}

/** Titles of offers (also of those that are offered no more) and of modules by id: lines name them. One query. */
export async function offerTitles(
  _scope: FoundationScope<"audit.read">,
  locale: Locale,
): Promise<Record<string, string>> {
  const offers = await db.offer.findMany({ select: { id: true, contentId: true } });
  return Object.fromEntries([
    ...currentCurriculum()
      .modules(locale)
      .map(({ id, title }) => [id, title]),
    ...offers.map(({ id, contentId }) => [id, contentTitle(contentId, locale)]),
  ]);
}
