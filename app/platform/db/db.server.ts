import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "~prisma/client";
import { connectTo } from "./connection.server";
import { statementNames } from "./statement-names";
import { env } from "../env.server";
import { log } from "../log.server";

if (!env.DATABASE_URL) throw new Error("DATABASE_URL is not set");

/** The process's connections, shared by Prisma and by the few reads that are written as prepared statements. */
export const pool = connectTo({
  url: env.DATABASE_URL,
  max: env.DATABASE_POOL,
  // The error carries the whole connection; only its words are worth a line.
  lost: (error) => log.warn({ reason: error.message }, "a database connection was lost"),
});

/** Errors are short: a long one would repeat what was to be written, and so people's texts, in the log. */
export const db = new PrismaClient({
  adapter: new PrismaPg(pool, { statementNameGenerator: statementNames() }),
  errorFormat: "minimal",
});

/** What a query takes: the client, or a transaction of it. */
export type Db = PrismaClient | Prisma.TransactionClient;
/** What a change takes: it belongs to a transaction. */
export type Tx = Prisma.TransactionClient;

/** The longest a transaction waits for a connection, and runs, in milliseconds. */
export const transactionLimits = { maxWait: 10_000, timeout: 15_000 };
