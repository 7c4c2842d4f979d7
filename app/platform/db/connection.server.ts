import pg from "pg";
import { asAway, DatabaseAway } from "./database-away";
import { poolWait } from "../metrics.server";

type Connected = Parameters<pg.Pool["connect"]>[0];
type Arguments = [unknown, ...unknown[]];
type Callback = (error: unknown, result?: unknown) => void;

export interface ConnectionOptions {
  url: string;
  /** The most connections at once. */
  max: number;
  /** Hears of each connection that ended by itself, whoever had it. */
  lost(error: Error): void;
  /**
   * How long a statement may take, in milliseconds. The server ends one that takes longer; a server that does not even do that
   * is frozen or out of reach, and the connection is given up a little later.
   */
  limit?: number;
}

/** Lets the stack lead to who asked, not to the socket. */
function fromHere(error: unknown): never {
  if (error instanceof Error) Error.captureStackTrace(error);
  throw error;
}

/**
 * A connection on which no statement waits for ever, and where each waits for the one before: Prisma asks several at once
 * inside a transaction, which pg 9 will refuse.
 */
class Connection extends pg.Client {
  #before: Promise<unknown> = Promise.resolve();
  #underWay = 0;
  readonly #patience: number;

  constructor(config?: pg.ClientConfig) {
    super(config);
    this.#patience = Number(config?.statement_timeout) * 1.1;
  }

  // pg declares eleven ways to call it; pg-pool uses a callback, everybody else takes the promise.
  override query = ((...args: Arguments): unknown => {
    const last = args.at(-1);
    if (typeof last === "function") return this.#send(args.slice(0, -1), last as Callback);
    const ask = () =>
      new Promise((resolve, reject) =>
        this.#send(args, (error, result) => (error ? reject(error as Error) : resolve(result))),
      );
    const asked = (this.#underWay === 0 ? ask() : this.#before.then(ask)).catch(fromHere);
    this.#underWay += 1;
    this.#before = asked.catch(() => undefined).finally(() => (this.#underWay -= 1));
    return asked;
  }) as pg.Client["query"];

  #send(args: unknown[], answer: Callback): unknown {
    return Reflect.apply(pg.Client.prototype.query, this, [...args, this.#limit(answer)]);
  }

  /** Ends the connection when no answer comes in time: whoever has it next would wait behind the silent statement. */
  #limit(answer: Callback): Callback {
    const late = setTimeout(() => {
      const silent = new DatabaseAway(`no answer within ${this.#patience} ms`);
      (this as unknown as { connection: pg.Connection }).connection.stream.destroy(silent);
    }, this.#patience);
    return (error, result) => {
      clearTimeout(late);
      answer(asAway(error), result);
    };
  }
}

/** Measures how long each taker waits; `query` takes its connection here too. */
class Pool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<pg.PoolClient> | void {
    const waited = poolWait.startTimer();
    if (!callback)
      return super
        .connect()
        .catch((error: unknown) => fromHere(asAway(error)))
        .finally(waited);
    super.connect((error, client, release) => {
      waited();
      callback(asAway(error) as Error | undefined, client, release);
    });
  }

  // What ends a connection under a statement reaches the pool before the statement.
  override query = ((...args: Arguments): unknown =>
    (Reflect.apply(pg.Pool.prototype.query, this, args) as Promise<unknown>).catch((error: unknown) =>
      fromHere(asAway(error)),
    )) as pg.Pool["query"];
}

/** A pool of connections to the database. What means that there is none is thrown as a DatabaseAway. */
export function connectTo({ url, max, lost, limit = 10_000 }: ConnectionOptions): pg.Pool {
  const pool = new Pool({
    connectionString: url,
    max,
    Client: Connection,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
    statement_timeout: limit,
    application_name: "masterclasses",
    keepAlive: true,
  });
  pool.on("error", lost);
  pool.on("connect", (client) => client.on("error", lost));
  return pool;
}
