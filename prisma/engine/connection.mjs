// Short-lived connections for the work around a migration: reaching, creating and dropping databases.
import pg from "pg";

/**
 * The same server, seen as a URL that `pg` takes.
 * @param {string} url connection string; Prisma's own `schema` parameter is taken off
 * @param {string} [database] another database on that server
 * @returns {string}
 */
export function serverUrl(url, database) {
  const result = new URL(url);
  if (database) result.pathname = `/${encodeURIComponent(database)}`;
  result.searchParams.delete("schema");
  return result.toString();
}

/**
 * @param {string} url
 * @returns {string} the database's name in the URL, "postgres" when it names none
 */
export function databaseName(url) {
  return decodeURIComponent(new URL(url).pathname.slice(1)) || "postgres";
}

/**
 * @param {string} url
 * @returns {string} the PostgreSQL schema that holds the tables
 */
export function schemaName(url) {
  return new URL(url).searchParams.get("schema") ?? "public";
}

/**
 * Opens one connection, hands it to `work` and closes it, whatever happens.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // Without a listener a connection that breaks between two queries would end the process.
  client.on("error", () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Creates the database unless it exists. Safe when two processes do so at once.
 * @param {string} url
 * @param {string} [name] default: the database in the URL
 * @returns {Promise<{ databaseName: string }>}
 */
export async function createDatabase(url, name = databaseName(url)) {
  await withClient(serverUrl(url, "postgres"), async (client) => {
    try {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
    } catch (error) {
      // 42P04: it exists. 23505: another process is creating it at this very moment.
      if (!["42P04", "23505"].includes(errorCode(error) ?? "")) throw error;
    }
  });
  return { databaseName: name };
}

/**
 * @param {string} url
 * @param {string} name database to drop, with the connections to it; no error when it is not there
 * @returns {Promise<void>}
 */
export async function dropDatabase(url, name) {
  await withClient(serverUrl(url, "postgres"), (client) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`),
  );
}

/**
 * @param {unknown} error
 * @returns {string | undefined} PostgreSQL's SQLSTATE or Node's error code
 */
export function errorCode(error) {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
