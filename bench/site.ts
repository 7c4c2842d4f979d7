import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createStripeDouble } from "../stand-ins/payments/stripe-double";
import { startMailbox } from "../stand-ins/mailbox/mailbox";
import { startEmbedded } from "../postgres/embedded";
import { findHome } from "../postgres/home";

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Starts a Node program and resolves with the first line of its output that `sign` matches. */
export async function startProgram(
  args: string[],
  env: Record<string, string>,
  sign: RegExp,
): Promise<{ child: ChildProcess; line: string }> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk;
      const line = output.split("\n").find((one) => sign.test(one));
      if (line) resolve({ child, line });
    });
    child.once("exit", (code) => reject(new Error(`${args.join(" ")} ended with ${code}:\n${output}`)));
  });
}

export const stopProgram = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.removeAllListeners("exit");
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });

/** What `npm start` gives to Node.js: its limits belong to what is measured. */
export function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: { start: string } };
  return scripts.start.split(" ").slice(1);
}

interface SiteOptions {
  /** The database to run on; without it one is started, and stopped with the site. */
  databaseUrl?: string;
  /** More settings. */
  env?: Record<string, string>;
}

/**
 * The production build. The stand-ins for Stripe and the mail server run here, outside of it, as the real ones do.
 */
export async function startSite({ databaseUrl, env = {} }: SiteOptions = {}) {
  const dataDir = mkdtempSync(path.join(tmpdir(), "bench-"));
  const databaseDir = path.join(dataDir, "postgres");
  const database = databaseUrl ? null : await startEmbedded({ dataDir: databaseDir });
  const [port, paymentPort] = [await freePort(), await freePort()];
  const mailed = new Set<string>();
  const mailbox = await startMailbox(path.join(dataDir, "mail"), (to) =>
    to.forEach((one) => mailed.add(one)),
  );
  const payments = createStripeDouble({
    webhookUrl: `http://127.0.0.1:${port}/webhooks/stripe`,
    webhookSecret: "whsec_bench",
    port: paymentPort,
  });
  await payments.listen();
  const url = databaseUrl ?? database!.url;
  const { child } = await startProgram(
    startArguments(),
    {
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: url,
      SECRET_KEY: "for-the-bench-only-".padEnd(43, "0"),
      SMTP_URL: mailbox.url,
      STRIPE_SECRET_KEY: "sk_test_bench",
      STRIPE_WEBHOOK_SECRET: "whsec_bench",
      STRIPE_API_BASE: payments.url,
      NODE_ENV: "production",
      LOG_LEVEL: "error",
      ...env,
    },
    /^Ready/,
  );
  return {
    origin: `http://localhost:${port}`,
    pid: child.pid!,
    databaseUrl: url,
    databasePid: database?.pid ?? 0,
    databaseLog: path.join(findHome(databaseDir).cluster, "server.log"),
    /** Whether a mail to this address has arrived. */
    hasMail: (address: string) => mailed.has(address),
    isAlive: () => child.exitCode === null && child.signalCode === null,
    async stop() {
      await stopProgram(child);
      await Promise.all([payments.close(), mailbox.close(), database?.stop()]);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type Site = Awaited<ReturnType<typeof startSite>>;
