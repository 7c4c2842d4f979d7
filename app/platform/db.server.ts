import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "~prisma/client";
import { env } from "./env.server";
import { log } from "./log.server";
import { poolWait } from "./metrics.server";

if (!env.DATABASE_URL) throw new Error("DATABASE_URL is not set");

type Connected = Parameters<pg.Pool["connect"]>[0];

/** Measures how long each taker waits; `query` takes its connection here too. */
class MeasuredPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<pg.PoolClient> | void {
    const waited = poolWait.startTimer();
    if (!callback) return super.connect().finally(waited);
    super.connect((error, client, release) => {
      waited();
      callback(error, client, release);
    });
  }
}

/** The process's connections, shared by Prisma and by the few reads that are written as prepared statements. */
export const pool = new MeasuredPool({
  connectionString: env.DATABASE_URL,
  max: env.DATABASE_POOL,
  idleTimeoutMillis: 30_000,
  connectionTimeoutMillis: 5_000,
  keepAlive: true,
});
// The error carries the whole connection; only its words are worth a line.
const lost = (error: Error) => log.warn({ reason: error.message }, "a database connection was lost");
pool.on("error", lost);
pool.on("connect", (client) => client.on("error", lost));

/** Errors are short: a long one would repeat what was to be written, and so people's texts, in the log. */
export const db = new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: "minimal" });

/** What a query takes: the client, or a transaction of it. */
export type Db = PrismaClient | Prisma.TransactionClient;
/** What a change takes: it belongs to a transaction. */
export type Tx = Prisma.TransactionClient;

/** The longest a transaction waits for a connection, and runs, in milliseconds. */
export const transactionLimits = { maxWait: 10_000, timeout: 15_000 };
