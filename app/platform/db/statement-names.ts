import type { SqlQuery } from "@prisma/driver-adapter-utils";

/** Each connection keeps what has a name, in memory of the server; beyond so many a statement goes without. */
const most = 400;

/** A list of values makes another statement at each of its lengths, and a statement of many rows at each of their numbers. */
const hasLength = /\bIN \(\$\d+,|\),\(\$/;

/**
 * Names statements by their text, so that a connection hears and plans each once (prepared statements of PostgreSQL). One that goes
 * without has the empty name.
 */
export function statementNames(limit = most): (query: Pick<SqlQuery, "sql" | "args">) => string {
  const names = new Map<string, string>();
  return ({ sql, args }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    // Without values it is one message as it is.
    if (args.length === 0 || names.size >= limit || hasLength.test(sql)) return "";
    const name = `prisma-${names.size}`;
    names.set(sql, name);
    return name;
  };
}
