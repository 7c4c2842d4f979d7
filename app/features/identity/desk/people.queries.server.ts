import { db, pool } from "~/platform/db/db.server";
import { prefixQuery } from "~/platform/db/prefix-query";
import type { Role } from "../access/can";

export interface DeskPerson {
  id: string;
  name: string;
  email: string;
  role: Role;
  createdAt: Date;
  disabledAt: Date | null;
  /** Has set up the second factor. */
  hasSecondFactor: boolean;
  isDemo: boolean;
}

/** The most that a search shows. */
export const mostPeople = 50;

const columns = `id, name, email, role::text as role, "createdAt", "disabledAt", "totpSecret" is not null as "hasSecondFactor", "isDemo"`;

/** People whose name or address has words that begin like what was typed; without a word, the staff. One query. */
export async function findPeople(typed: string): Promise<DeskPerson[]> {
  const words = prefixQuery(typed);
  const condition = words ? `to_tsvector('simple', name || ' ' || email) @@ $1::tsquery` : `role = 'STAFF'`;
  const { rows } = await pool.query<DeskPerson>(
    `select ${columns} from "Person" where ${condition} order by name, email limit ${mostPeople}`,
    words ? [words] : [],
  );
  return rows;
}

/** One person, or null. */
export async function deskPerson(id: string): Promise<DeskPerson | null> {
  const person = await db.person.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      createdAt: true,
      disabledAt: true,
      totpSecret: true,
      isDemo: true,
    },
  });
  if (!person) return null;
  const { totpSecret, ...facts } = person;
  return { ...facts, hasSecondFactor: totpSecret !== null };
}
