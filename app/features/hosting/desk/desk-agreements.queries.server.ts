import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { FoundationScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { type Asked, cutPage, type Keyed, type ListPage, pageSize } from "~/lib/lists/list-page";
import { now } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
import { type Found, keyPage, type Put, statementValues } from "~/platform/db/key-page";
import { prefixQuery } from "~/platform/db/prefix-query";
import {
  agreementState,
  type HostAgreementFacts,
  type HostAgreementState,
} from "../agreements/agreement-state";
import type { HostedPayer } from "../agreements/agreement-terms";
import { titlesOf } from "../agreements/frozen-text.server";
import { type agreementFilters, agreementList } from "./agreement-list";

/** An agreement in the desk's list. */
export interface DeskListedAgreement {
  id: string;
  organisationId: string;
  organisation: string;
  state: HostAgreementState;
  titles: string[];
  firstDay: Date;
  lastDay: Date;
  paidBy: HostedPayer;
  isDemo: boolean;
}

const keys = {
  since: `a."createdAt"`,
  until: `a."lastDay"::timestamptz`,
  organisation: `a.name collate "dutch"`,
};

const stands = `a."endedAt" is null and a."offeredAt" is not null`;
const today = (put: Put) => `${put(now().toISOString().slice(0, 10))}::date`;

/** As `agreementState` decides of a row, for one called `a`. */
const stateIs: Record<(typeof agreementFilters)[number], (put: Put) => string[]> = {
  draft: () => [`a."endedAt" is null`, `a."offeredAt" is null`],
  offered: (put) => [stands, `a."acceptedAt" is null`, `a."lastDay" >= ${today(put)}`],
  current: (put) => [stands, `a."acceptedAt" is not null`, `a."lastDay" >= ${today(put)}`],
  over: (put) => [stands, `a."lastDay" < ${today(put)}`],
  ended: () => [`a."endedAt" is not null`],
};

/** Agreements as a page of the list of them. One query. */
export async function deskAgreements(
  _scope: FoundationScope<"hosting.read">,
  asked: Asked<typeof agreementList>,
  locale: Locale,
  size = pageSize,
): Promise<ListPage<DeskListedAgreement>> {
  const { values, put } = statementValues();
  const { state } = asked.filters;
  const page = keyPage(
    {
      table: `(select h.*, g.name, g.words from "HostAgreement" h join "Organisation" g on g.id = h."organisationId")`,
      ...{ as: "a", key: keys[asked.sort.by] },
      kind: agreementList.sorts[asked.sort.by],
      where: state ? stateIs[state](put) : [],
      found: asked.typed === "" ? null : agreementSearch(asked.typed, put),
    },
    asked,
    size,
    put,
  );
  type Row = Omit<DeskListedAgreement, "state" | "titles"> & HostAgreementFacts & { contentIds: string[] };
  const { rows } = await pool.query<Row & Keyed>(
    `with page as (${page.text})
      select page.key, a.id, a."organisationId", o.name as organisation, a."contentIds", a."paidBy"::text as "paidBy", a."isDemo",
        a."firstDay"::text as "firstDay", a."lastDay"::text as "lastDay", a."offeredAt", a."acceptedAt", a."endedAt"
      from page join "HostAgreement" a on a.id = page.id join "Organisation" o on o.id = a."organisationId" ${page.order}`,
    values,
  );
  const { rows: shown, ...ways } = cutPage(rows, asked.place, size);
  return { ...ways, rows: shown.map((row) => listed(row, locale)) };

  function listed(
    { key: _key, contentIds, offeredAt, acceptedAt, endedAt, ...row }: Row & Keyed,
    of: Locale,
  ) {
    // A day as PostgreSQL writes it is midnight UTC, wherever the server stands.
    const [firstDay, lastDay] = [new Date(row.firstDay), new Date(row.lastDay)];
    const state = agreementState({ offeredAt, acceptedAt, endedAt, lastDay }, now());
    return { ...row, firstDay, lastDay, state, titles: titlesOf({ contentIds }, of) };
  }
}

/** By words of the organisation's name as they begin. */
function agreementSearch(typed: string, put: Put): Found {
  const words = prefixQuery(typed);
  const inName = words && `a.words @@ ${put(words)}::tsquery`;
  return { ways: [], words: inName === null ? null : { lookups: [inName], inRow: inName } };
}

/** One agreement with all of it, also a draft; null when there is none. Two queries. */
export async function deskAgreement(_scope: FoundationScope<"hosting.read">, id: string, locale: Locale) {
  const row = await db.hostAgreement.findUnique({
    where: { id },
    include: {
      organisation: { select: { name: true, endedAt: true } },
      enquiry: { select: { id: true } },
      _count: { select: { cohorts: true } },
    },
  });
  if (!row) return null;
  const { organisation, enquiry, _count, ...agreement } = row;
  const people = await db.person.findMany({
    where: { id: { in: [row.createdById, row.offeredById, row.endedById].flatMap((one) => one ?? []) } },
    select: { id: true, name: true, email: true },
  });
  const nameOf = (personId: string | null) => {
    const person = people.find((one) => one.id === personId);
    return person ? person.name || person.email : "";
  };
  return {
    ...agreement,
    organisation: organisation.name,
    enquiryId: enquiry?.id ?? null,
    cohorts: _count.cohorts,
    state: agreementState(row, now()),
    titles: titlesOf(row, locale),
    offeredBy: nameOf(row.offeredById),
    endedBy: nameOf(row.endedById),
  };
}

export type DeskAgreement = NonNullable<Awaited<ReturnType<typeof deskAgreement>>>;

/** What an agreement begins from: the organisation it is with, unless it was joined into another; null when there is none. One query. */
export const organisationToAgreeWith = (_scope: FoundationScope<"hosting.agree">, id: string) =>
  db.organisation.findFirst({ where: { id, endedAt: null }, select: { id: true, name: true } });

/** The enquiry that an agreement answers; null for one of another kind. One query. */
export const enquiryToAgreeOn = (_scope: FoundationScope<"hosting.agree">, id: string) =>
  db.enquiry.findFirst({
    where: { id, kind: "HOSTING" },
    select: { id: true, organisation: true, email: true, locale: true },
  });

/** What can be hosted: the masterclasses in their order, then the modules, and what a draft names that is taught no more. */
export function hostableContent(
  _scope: FoundationScope<"hosting.agree">,
  locale: Locale,
  present: readonly string[] = [],
): { id: string; title: string; isModule: boolean }[] {
  const { masterclasses, modules } = currentCurriculum();
  const known = [
    ...masterclasses(locale).map(({ id, title }) => ({ id, title, isModule: false })),
    ...modules(locale).map(({ id, title }) => ({ id, title, isModule: true })),
  ];
  const gone = present.filter((id) => !known.some((one) => one.id === id));
  return [...known, ...gone.map((id) => ({ id, title: contentTitle(id, locale), isModule: true }))];
}
