/**
 * A second process of the app, for tests of what several do at once: `fork(thisFile, ["app/…/module.ts"])`. It bundles the
 * module, which takes esbuild a third of what Vite needs to load it, says that it is ready, then answers each message
 * `[exported function, ...arguments]` with what that resolves to.
 */
import { rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import pg from "pg";

// For controls, which must go wrong: the same code, but row locks are taken out of the SQL on its way to the database, and
// nobody waits for a turn.
const withoutLocks = process.env.WITHOUT_LOCKS === "true";
/** @type {import("esbuild").Plugin} */
const withoutTurns = {
  name: "without-turns",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/one-at-a-time\.server\.ts$/ }, () => ({
      contents: "export const oneAtATime = (_key, work) => work();",
    })),
};
if (withoutLocks) {
  const query = pg.Client.prototype.query;
  const unlocked = (/** @type {unknown} */ sql) =>
    typeof sql === "string" ? sql.replace(/\bfor update\b/gi, "") : sql;
  pg.Client.prototype.query = /** @type {typeof query} */ (
    function (/** @type {any} */ config, /** @type {any[]} */ ...rest) {
      const changed =
        typeof config === "string" ? unlocked(config) : { ...config, text: unlocked(config.text) };
      return Reflect.apply(query, this, [changed, ...rest]);
    }
  );
}

const root = path.resolve(import.meta.dirname, "../..");
const bundle = path.join(root, `.cache/process-${process.pid}.mjs`);
await build({
  absWorkingDir: root,
  entryPoints: [process.argv[2] ?? ""],
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  alias: {
    "virtual:content": path.join(root, ".cache/content.json"),
    "~prisma": path.join(root, "generated/prisma"),
    "~": path.join(root, "app"),
  },
  plugins: withoutLocks ? [withoutTurns] : [],
  logLevel: "error",
});
const module = await import(pathToFileURL(bundle).href);
rmSync(bundle);

process.on("message", async (/** @type {[string, ...unknown[]]} */ [name, ...args]) => {
  try {
    process.send?.({ result: await module[name](...args) });
  } catch (error) {
    process.send?.({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
process.on("disconnect", () => process.exit());
process.send?.({ ready: true });
