import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import compiled from "virtual:content";
import { codeUnderLoad } from "./code-under-load";
import { measureDeskLists } from "./desk-lists";
import { type CeilingKind, startCeiling } from "./load/start-ceiling";
import { fillWithLearners } from "./load/learners";
import { measure, type Measurement, median, type Target } from "./load/load";
import { pageWeights } from "./page-weights";
import { cpuMilliseconds, memoryMiB, processTree } from "./process-stats";
import { measurePublishing } from "./publishing";
import { countQueries } from "./query-count";
import { report, type Result } from "./report";
import { measureSales } from "./load/sales";
import { measureNaming } from "./load/seat-names";
import { whileSeatsChange } from "./load/seat-changes";
import { measureStanding } from "./standing";
import { type Site, startSite } from "./site";
import { measurePieces } from "./pieces";
import { measureOverview } from "./overview";
import { measurePhones } from "./phones";

const learnerCount = 500;

/** What can be measured alone. Figures come as they are found. */
const parts = {
  standing: measureStanding,
  lists: async function* (site, pool) {
    yield* measureDeskLists(site, pool);
  },
  publishing: measurePublishing,
  pieces: measurePieces,
  overview: measureOverview,
  phones: measurePhones,
  naming: async function* (site, pool, quick) {
    const { reading } = await fillWithLearners(pool, compiled, quick ? 1 : 3);
    for (const { headers } of reading) yield await measureNaming(site, pool, headers.cookie);
  },
  sales: async function* (site, pool, quick) {
    const { reading } = await fillWithLearners(pool, compiled, learnerCount);
    const cookies = reading.map(({ headers }) => headers.cookie);
    for (let round = 0; round < (quick ? 1 : 3); round++) yield await measureSales(site, pool, cookies);
  },
} satisfies Record<string, (site: Site, pool: pg.Pool, quick: boolean) => AsyncGenerator<Result[], void>>;

export type Part = keyof typeof parts;
export const partIn = (args: readonly string[]): Part | null =>
  (Object.keys(parts) as Part[]).find((part) => args.includes(part)) ?? null;

/**
 * Runs the whole benchmark, or a part of it, and prints it: a table, or with `json` one object a line. `quick` makes rounds short.
 */
export async function bench({ json, quick, part }: { json: boolean; quick: boolean; part: Part | null }) {
  const site = await startSite();
  const pool = new pg.Pool({ connectionString: site.databaseUrl, max: 4 });
  try {
    if (part) for await (const results of parts[part](site, pool, quick)) report(results, json);
    else report(await run(site, pool, quick ? { rounds: 2, seconds: 1 } : { rounds: 5, seconds: 4 }), json);
  } finally {
    await pool.end();
    await site.stop();
  }
}

interface Rounds {
  rounds: number;
  /** Of each. */
  seconds: number;
}

async function run(site: Site, pool: pg.Pool, { rounds, seconds }: Rounds) {
  const results: Result[] = [];
  const { numbers, reading } = await fillWithLearners(pool, compiled, learnerCount);
  results.push({ name: "memory-at-rest", value: stackMemory(site), unit: "MiB" });

  const anonymous = (paths: string[]) =>
    paths.flatMap((path) => [{ path }, { path: path === "/" ? "/en" : `/en${path}` }]);
  const slugs = compiled.masterclasses.nl.map(({ slug }) => slug);
  const pages: (Omit<Target, "origin"> & { of: CeilingKind })[] = [
    { name: "home-anonymous", of: "ceiling", requests: anonymous(["/"]) },
    {
      name: "masterclass-anonymous",
      of: "ceiling",
      requests: anonymous(slugs.map((slug) => `/masterclasses/${slug}`)),
    },
    { name: "verify", of: "ceiling", requests: numbers.map((number) => ({ path: `/verify/${number}` })) },
    { name: "lesson-signed-in", of: "ceiling-with-query", requests: reading },
    {
      name: "lesson-data",
      of: "ceiling-with-query",
      requests: reading.map(({ path, headers }) => ({ path: `${path}.data`, headers })),
    },
  ];

  const ceiling = await startCeiling(site, pages);

  const rates = new Map<string, number[]>();
  const at = new Map<string, Measurement[]>();
  const cpu = new Map<string, number[]>();
  const keep = <Value>(map: Map<string, Value[]>, key: string, value: Value) =>
    map.set(key, [...(map.get(key) ?? []), value]);
  for (const page of pages) await measure({ ...page, origin: site.origin }, 4, 1);
  for (let round = 0; round < rounds; round++)
    for (const page of pages) {
      const target = { ...page, origin: site.origin };
      keep(rates, `ceiling ${page.name}`, (await measure(ceiling.of(page.name, page.of), 16, seconds)).rate);
      const before = cpuMilliseconds(site.pid);
      const measured = await measure(target, 16, seconds);
      const after = cpuMilliseconds(site.pid);
      keep(rates, page.name, measured.rate);
      keep(at, `${page.name} at 16`, measured);
      keep(at, `${page.name} at 1`, await measure(target, 1, Math.max(1, seconds / 2)));
      if (before !== null && after !== null) keep(cpu, page.name, (after - before) / measured.answered);
    }
  await ceiling.stop();

  const middle = (key: string) => median(rates.get(key)!);
  results.push({ name: "ceiling", value: middle("ceiling home-anonymous"), unit: "requests/s" });
  results.push({ name: "ceiling-with-query", value: middle("ceiling lesson-signed-in"), unit: "requests/s" });
  for (const { name, of } of pages) {
    results.push({ name, value: middle(name) / middle(`ceiling ${name}`), unit: "share", of });
    results.push({ name: `${name}-rate`, value: middle(name), unit: "requests/s" });
    for (const connections of [1, 16])
      for (const share of ["p50", "p95"] as const) {
        const values = at.get(`${name} at ${connections}`)!.map((one) => one[share]);
        results.push({ name: `${name}-${share}-at-${connections}`, value: median(values), unit: "ms" });
      }
    if (cpu.has(name))
      results.push({ name: `${name}-cpu`, value: median(cpu.get(name)!), unit: "ms/request" });
  }

  results.push({
    name: "memory-under-load",
    value: await memoryUnderLoad(site, pages, seconds),
    unit: "MiB",
  });

  const cookies = reading.map(({ headers }) => headers.cookie);
  results.push(...(await measureSales(site, pool, cookies)));
  results.push({ name: "memory-selling-and-issuing", value: stackMemory(site), unit: "MiB" });
  const selling = await homeWhileSelling(site, pool, { rounds, seconds });
  results.push({
    name: "home-while-selling",
    value: selling / middle("ceiling home-anonymous"),
    unit: "share",
    of: "ceiling",
  });
  results.push({ name: "home-while-selling-rate", value: selling, unit: "requests/s" });
  results.push(await codeUnderLoad(site, pool));
  for (const { name, requests } of pages)
    results.push({
      name: `${name}-queries`,
      value: await countQueries(site, pool, requests[1]!),
      unit: "queries",
    });
  for (const { name, requests } of pages.filter(({ name }) => name !== "lesson-data"))
    results.push(...(await pageWeights(site.origin, name, requests[0]!)));
  results.push(...(await measureNaming(site, pool, cookies[0]!)));
  for await (const lists of measureDeskLists(site, pool)) results.push(...lists);
  return results;
}

/**
 * The most that the app and its database hold after each kind of page, in MiB; null where the system does not tell. Measured
 * once the ceiling has ended: until then the database also serves connections that are not the app's.
 */
async function memoryUnderLoad(site: Site, pages: Omit<Target, "origin">[], seconds: number) {
  let most: number | null = null;
  for (const page of pages) {
    await measure({ ...page, origin: site.origin }, 16, seconds);
    most = Math.max(most ?? 0, stackMemory(site) ?? 0) || null;
  }
  return most;
}

/** How often a second the home page is answered while a seat that it shows changes twenty times a second. */
async function homeWhileSelling(site: Site, pool: pg.Pool, { rounds, seconds }: Rounds): Promise<number> {
  const home: Target = {
    name: "home while selling",
    origin: site.origin,
    requests: [{ path: "/" }, { path: "/en" }],
  };
  await untilAllIsSent(pool);
  const rates: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { outcome, changes } = await whileSeatsChange(pool, () => measure(home, 16, seconds));
    if (changes < 15 * seconds) throw new Error(`only ${changes} seats changed in ${seconds} s`);
    rates.push(outcome.rate);
  }
  return median(rates);
}

/** Waits until the worker has done what sales and certificates left to do: it would be measured too. */
async function untilAllIsSent(pool: pg.Pool): Promise<void> {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await pause(100)) {
    const { rows } = await pool.query<{ n: number }>(
      "select count(*)::int as n from graphile_worker.jobs where run_at <= now()",
    );
    if (rows[0]!.n === 0) return;
  }
}

/** Memory of the app and its database, in MiB. */
const stackMemory = (site: Site) => memoryMiB([...processTree(site.pid), ...processTree(site.databasePid)]);
