import pg from "pg";
import { env } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import type { PageCache } from "./http/page-cache";

/**
 * Hears of changes to what public pages show: triggers in the database notify the channel `pages` when a change commits, on
 * every instance. Without the connection nothing is kept; it is made again every second.
 */
export function listenForChanges(pages: PageCache) {
  let stopped = false;
  let client: pg.Client | undefined;
  let again: NodeJS.Timeout | undefined;

  async function connect() {
    const current = new pg.Client({ connectionString: env.DATABASE_URL, keepAlive: true });
    client = current;
    const lost = () => {
      if (client !== current || stopped) return;
      client = undefined;
      pages.close();
      again = setTimeout(() => void connect(), 1_000);
    };
    current.on("error", lost);
    current.on("end", lost);
    current.on("notification", ({ payload }) => pages.drop(payload === "verify" ? "verify" : "catalogue"));
    try {
      await current.connect();
      await current.query("listen pages");
      pages.open();
    } catch (error) {
      log.warn({ err: error }, "not connected for changes of pages; trying again");
      lost();
    }
  }
  void connect();

  return {
    async stop() {
      stopped = true;
      clearTimeout(again);
      pages.close();
      await client?.end().catch(() => undefined);
    },
  };
}
