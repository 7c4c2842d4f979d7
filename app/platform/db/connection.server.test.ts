import { PrismaPg } from "@prisma/adapter-pg";
import { expect, onTestFinished, test } from "vitest";
import { PrismaClient } from "~prisma/client";
import { databaseUrl } from "~test/processes/database";
import { connectTo } from "./connection.server";
import { isDatabaseAway } from "./database-away";

function connect(options: { url?: string; limit?: number; max?: number } = {}) {
  const lost: string[] = [];
  const pool = connectTo({ url: databaseUrl, max: 1, lost: (error) => lost.push(error.message), ...options });
  const db = new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: "minimal" });
  onTestFinished(() => pool.end());
  return { pool, db, lost };
}

/** Stops the server's process behind the pool's one connection, as a frozen machine would. */
async function freeze(pool: ReturnType<typeof connectTo>) {
  const { rows } = await pool.query<{ pid: number }>("select pg_backend_pid() as pid");
  const { pid } = rows[0]!;
  process.kill(pid, "SIGSTOP");
  onTestFinished(() => void process.kill(pid, "SIGCONT"));
}

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

test("a statement to a frozen server is given up, and the next takes another connection", async () => {
  const { pool, lost } = connect({ limit: 300 });
  await freeze(pool);
  const started = performance.now();
  expect(isDatabaseAway(await faultOf(pool.query("select 1")))).toBe(true);
  expect(performance.now() - started).toBeLessThan(2_000);
  expect(lost).toEqual(["no answer within 330 ms"]);
  expect((await pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
});

test("a transaction whose server freezes is given up whole, and the next takes another connection", async () => {
  const { pool, db } = connect({ limit: 300 });
  const fault = await faultOf(
    db.$transaction(async (tx) => {
      const rows = await tx.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`;
      process.kill(rows[0]!.pid, "SIGSTOP");
      onTestFinished(() => void process.kill(rows[0]!.pid, "SIGCONT"));
      await tx.person.count();
    }),
  );
  expect(isDatabaseAway(fault)).toBe(true);
  expect(await db.person.count()).toBe(0);
  expect(pool.totalCount).toBe(1);
});

test("the server ends a statement that takes too long, and keeps the connection", async () => {
  const { pool, lost } = connect({ limit: 2_000 });
  expect(isDatabaseAway(await faultOf(pool.query("select pg_sleep(5)")))).toBe(true);
  expect((await pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  expect(lost).toEqual([]);
});

test.for([
  ["a server that is not there", async () => connect({ url: "postgresql://app:x@127.0.0.1:9/app" })],
  [
    "a pool of which all connections are taken",
    async () => {
      const all = connect();
      const client = await all.pool.connect();
      onTestFinished(() => client.release());
      return all;
    },
  ],
] as const)("with %s every way to ask says that the database is away", async ([, prepare]) => {
  const { pool, db } = await prepare();
  const faults = await Promise.all([
    faultOf(pool.query("select 1")),
    faultOf(pool.connect()),
    faultOf(db.person.count()),
    faultOf(db.$queryRaw`select 1`),
    faultOf(db.$transaction(async (tx) => tx.person.count())),
    faultOf(db.$transaction([db.person.count()])),
  ]);
  expect(faults.map(isDatabaseAway)).toEqual(faults.map(() => true));
});

test("a connection cut under a statement says so, by each way to ask", async () => {
  const { pool, db } = connect({ max: 3 });
  const sleeping = [
    faultOf(pool.query("select pg_sleep(5)")),
    faultOf(db.$queryRaw`select 1 from pg_sleep(5)`),
    faultOf(db.$transaction(async (tx) => tx.$queryRaw`select 1 from pg_sleep(5)`)),
  ];
  const other = connect();
  let cut = 0;
  await expect
    .poll(async () => {
      const { rowCount } = await other.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and query like '%pg_sleep(5)%' and state = 'active'`,
      );
      return (cut += rowCount ?? 0);
    })
    .toBe(3);
  expect((await Promise.all(sleeping)).map(isDatabaseAway)).toEqual([true, true, true]);
});

test("a refusal of the database stays what it is", async () => {
  const { pool } = connect();
  const fault = await faultOf(pool.query("select no_such_column"));
  expect(fault).toMatchObject({ code: "42703" });
  expect(isDatabaseAway(fault)).toBe(false);
  expect((fault as Error).stack).toContain("connection.server.test.ts");
});

test("what is asked at once on one connection is sent in turn, without pg's warning", async () => {
  const warnings: string[] = [];
  const hear = (warning: Error) => warnings.push(warning.message);
  process.on("warning", hear);
  onTestFinished(() => void process.off("warning", hear));
  const { pool } = connect();
  const client = await pool.connect();
  onTestFinished(() => client.release());
  const asked = [1, 2, 3, 4].map(async (n) => {
    if (n === 2) return faultOf(client.query("select no_such_column")).then(() => n);
    return (await client.query<{ n: number }>("select $1::int as n", [n])).rows[0]!.n;
  });
  expect(await Promise.all(asked)).toEqual([1, 2, 3, 4]);
  await new Promise(setImmediate);
  expect(warnings).toEqual([]);
});
