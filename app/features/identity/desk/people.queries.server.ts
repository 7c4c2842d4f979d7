import { type Locale, toLocale } from "~/i18n/locale";
import { type Asked, cutPage, type Keyed, type ListPage, pageSize } from "~/lib/lists/list-page";
import { db, pool } from "~/platform/db/db.server";
import { keyPage, statementValues } from "~/platform/db/key-page";
import { prefixQuery } from "~/platform/db/prefix-query";
import type { FoundationRole } from "../access/can";
import type { FoundationScope } from "../access/scope";
import type { peopleList } from "./people-list";

export interface DeskPerson {
  id: string;
  name: string;
  email: string;
  roles: readonly FoundationRole[];
  createdAt: Date;
  disabledAt: Date | null;
  /** Has set up the second factor. */
  hasSecondFactor: boolean;
  isDemo: boolean;
}

const selected = {
  id: true,
  name: true,
  email: true,
  roles: true,
  createdAt: true,
  disabledAt: true,
  totpSecret: true,
  isDemo: true,
} as const;
const shown = ({
  totpSecret,
  ...facts
}: Omit<DeskPerson, "hasSecondFactor"> & { totpSecret: string | null }): DeskPerson => ({
  ...facts,
  hasSecondFactor: totpSecret !== null,
});

/**
 * A page of the people whose name or address has words that begin like what was typed; when nothing was, of the staff. Those with a closed
 * account only when asked for. One query.
 */
export async function findPeople(
  _scope: FoundationScope<"person.read">,
  asked: Asked<typeof peopleList>,
  size = pageSize,
): Promise<ListPage<DeskPerson>> {
  const { typed, filters, place } = asked;
  const { values, put } = statementValues();
  const words = prefixQuery(typed);
  const hasWords = words && `p.words @@ ${put(words)}::tsquery`;
  const page = keyPage(
    {
      ...{ table: `"Person"`, as: "p", key: `p.name collate "dutch"`, kind: "text" },
      where: [
        `p."erasedAt" is null`,
        ...(filters.closed ? [] : [`p."disabledAt" is null`]),
        ...(typed === "" ? [`p.roles <> '{}'`] : []),
      ],
      found:
        typed === "" ? null : { ways: [], words: hasWords ? { lookups: [hasWords], inRow: hasWords } : null },
    },
    asked,
    size,
    put,
  );
  const { rows } = await pool.query<Parameters<typeof shown>[0] & Keyed>(
    `with page as (${page.text})
      select page.key, p.id, p.name, p.email, p.roles::text[] as roles, p."createdAt", p."disabledAt", p."totpSecret", p."isDemo"
      from page join "Person" p on p.id = page.id ${page.order}`,
    values,
  );
  const { rows: found, ...ways } = cutPage(rows, place, size);
  return { ...ways, rows: found.map(({ key: _key, ...row }) => shown(row)) };
}

/** One person, with what a list leaves out; or null: whoever erased the account is nobody. */
export async function deskPerson(
  _scope: FoundationScope<"person.read">,
  id: string,
): Promise<(DeskPerson & { latinName: string; locale: Locale }) | null> {
  const person = await db.person.findUnique({
    where: { id, erasedAt: null },
    select: { ...selected, latinName: true, locale: true },
  });
  if (!person) return null;
  const { latinName, locale, ...facts } = person;
  return { ...shown(facts), latinName, locale: toLocale(locale) };
}
