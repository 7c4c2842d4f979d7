import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Where the site under test keeps things, as e2e/server.mjs wrote it down. */
export interface RunningServer {
  databaseUrl: string;
  /** The payment double: its control API is under `/_double` (stand-ins/payments/control/control.ts). */
  paymentsUrl: string;
  dataDir: string;
}

const place = path.resolve(import.meta.dirname, "../.cache/e2e/server.json");

/** Reads where the site keeps things; the site answers a moment before it has written that down. */
export async function runningServer(): Promise<RunningServer> {
  for (let tries = 0; ; tries++) {
    try {
      return JSON.parse(readFileSync(place, "utf8")) as RunningServer;
    } catch (error) {
      if (tries === 100) throw error;
      await pause(50);
    }
  }
}
