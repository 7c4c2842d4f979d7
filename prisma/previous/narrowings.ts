// What may not change between two releases in a row, because the one before runs on the new schema while instances are replaced.
import type pg from "pg";

interface Column {
  table: string;
  name: string;
  type: string;
  isNeeded: boolean;
  isFilled: boolean;
}

/** A constraint or a unique index, by what it says. */
interface Rule {
  table: string;
  columns: string[];
  definition: string;
}

export interface Schema {
  columns: Column[];
  rules: Rule[];
  enums: { name: string; values: string[] }[];
}

export async function readSchema(client: pg.ClientBase): Promise<Schema> {
  const columns = await client.query<Column>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as "isNeeded",
       a.atthasdef or a.attidentity <> '' as "isFilled"
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
       and c.relname <> '_prisma_migrations'`,
  );
  const names = `select json_agg(attname) from pg_attribute where attrelid = c.oid and attnum = any`;
  const rules = await client.query<Rule>(
    `select c.relname as table, coalesce((${names}(conkey)), '[]') as columns, pg_get_constraintdef(r.oid) as definition
       from pg_constraint r join pg_class c on c.oid = conrelid where r.connamespace = 'public'::regnamespace and contype <> 'n'
     union all
     select c.relname, coalesce((${names}(string_to_array(indkey::text, ' ')::smallint[])), '[]'),
       regexp_replace(pg_get_indexdef(indexrelid), 'INDEX .* ON ', 'INDEX ON ')
       from pg_index join pg_class c on c.oid = indrelid where indisunique and c.relnamespace = 'public'::regnamespace`,
  );
  const enums = await client.query<{ name: string; values: string[] }>(
    `select t.typname as name, json_agg(e.enumlabel) as values from pg_type t join pg_enum e on e.enumtypid = t.oid group by 1`,
  );
  return { columns: columns.rows, rules: rules.rows, enums: enums.rows };
}

/** What software that knows `before` can no longer do once there is `after`, a sentence each. */
export function narrowings(before: Schema, after: Schema): string[] {
  const key = ({ table, name }: Column) => `${table}.${name}`;
  const [old, now] = [before, after].map(({ columns }) => new Map(columns.map((one) => [key(one), one])));
  const oldTables = new Set(before.columns.map(({ table }) => table));
  const oldRules = new Set(before.rules.map(({ table, definition }) => `${table} ${definition}`));
  return [
    ...[...old!].flatMap(([name, was]) => {
      const is = now!.get(name);
      if (!is) return [`${name} is gone`];
      if (is.type !== was.type) return [`${name} was ${was.type} and is ${is.type}`];
      if (is.isNeeded && !was.isNeeded) return [`${name} may no longer be null`];
      return was.isFilled && !is.isFilled && is.isNeeded ? [`${name} is no longer filled in`] : [];
    }),
    ...[...now!.values()]
      .filter((one) => oldTables.has(one.table) && !old!.has(key(one)) && one.isNeeded && !one.isFilled)
      .map((one) => `${key(one)} is new and must be given`),
    // A rule over a new column knows what the new software writes there, and must let pass what comes of itself.
    ...after.rules
      .filter(
        ({ table, columns }) => oldTables.has(table) && columns.every((one) => old!.has(`${table}.${one}`)),
      )
      .filter(({ table, definition }) => !oldRules.has(`${table} ${definition}`))
      .map(({ table, definition }) => `${table} has a new rule: ${definition}`),
    ...before.enums.flatMap(({ name, values }) => {
      const kept = after.enums.find((one) => one.name === name)?.values ?? [];
      return values.filter((one) => !kept.includes(one)).map((one) => `${name} has no ${one} any more`);
    }),
  ];
}
