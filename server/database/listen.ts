import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { log } from "~/platform/log.server";

/** What is heard on one channel of PostgreSQL's NOTIFY. */
export interface Channel {
  name: string;
  heard(payload: string): void;
  /** From here on everything is heard. */
  open?(): void;
  /** Nothing is heard until `open`. */
  lost?(): void;
}

/**
 * Listens on one connection of its own, which is made again every second when it ends. A connection that a network or a frozen
 * server leaves open and silent gives no error, so each `beat` milliseconds it is asked something, and has as long to answer.
 */
export function listen(url: string, channels: readonly Channel[], { beat = 2_000 } = {}) {
  const stopping = new AbortController();

  async function hear(client: pg.Client): Promise<void> {
    const ended = new Promise<never>((_, reject) => {
      client.on("error", reject);
      client.on("end", () => reject(new Error("the connection ended")));
    });
    ended.catch(() => undefined);
    const answered = (work: Promise<unknown>) => Promise.race([work, ended, silence(beat)]);
    client.on("notification", ({ channel, payload = "" }) =>
      channels.find(({ name }) => name === channel)?.heard(payload),
    );
    await client.connect();
    await answered(client.query(channels.map(({ name }) => `listen "${name}"`).join("; ")));
    try {
      for (const channel of channels) channel.open?.();
      while (!stopping.signal.aborted) {
        await Promise.race([pause(beat, undefined, { signal: stopping.signal }), ended]);
        await answered(client.query("select"));
      }
    } finally {
      for (const channel of channels) channel.lost?.();
    }
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const client = new pg.Client({
        connectionString: url,
        keepAlive: true,
        connectionTimeoutMillis: 5_000,
        application_name: "listener",
      });
      await hear(client).catch((error: unknown) => {
        if (!stopping.signal.aborted)
          log.warn({ reason: (error as Error).message }, "changes are not heard; connecting again");
      });
      await client.end().catch(() => undefined);
      await pause(1_000, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }
  const running = run();

  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

const silence = (ms: number) =>
  pause(ms, undefined, { ref: false }).then(() => Promise.reject(new Error(`no answer within ${ms} ms`)));
