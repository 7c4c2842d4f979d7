import pg from "pg";
import { readTables, speakPlainly } from "../prisma/backup/tables.mjs";

/** Of each table how many rows it has, and a digest of all that they say. */
export async function tableDigests(url: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await speakPlainly(client);
    const digests: Record<string, string> = {};
    for (const { table } of await readTables(client)) {
      const { rows } = await client.query<{ digest: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as digest from ${table} t`,
      );
      digests[table] = rows[0]!.digest;
    }
    return digests;
  } finally {
    await client.end();
  }
}
