import path from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import type { ServerBuild } from "@remix-run/server-runtime";
import { readEnv } from "~/platform/env";
import { claimFolder } from "./local/claim-folder";
import type { InstanceOptions } from "./instance";
import type { Mailbox } from "../stand-ins/mailbox/mailbox";
import { startPaymentDouble } from "../stand-ins/payments/start";
import { startEmbedded } from "../postgres/embedded";
import { keepRunning } from "../postgres/keep-running";
import { ensureSecretKey } from "./local/secret-key";
import { startFailure } from "./start-failure";
import { welcome } from "./local/welcome";

/** A Remix build, or how to get the newest one (development). */
type Build = ServerBuild | (() => Promise<ServerBuild>);

/**
 * How long a stop is announced before the door closes, in milliseconds: a proxy asks every second or two. With what requests
 * under way get after it, all is done within the half minute that is usual before a process is killed.
 */
const announcement = 3_000;

/**
 * Starts everything that the settings do not name: a secret key of its own without SECRET_KEY, the embedded database without DATABASE_URL, the payment double without
 * STRIPE_SECRET_KEY, the development mailbox without SMTP_URL; then brings the database up to date, adds demo data and
 * starts the site. Settings that cannot work stop it with one line each.
 */
export async function main(
  options: Pick<InstanceOptions, "clientFiles" | "developmentAssets"> & { build?: Build } = {},
): Promise<void> {
  const started = performance.now();
  // Only a start that made the database itself may say so: demo data goes into no other.
  delete process.env.EMBEDDED_DATABASE;
  const { env } = settings();
  const claim = await claimFolder(env.DATA_DIR, `http://localhost:${env.PORT}`).catch((error: unknown) => {
    console.error(startFailure(error, env));
    process.exit(1);
  });
  const closing: (() => Promise<void>)[] = [];
  let stopping: Promise<void> | undefined;
  const stop = (code: number) =>
    (stopping ??= (async () => {
      for (const close of closing.reverse()) await close().catch((error: unknown) => console.error(error));
      await claim.release();
      process.exit(code);
    })());
  let announced = 0;
  process.on("SIGINT", () => void stop(0));
  process.on("SIGTERM", () => {
    announced = announcement;
    void stop(0);
  });

  try {
    if (!env.SECRET_KEY) process.env.SECRET_KEY = ensureSecretKey(env.DATA_DIR);
    if (!env.DATABASE_URL) {
      const place = { dataDir: path.join(env.DATA_DIR, "postgres") };
      const database = await startEmbedded(place);
      closing.push(keepRunning(database, place, (line) => console.error(line)).stop);
      Object.assign(process.env, { DATABASE_URL: database.url, EMBEDDED_DATABASE: "true" });
    }
    let mailbox: Mailbox | undefined;
    if (!env.SMTP_URL) {
      // Only a start that has a mailbox pays for the memory of what reads mails.
      const { startMailbox } = await import("../stand-ins/mailbox/mailbox");
      mailbox = await startMailbox(path.join(env.DATA_DIR, "mail"));
      closing.push(mailbox.close);
      process.env.SMTP_URL = mailbox.url;
    }
    if (!env.STRIPE_SECRET_KEY) {
      const double = await startPaymentDouble(env);
      closing.push(double.close);
      Object.assign(process.env, double.settings);
    }

    if (env.MIGRATE_AT_START) await migrate(process.env.DATABASE_URL!);
    const { prepareData } = await import("./database/prepare-data");
    const { EMBEDDED_DATABASE: isOwn, DEMO_DATA } = settings().env;
    const demo = isOwn && DEMO_DATA !== "false";
    await prepareData({ demo });
    if (isOwn) await unlockJobs(process.env.DATABASE_URL!);

    const { startInstance } = await import("./instance");
    const { developmentRoutes } = await import("./local/development");
    const instance = await startInstance(
      options.build ?? ((await import("virtual:remix/server-build")) as unknown as ServerBuild),
      { ...options, development: mailbox && developmentRoutes(mailbox) },
    );
    closing.push(() => instance.stop(announced));
    process.stdout.write(
      welcome({ port: env.PORT, demo: demo && Boolean(mailbox), ms: performance.now() - started }),
    );
  } catch (error) {
    console.error(startFailure(error, env));
    if (error instanceof Error && error.cause) console.error(error.cause);
    await stop(1);
  }
}

function settings() {
  const reading = readEnv(process.env);
  if (reading.ok) return reading;
  console.error(`These settings are not right, so nothing was started:\n`);
  for (const fault of reading.faults) console.error(`  - ${fault}`);
  process.exit(1);
}

/** Brings the database up to date with prisma/migrations, and the worker's own tables with its version. */
export async function migrate(url: string): Promise<void> {
  const file = pathToFileURL(path.resolve("prisma/engine/migrate-deploy.mjs")).href;
  const { deploy } = (await import(/* @vite-ignore */ file)) as {
    deploy(options: { url: string; dir: string }): Promise<{ applied: string[] }>;
  };
  await deploy({ url, dir: path.resolve("prisma/migrations") });
  const { runMigrations } = await import("graphile-worker");
  await runMigrations({ connectionString: url });
}

/**
 * Frees the jobs that a killed process was at: the worker would leave them to it for hours. Only where the folder's claim
 * says that no other process can be at them.
 */
async function unlockJobs(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`select graphile_worker.force_unlock_workers(
    array(select distinct locked_by from graphile_worker.jobs where locked_by is not null))`);
  await client.end();
}
