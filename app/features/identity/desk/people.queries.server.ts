import { db, pool } from "~/platform/db/db.server";
import { prefixQuery } from "~/platform/db/prefix-query";
import type { FoundationRole } from "../access/can";
import type { FoundationScope } from "../access/scope";

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

/** The most that a search shows. */
export const mostPeople = 50;

const columns = `id, name, email, roles::text[] as roles, "createdAt", "disabledAt", "totpSecret", "isDemo"`;
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
 * People whose name or address has words that begin like what was typed; without a word, the staff. Those with a closed account only
 * when asked for. One query.
 */
export async function findPeople(
  _scope: FoundationScope<"person.read">,
  typed: string,
  { withClosed = false } = {},
): Promise<DeskPerson[]> {
  const words = prefixQuery(typed);
  if (words) {
    const { rows } = await pool.query<Parameters<typeof shown>[0]>(
      `select ${columns} from "Person" where to_tsvector('simple', name || ' ' || email) @@ $1::tsquery
          and "erasedAt" is null and ("disabledAt" is null or $2)
        order by name, email limit ${mostPeople}`,
      [words, withClosed],
    );
    return rows.map(shown);
  }
  const staff = await db.person.findMany({
    where: { roles: { isEmpty: false }, ...(withClosed ? {} : { disabledAt: null }) },
    select: selected,
    orderBy: [{ name: "asc" }, { email: "asc" }],
    take: mostPeople,
  });
  return staff.map(shown);
}

/** One person, or null; whoever erased the account is nobody. */
export async function deskPerson(
  _scope: FoundationScope<"person.read">,
  id: string,
): Promise<DeskPerson | null> {
  const person = await db.person.findUnique({ where: { id, erasedAt: null }, select: selected });
  return person && shown(person);
}
