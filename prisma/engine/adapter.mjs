// Prisma's pg adapter, mended in the three places where the schema engine asks more of it than the client does.
import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { createDatabase, dropDatabase, serverUrl } from "./connection.mjs";

/** @typedef {{ url: string, shadowDatabaseUrl?: string }} Datasource */

const CHAR = 18;
const TEXT = 25;
/** Types from here on are the database's own (enums, domains); the adapter reads them as text. */
const FIRST_OWN_TYPE = 16384;

/** The built-in types (pg_type.oid) that the adapter can read. */
const readable = new Set([
  // bool, bytea, name, int8, int2, int4, text, oid, json, xml, cidr, float4, float8, money, inet
  16, 17, 19, 20, 21, 23, 25, 26, 114, 142, 650, 700, 701, 790, 869,
  // bpchar, varchar, date, time, timestamp, timestamptz, timetz, bit, varbit, numeric, uuid, jsonb
  1042, 1043, 1082, 1083, 1114, 1184, 1266, 1560, 1562, 1700, 2950, 3802,
  // arrays of the above and of "char"
  143, 199, 651, 791, 1000, 1001, 1002, 1005, 1007, 1009, 1014, 1015, 1016, 1021, 1022, 1028, 1041, 1115,
  1182, 1183, 1185, 1231, 1561, 1563, 2951, 3807,
]);

/**
 * What the WASM engine needs to reach a database and to make shadow databases.
 * @param {Datasource} datasource
 */
export function adapterFactory(datasource) {
  return bindMigrationAwareSqlAdapterFactory({
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => connect(datasource.url),
    connectToShadowDb: () => connectToShadowDatabase(datasource),
  });
}

/**
 * The stock adapter's shadow connection takes its database from the connection string, which is the MAIN database.
 * @param {Datasource} datasource
 */
async function connectToShadowDatabase({ url, shadowDatabaseUrl }) {
  if (shadowDatabaseUrl) return connect(shadowDatabaseUrl);
  const name = `prisma_migrate_shadow_db_${randomUUID()}`;
  await createDatabase(url, name);
  const shadow = new URL(url);
  shadow.pathname = `/${name}`;
  const adapter = await connect(shadow.toString());
  const dispose = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await dispose();
    await dropDatabase(url, name);
  };
  return adapter;
}

/** @param {string} url */
async function connect(url) {
  const schema = new URL(url).searchParams.get("schema") ?? undefined;
  // One connection: the engine's advisory lock belongs to the connection that took it.
  const factory = new PrismaPg({ connectionString: serverUrl(url), max: 1 }, schema ? { schema } : undefined);
  const adapter = await factory.connect();
  readCatalogueTypes(adapter);
  sendScriptsWhole(adapter);
  return adapter;
}

/**
 * The adapter refuses most catalogue types (prisma/orm#27403); the engine wants "char" as a character and takes the
 * others as text.
 * @param {any} adapter
 */
function readCatalogueTypes(adapter) {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  /** @type {WeakMap<unknown[], number[]>} */
  const charColumns = new WeakMap();

  adapter.performIO = async (/** @type {unknown} */ query) => {
    const result = await performIO(query);
    const chars = [];
    for (const [index, field] of result.fields.entries()) {
      if (field.dataTypeID === CHAR) chars.push(index);
      if (field.dataTypeID < FIRST_OWN_TYPE && !readable.has(field.dataTypeID)) field.dataTypeID = TEXT;
    }
    charColumns.set(result.rows, chars);
    return result;
  };
  adapter.queryRaw = async (/** @type {unknown} */ query) => {
    const result = await queryRaw(query);
    for (const index of charColumns.get(result.rows) ?? [])
      result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
}

/**
 * The adapter splits a script on ";", which cuts function bodies in two and lets half a migration stand. Sent whole,
 * PostgreSQL runs it as one transaction.
 * @param {any} adapter
 */
function sendScriptsWhole(adapter) {
  adapter.executeScript = async (/** @type {string} */ script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
}
