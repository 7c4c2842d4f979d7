// What a database of the product holds, as a backup knows it: its tables with what is written in them, and where its counters stand.

/**
 * @typedef {{ table: string, columns: { name: string, type: string }[] }} Table names as SQL has them; no column that the database
 *   works out itself
 */

/**
 * The product's tables and those of the job worker, without what says which migrations they had: a restore makes that itself.
 * @param {import("pg").ClientBase} client
 * @returns {Promise<Table[]>} in one order everywhere
 */
export async function readTables(client) {
  const { rows } = await client.query(
    `select format('%I.%I', n.nspname, c.relname) as table,
       json_agg(json_build_object('name', quote_ident(a.attname), 'type', format_type(a.atttypid, a.atttypmod))
         order by a.attname collate "C") as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and n.nspname in ('public', 'graphile_worker') and a.attnum > 0 and not a.attisdropped
       and a.attgenerated = '' and format('%s.%s', n.nspname, c.relname) not in ('public._prisma_migrations', 'graphile_worker.migrations')
     group by 1 order by format('%I.%I', n.nspname, c.relname) collate "C"`,
  );
  return rows;
}

/**
 * @param {import("pg").ClientBase} client
 * @returns {Promise<Record<string, string>>} the last number that each counter gave; a counter that gave none is absent
 */
export async function readCounters(client) {
  const { rows } = await client.query(
    `select format('%I.%I', schemaname, sequencename) as name, last_value::text as last from pg_sequences
     where schemaname in ('public', 'graphile_worker') and last_value is not null order by 1`,
  );
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
}

/**
 * Values read as text mean the same wherever they are read again.
 * @param {import("pg").ClientBase} client
 */
export const speakPlainly = (client) =>
  client.query(
    "set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set bytea_output = 'hex'; set extra_float_digits = 1",
  );
