// Loads a module of `app/` in a script: what it imports is put together with it, for Node.js 20 reads no TypeScript.
import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");

/** The exports of a TypeScript file, which must not touch the outside world. @param {string} file from the root */
export async function loadModule(file) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    alias: { "~": path.join(root, "app") },
    logLevel: "error",
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString("base64")}`
  );
}
