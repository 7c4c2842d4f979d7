// Runs the schema engine in a process of its own: a panic cannot hurt the caller and its memory is given back.
import { spawn } from "node:child_process";
import path from "node:path";
import readline from "node:readline";

/**
 * Starts the engine, makes one call and ends it.
 * @param {object} options
 * @param {string} options.url
 * @param {string} options.method JSON-RPC method, such as "applyMigrations"
 * @param {object} options.params
 * @returns {Promise<any>} the result of the call
 * @throws {Error} with the engine's own message
 */
export async function callEngine({ url, method, params }) {
  const engine = spawn(process.execPath, [path.join(import.meta.dirname, "schema-engine.mjs")], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, SCHEMA_ENGINE_DATASOURCE: JSON.stringify({ url }) },
  });
  try {
    return await new Promise((resolve, reject) => {
      engine.on("error", reject);
      engine.on("exit", (code) => reject(new Error(`the schema engine ended with code ${code}`)));
      readline.createInterface({ input: engine.stdout }).on("line", (line) => {
        const { id, result, error } = JSON.parse(line);
        if (id !== 1) return;
        if (error) reject(new Error(error.data?.message ?? error.message));
        else resolve(result);
      });
      engine.stdin.end(`${JSON.stringify({ jsonrpc: "2.0", id: 1, method, params })}\n`);
    });
  } finally {
    engine.kill();
  }
}
