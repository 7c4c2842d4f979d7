// A site as in production, for the security tests alone: its public address is https behind one proxy, with a database, payment
// double and mail server of its own. Each Playwright worker has one, so that a test may use up rate limits, count rows written
// and read the log without journeys in between.
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test as plainTest } from "@playwright/test";
import pg from "pg";
import { type Mailbox, type ReceivedMail, startMailbox } from "../../stand-ins/mailbox/mailbox";
import { createStripeDouble, type StripeDouble } from "../../stand-ins/payments/stripe-double";
import { type Belongings, type Person, type Role, type Rows, rowsIn } from "../rows";
import { runningServer } from "../running-server";
import { errorLines } from "../server-log";
import { type Answer, type Asking, httpClient } from "./http-client";

export const publicUrl = "https://leren.example.nl";
export const host = "leren.example.nl";
export const webhookSecret = "whsec_security_tests";

const root = path.resolve(import.meta.dirname, "../..");
const startUp = `const { main } = await import("./build/server/index.js"); await main({ clientFiles: "build/client" });`;

export interface Site {
  port: number;
  database: pg.Pool;
  rows: Rows;
  /** Sends a request, by default from the public address's own pages. */
  ask(path: string, asking?: Asking): Promise<Answer>;
  /** The same as a new person of this role, or as a visitor. */
  askAs(role: Role | "visitor", path: string, asking?: Asking): Promise<Answer>;
  /** A new person of this role, a learner unless said, who is signed in and has everything one can have. */
  newOwner(role?: Role): Promise<Owner>;
  payments: StripeDouble;
  mails(): Promise<ReceivedMail[]>;
  /** Where the mail server keeps what it received, as `.eml` files. */
  mailFolder: string;
  /** Waits for a mail to this address. */
  mailTo(address: string): Promise<ReceivedMail>;
  /** All that the server has written so far. */
  log(): string;
  /** Parts of the lines at level error that a test provokes; it adds them. Any other such line is a failure. */
  expectedErrors: string[];
}

/** Somebody with everything one can have, signed in. */
export interface Owner {
  person: Person;
  session: string;
  things: Belongings;
}

export const test = plainTest.extend<object, { site: Site }>({
  site: [
    async ({ browserName: _browser }, provide, { workerIndex }) => {
      const closing: (() => Promise<unknown> | void)[] = [];
      try {
        const site = await startSite(workerIndex, closing);
        await provide(site);
        const unexpected = errorLines(site.log()).filter(
          (line) => !site.expectedErrors.some((text) => line.includes(text)),
        );
        expect(unexpected, "lines at level error in the site's log").toEqual([]);
      } finally {
        for (const close of closing.reverse()) await close();
      }
    },
    { scope: "worker", timeout: 60_000 },
  ],
});

async function startSite(workerIndex: number, closing: (() => Promise<unknown> | void)[]): Promise<Site> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "security-"));
  closing.push(() => rmSync(dataDir, { recursive: true, force: true }));
  const mailFolder = path.join(dataDir, "mail");
  const mailbox = await startMailbox(mailFolder);
  closing.push(mailbox.close);
  const port = await freePort();
  const payments = createStripeDouble({
    webhookSecret,
    webhookUrl: `http://127.0.0.1:${port}/webhooks/stripe`,
  });
  closing.push(() => payments.close());

  const databaseUrl = new URL((await runningServer()).databaseUrl);
  databaseUrl.pathname = `/security_${workerIndex}_${process.pid}`;
  const server = spawn(process.execPath, ["--input-type=module", "-e", startUp], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      LOG_LEVEL: "debug",
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl.toString(),
      SECRET_KEY: randomBytes(32).toString("base64"),
      PUBLIC_URL: publicUrl,
      TRUSTED_PROXIES: "1",
      STRIPE_SECRET_KEY: "sk_test_security",
      STRIPE_WEBHOOK_SECRET: webhookSecret,
      STRIPE_API_BASE: await payments.listen(),
      SMTP_URL: mailbox.url,
    },
  });
  closing.push(() => stop(server));
  const log = await ready(server);

  const database = new pg.Pool({ connectionString: databaseUrl.toString(), max: 4 });
  closing.push(() => database.end());
  const rows = rowsIn(database);
  const client = httpClient({ port, host, origin: publicUrl });
  let visitors = 0;
  /** Each request comes from a visitor elsewhere, as the proxy tells; rate limits are met only by who asks for them. */
  const ask = (url: string, { headers, ...asking }: Asking = {}) => {
    visitors += 1;
    const address = `10.${(visitors >> 16) & 255}.${(visitors >> 8) & 255}.${visitors & 255}`;
    return client.ask(url, { ...asking, headers: { "X-Forwarded-For": address, ...headers } });
  };
  closing.push(() => client.close());
  return {
    port,
    database,
    rows,
    log,
    expectedErrors: [],
    ask,
    async askAs(role, path, asking = {}) {
      if (role === "visitor") return ask(path, asking);
      const person = await rows.person({ role });
      return ask(path, { ...asking, session: await rows.session(person, role) });
    },
    async newOwner(role = "learner") {
      const person = await rows.person({ role });
      return {
        person,
        session: await rows.session(person, role),
        things: await rows.belongings(person, role),
      };
    },
    payments,
    mails: mailbox.mails,
    mailFolder,
    mailTo: (address) => mailTo(mailbox, address),
  };
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/** Resolves once the site answers, with how to read what it has written. */
function ready(server: ChildProcess): Promise<() => string> {
  let written = "";
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      written += chunk;
      if (written.includes("Ready: ")) resolve(() => written);
    };
    server.stdout!.on("data", read);
    server.stderr!.on("data", read);
    server.once("exit", (code) => reject(new Error(`the site ended with ${code}:\n${written}`)));
  });
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await ended;
}

async function mailTo(mailbox: Mailbox, address: string): Promise<ReceivedMail> {
  let mail: ReceivedMail | undefined;
  await expect
    .poll(async () => (mail = (await mailbox.mails()).find(({ to }) => to === address)) !== undefined, {
      message: `a mail to ${address}`,
      timeout: 15_000,
    })
    .toBe(true);
  return mail!;
}
