#!/usr/bin/env node
// Stand-in for Prisma's native `schema-engine`, which npm does not carry: the Prisma CLI spawns this file and speaks
// JSON-RPC with it, one message a line.
import { randomUUID } from "node:crypto";
import readline from "node:readline";
import { createDatabase, errorCode, serverUrl, withClient } from "./connection.mjs";
import { loadEngine } from "./wasm.mjs";

const args = process.argv.slice(2);
// The CLI names the datasource in an argument; migrate-deploy.mjs in the environment, where `ps` shows no password.
/** @type {import("./adapter.mjs").Datasource} */
const datasource = JSON.parse(valuesOf("--datasource")[0] ?? process.env.SCHEMA_ENGINE_DATASOURCE ?? "{}");
/** @type {string | null} */
let panic = null;

if (args.includes("--version")) process.stdout.write("schema-engine-cli wasm\n");
else if (args.includes("cli")) await runCommand(args[args.indexOf("cli") + 1]);
else serve();

/** @param {string} flag @returns {string[]} */
function valuesOf(flag) {
  return args.flatMap((arg, index) => (arg === flag ? [args[index + 1] ?? ""] : []));
}

/**
 * `schema-engine --datasource {…} cli can-connect-to-database|create-database`
 * @param {string | undefined} command
 */
async function runCommand(command) {
  try {
    if (command === "can-connect-to-database")
      await withClient(serverUrl(datasource.url), (c) => c.query("SELECT 1"));
    else if (command === "create-database") await createDatabase(datasource.url);
    else throw new Error(`unknown command: ${command}`);
  } catch (error) {
    const code = { "3D000": "P1003", "28P01": "P1000", 28000: "P1000" }[errorCode(error) ?? ""] ?? "P1001";
    // The CLI skips the first line that it reads.
    process.stderr.write(`\n${logLine({ error_code: code, message: messageOf(error) })}`);
    process.exitCode = 1;
  }
}

/** Answers the calls on standard input one after another, until it ends. */
function serve() {
  /** @type {string | null} */
  let current = null;
  let queue = Promise.resolve();

  // After a panic the engine's promise never settles: answer the call that waits, then end.
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, async (error) => {
      if (current !== null) await sendError(current, error);
      process.exit(1);
    });
  }

  const handle = async (/** @type {{ id: string, method: string, params: any }} */ message) => {
    current = message.id;
    try {
      await send({ id: message.id, result: await call(message.method, message.params) });
    } catch (error) {
      await sendError(message.id, error);
    }
    current = null;
  };

  const lines = readline.createInterface({ input: process.stdin });
  lines.on("line", (line) => {
    const message = JSON.parse(line);
    // A message without a method is the CLI's answer to our "print".
    if (message.method) queue = queue.then(() => handle(message));
  });
  lines.on("close", () => queue.finally(() => process.exit(0)));
}

/** @type {Promise<any> | undefined} */
let engine;

/**
 * @param {string} method
 * @param {any} params
 * @returns {Promise<unknown>} what the native engine would answer
 */
async function call(method, params) {
  if (method === "createDatabase") return createDatabase(params.datasource?.url ?? datasource.url);
  if (method === "introspectSql") throw new Error("typedSql needs the native schema engine: use $queryRaw");
  engine ??= loadEngine({ datasource, schemaFiles: valuesOf("--datamodels"), onPanic });
  const loaded = await engine;
  if (method === "getDatabaseVersion") return loaded.version(params);
  if (method === "introspect") return loaded.introspect({ namespaces: null, ...params });
  if (method === "evaluateDataLoss" || method === "createMigration") await replayMigrations(loaded, params);
  const result = await loaded[method](params);
  if (method !== "diff") return result ?? {};
  if (result.stdout) await send({ id: randomUUID(), method: "print", params: { content: result.stdout } });
  return { exitCode: result.exitCode };
}

/**
 * These two methods know the schema after all migrations from a cache, and cannot make the shadow database to fill it
 * ("must be provided through an external factory"); this one can.
 * @param {any} loaded
 * @param {any} params
 */
async function replayMigrations(loaded, { migrationsList, filters }) {
  await loaded.devDiagnostic({ migrationsList, filters });
}

/** @param {string} message */
function onPanic(message) {
  panic = message;
  process.stderr.write(logLine({ message }));
}

/** @param {object} message @returns {Promise<void>} */
function send(message) {
  return new Promise((resolve) => {
    process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`, () => resolve());
  });
}

/** @param {string} id @param {any} error @returns {Promise<void>} */
function sendError(id, error) {
  const data = {
    is_panic: false,
    message: panic ?? messageOf(error),
    meta: error?.meta ?? null,
    error_code: error?.code ?? null,
  };
  return send({ id, error: { code: 4466, message: "error", data } });
}

/** @param {object} fields @returns {string} */
function logLine(fields) {
  return `${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}\n`;
}

/** @param {unknown} error @returns {string} */
function messageOf(error) {
  if (!(error instanceof Error)) return String(error);
  return error.message || errorCode(error) || error.name;
}
