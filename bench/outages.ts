import { randomInt, randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import compiled from "virtual:content";
import { type DatabaseServer, startDatabaseServer } from "~test/processes/database-server";
import { fillWithLearners } from "./load/learners";
import { buy, openCohort } from "./load/sales";
import { type Site, startSite } from "./site";

/** In milliseconds. */
const second = 1_000;

/** What the visitors saw: each status, `cut` for no answer, and what was acknowledged. */
interface Seen {
  answers: Record<string, number>;
  orders: string[];
  codes: string[];
}

/**
 * Takes the database away from the production build while people read, buy and sign in: `rounds` stops, as many restarts at once, and
 * as many freezes of 20 to 75 seconds. Prints for each how long the site took to be right again, and at the end what was lost.
 */
export async function outages(rounds: number): Promise<void> {
  const database = await startDatabaseServer({ durable: true });
  const site = await startSite({ databaseUrl: database.url, env: { TRUSTED_PROXIES: "1" } });
  const pool = new pg.Pool({ connectionString: database.url, max: 1 });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  try {
    const { reading } = await fillWithLearners(pool, compiled, 500);
    const { slug } = await openCohort(pool);
    const cookies = reading.map(({ headers }) => headers.cookie);
    const seen: Seen = { answers: {}, orders: [], codes: [] };
    const enough = new AbortController();
    const visitors = [
      ...[0, 1].map(() => again(enough.signal, 50, () => read(site, seen, cookies[0]!))),
      ...[0, 1].map(() => again(enough.signal, 300, () => askCode(site, seen))),
      ...[0, 1].map(() => again(enough.signal, 3_000, () => order(site, seen, slug, cookies))),
    ];
    await pause(3 * second);
    for (const [kind, takeAway] of Object.entries(ways(database)))
      for (let round = 1; round <= rounds; round++) {
        await takeAway();
        console.log(JSON.stringify({ kind, round, ...(await rightAgain(site, seen, cookies[1]!)) }));
        await pause(2 * second);
      }
    enough.abort();
    await Promise.all(visitors);
    console.log(JSON.stringify(await verdict(site, pool, seen)));
  } finally {
    await pool.end();
    await site.stop();
    await database.remove();
  }
}

const ways = (database: DatabaseServer): Record<string, () => Promise<void>> => ({
  async stop() {
    await database.stop();
    await pause(10 * second);
    await database.start();
  },
  async restart() {
    if (randomInt(2)) await database.stop();
    else database.kill();
    await database.start();
  },
  async freeze() {
    database.freeze();
    await pause(randomInt(20, 76) * second);
    database.thaw();
  },
});

async function again(signal: AbortSignal, every: number, act: () => Promise<unknown>): Promise<void> {
  while (!signal.aborted) {
    await act();
    await pause(every);
  }
}

async function ask(site: Site, seen: Seen, path: string, init: RequestInit = {}): Promise<number> {
  const answer = await fetch(site.origin + path, {
    ...init,
    redirect: "manual",
    signal: AbortSignal.timeout(30 * second),
  }).catch(() => null);
  await answer?.arrayBuffer().catch(() => undefined);
  const status = answer?.status ?? 0;
  const key = status === 0 ? "cut" : String(status);
  seen.answers[key] = (seen.answers[key] ?? 0) + 1;
  return status;
}

const read = async (site: Site, seen: Seen, cookie: string) =>
  void (await ask(site, seen, "/my", { headers: { cookie } }));

/** Returns the address when the request for a code was acknowledged. */
async function askCode(site: Site, seen: Seen): Promise<string | null> {
  const email = `${randomUUID()}@bench.example`;
  const from = `198.${randomInt(18, 20)}.${randomInt(256)}.${randomInt(256)}`;
  const status = await ask(site, seen, "/sign-in", {
    method: "POST",
    body: new URLSearchParams({ email, redirectTo: "/" }),
    headers: { origin: site.origin, "x-forwarded-for": from },
  });
  if (status !== 303) return null;
  seen.codes.push(email);
  return email;
}

async function order(site: Site, seen: Seen, slug: string, cookies: string[]): Promise<void> {
  const cookie = cookies.pop();
  if (!cookie) return;
  const bought = await buy(site.origin, slug, cookie).then(
    () => true,
    () => false,
  );
  if (bought) seen.orders.push(cookie);
}

/** Seconds until somebody signed in reads again, and until a code that was asked for has come. */
async function rightAgain(site: Site, seen: Seen, cookie: string) {
  const started = performance.now();
  const since = () => Number(((performance.now() - started) / second).toFixed(2));
  while ((await ask(site, seen, "/my", { headers: { cookie } })) !== 200) await pause(50);
  const reads = since();
  let code: string | null;
  while (!(code = await askCode(site, seen))) await pause(50);
  while (!site.hasMail(code) && since() < 300) await pause(20);
  return { reads, code: since() };
}

async function verdict(site: Site, pool: pg.Pool, seen: Seen) {
  const lost = () => seen.codes.filter((email) => !site.hasMail(email)).length;
  for (let n = 0; n < 600 && lost() > 0; n++) await pause(200);
  const { rows } = await pool.query<{ tickets: number }>(
    `select count(*)::int as tickets from "Ticket" where "voidedAt" is null`,
  );
  return {
    isAlive: site.isAlive(),
    answers: seen.answers,
    codes: seen.codes.length,
    codesLost: lost(),
    orders: seen.orders.length,
    ordersLost: Math.max(0, seen.orders.length - rows[0]!.tickets),
  };
}
