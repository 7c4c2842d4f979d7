import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/chromium.mjs";

const port = Number(process.env.E2E_PORT ?? 4310);

/** Journeys in a real Chromium against the production build with a database, payments and mailbox of their own. */
export default defineConfig({
  testDir: "e2e",
  timeout: 60_000,
  // A kept page that is not dropped at once stays for a minute: within less, how long it takes says how busy the machine is.
  expect: { timeout: 10_000, toPass: { timeout: 30_000 } },
  fullyParallel: true,
  workers: 2,
  reporter: [["list"], ["./e2e/server-log.ts"]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      args: [
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    },
  },
  webServer: {
    command: "node e2e/server.mjs",
    url: `http://localhost:${port}/health/ready`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    timeout: 180_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "pipe",
  },
});
