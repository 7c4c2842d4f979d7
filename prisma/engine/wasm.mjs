// Loads the WASM schema engine; the package's own entry imports the .wasm file, which Node 20 cannot.
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { adapterFactory } from "./adapter.mjs";

/**
 * @param {object} options
 * @param {import("./adapter.mjs").Datasource} options.datasource
 * @param {string[]} options.schemaFiles paths of the .prisma files; may be empty
 * @param {(message: string) => void} options.onPanic called when the engine panics; the pending call never settles
 * @returns {Promise<any>} the engine: one method for each JSON-RPC method (schema_engine.d.ts of the package)
 */
export async function loadEngine({ datasource, schemaFiles, onPanic }) {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: onPanic } });
  const SchemaEngine = await instantiate();
  /** @type {[string, string][]} */
  const datamodels = schemaFiles.map((file) => [file, readFileSync(file, "utf8")]);
  const options = { datamodels: datamodels.length > 0 ? datamodels : undefined };
  return SchemaEngine.new(options, () => {}, adapterFactory(datasource));
}

/** @returns {Promise<any>} the class SchemaEngine of the package */
async function instantiate() {
  const directory = path.dirname(fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm")));
  const wasm = readFileSync(path.join(directory, "schema_engine_bg.wasm"));
  /** @type {any} */
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  /** @type {any} */ (instance.exports).__wbindgen_start();
  return glue.SchemaEngine;
}
