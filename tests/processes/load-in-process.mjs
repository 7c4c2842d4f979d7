/**
 * A second process of the app, for tests of what several do at once: `fork(thisFile, ["app/…/module.ts"])`. It loads the
 * module, says that it is ready, then answers each message `[exported function, ...arguments]` with what that resolves to.
 */
import pg from "pg";
import { createServer } from "vite";

// For controls, which must go wrong: the same code, but row locks are taken out of the SQL on its way to the database, and
// nobody waits for a turn.
const withoutLocks = process.env.WITHOUT_LOCKS === "true";
const withoutTurns = {
  name: "without-turns",
  load: (/** @type {string} */ id) =>
    id.endsWith("/one-at-a-time.server.ts") ? "export const oneAtATime = (_key, work) => work();" : undefined,
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

const vite = await createServer({
  configFile: "vitest.config.ts",
  logLevel: "error",
  appType: "custom",
  plugins: withoutLocks ? [{ ...withoutTurns, enforce: "pre" }] : [],
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const module = await vite.ssrLoadModule(`/${process.argv[2]}`);

process.on("message", async (/** @type {[string, ...unknown[]]} */ [name, ...args]) => {
  try {
    process.send?.({ result: await module[name](...args) });
  } catch (error) {
    process.send?.({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
process.on("disconnect", () => process.exit());
process.send?.({ ready: true });
