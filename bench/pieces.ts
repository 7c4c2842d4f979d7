import type pg from "pg";
import compiled from "virtual:content";
import { countQueries } from "./query-count";
import { fillWithLearners } from "./load/learners";
import { measure, median, type Target } from "./load/load";
import { rawBody } from "./load/raw-request";
import { startCeiling } from "./load/start-ceiling";
import { treeCpuMilliseconds } from "./process-stats";
import type { Result } from "./report";
import type { Site } from "./site";

const atOnce = 16;

/** What is made with the instruments: lists of a thousand pieces, the page of one that is filled in, and how many fields are saved in a second. */
export async function* measurePieces(
  site: Site,
  pool: pg.Pool,
  quick: boolean,
): AsyncGenerator<Result[], void> {
  const { reading } = await fillWithLearners(pool, compiled, atOnce);
  const [{ headers }] = reading as [(typeof reading)[number]];
  const { organisationId, pieceId } = await fillWithWork(pool);
  const pages = [
    { name: "pieces-list", requests: [{ path: "/my/work", headers }] },
    { name: "pieces-of-organisation", requests: [{ path: `/organisation/${organisationId}/work`, headers }] },
    { name: "piece", requests: [{ path: `/my/work/${pieceId}`, headers }] },
  ];
  for (const page of pages) yield await measurePage(site, pool, page);
  yield await measureSaves(
    site,
    pool,
    reading,
    quick ? { rounds: 2, seconds: 1 } : { rounds: 5, seconds: 3 },
  );
}

/** Asked fifteen times, one after the other. */
export async function measurePage(
  site: Site,
  pool: pg.Pool,
  page: Omit<Target, "origin">,
): Promise<Result[]> {
  const [{ path, headers }] = page.requests as [Target["requests"][number]];
  const ask = () => rawBody(site.origin + path, { "accept-encoding": "gzip", ...headers });
  for (let n = 0; n < 3; n++) await ask();
  const waits: number[] = [];
  const before = cpuOf(site);
  for (let n = 0; n < 15; n++) {
    const from = performance.now();
    await ask();
    waits.push(performance.now() - from);
  }
  const cpu = (cpuOf(site) - before) / waits.length;
  return [
    { name: page.name, value: median(waits), unit: "ms" },
    { name: `${page.name}-least`, value: Math.min(...waits), unit: "ms" },
    { name: `${page.name}-cpu`, value: cpu > 0 ? cpu : null, unit: "ms" },
    {
      name: `${page.name}-queries`,
      value: await countQueries(site, pool, page.requests[0]!),
      unit: "queries",
    },
  ];
}

/** Sixteen people who each save a field as fast as it is answered, in turn with the bare server that asks one query. */
async function measureSaves(
  site: Site,
  pool: pg.Pool,
  people: Target["requests"],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Result[]> {
  const { rows } = await pool.query<{ id: string }>(
    `select distinct on ("personId") a.id from "Artefact" a join "Person" p on p.id = a."personId"
      where p.email like 'learner%@bench.example' order by "personId", p.email`,
  );
  const pieces = rows.map(({ id }) => ({ id, version: 0, cookie: "" }));
  // Whose piece it is decides which cookie it takes.
  for (const piece of pieces) piece.cookie = await cookieOf(site, piece.id, people);
  const ceiling = await startCeiling(site, [
    { name: "piece-save", requests: [{ path: "/my/work", headers: people[0]!.headers! }] },
  ]);
  const [saves, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    bare.push((await measure(ceiling.of("piece-save", "ceiling-with-query"), atOnce, seconds)).rate);
    saves.push(await savesASecond(site, pieces, seconds));
  }
  await ceiling.stop();
  return [
    { name: "piece-save", value: median(saves) / median(bare), unit: "share", of: "ceiling-with-query" },
    { name: "piece-save-rate", value: median(saves), unit: "saves/s" },
  ];
}

interface SavedPiece {
  id: string;
  version: number;
  cookie: string;
}

async function savesASecond(site: Site, pieces: SavedPiece[], seconds: number): Promise<number> {
  const [from, until] = [performance.now(), performance.now() + seconds * 1_000];
  let saved = 0;
  await Promise.all(
    pieces.map(async (piece) => {
      while (performance.now() < until) {
        const text = `Wat er staat op dit moment: ${performance.now()}.`;
        const answer = await fetch(`${site.origin}/my/work/${piece.id}/save`, {
          method: "POST",
          headers: { cookie: piece.cookie, origin: site.origin },
          body: new URLSearchParams({ block: "reason", version: String(piece.version), text }),
        });
        if (answer.status !== 200) throw new Error(`a save was answered ${answer.status}`);
        piece.version = ((await answer.json()) as { version: number }).version;
        saved++;
      }
    }),
  );
  return (saved * 1_000) / (performance.now() - from);
}

async function cookieOf(site: Site, id: string, people: Target["requests"]): Promise<string> {
  for (const { headers } of people) {
    const answer = await fetch(`${site.origin}/my/work/${id}.json`, { headers: headers! });
    await answer.arrayBuffer();
    if (answer.status === 200) return headers!.cookie!;
  }
  throw new Error(`nobody reads ${id}`);
}

/** A hundred pieces of the first learner, an organisation with a thousand that are open to her, and one piece of each other learner. */
async function fillWithWork(pool: pg.Pool): Promise<{ organisationId: string; pieceId: string }> {
  const document = Object.fromEntries(
    ["place", "talent", "occasion", "dots", "reason", "nextYear"].map((field) => [
      field,
      "Wat er staat. ".repeat(10),
    ]),
  );
  const piece = (owner: string) =>
    `gen_random_uuid(), 'startbeeld', 1, 'Stuk ' || n, ${owner}, now() - n * interval '1 minute', $1::jsonb`;
  const columns = `id, kind, "schemaVersion", title, "personId", "organisationId", "updatedAt", document`;
  const { rows: organisations } = await pool.query<{ id: string }>(
    `insert into "Organisation" (id, kind, name) values (gen_random_uuid(), 'MUNICIPALITY', 'Gemeente van de meting') returning id`,
  );
  const organisationId = organisations[0]!.id;
  await pool.query(
    `insert into "Membership" (id, "organisationId", "personId", role, "from")
     select gen_random_uuid(), $1, id, 'OWNER', now() from "Person" where email = 'learner0@bench.example'`,
    [organisationId],
  );
  const first = `(select id from "Person" where email = 'learner0@bench.example')`;
  await pool.query(
    `insert into "Artefact" (${columns}) select ${piece(`${first}, null::uuid`)} from generate_series(1, 100) n`,
    [document],
  );
  await pool.query(
    `insert into "Artefact" (${columns}) select ${piece("p.id, null::uuid")} from "Person" p, generate_series(1, 1) n
      where p.email like 'learner%@bench.example' and p.email <> 'learner0@bench.example'`,
    [document],
  );
  await pool.query(
    `with made as (insert into "Artefact" (${columns}) select ${piece("null::uuid, $2::uuid")} from generate_series(1, 1000) n returning id)
     insert into "ArtefactMember" ("artefactId", "personId", "mayEdit", "addedById", "addedAt")
     select id, ${first}, true, ${first}, now() from made`,
    [document, organisationId],
  );
  await pool.query("analyze");
  const { rows } = await pool.query<{ id: string }>(
    `select id from "Artefact" where "personId" = ${first} order by "updatedAt" desc limit 1`,
  );
  return { organisationId, pieceId: rows[0]!.id };
}

const cpuOf = (site: Site) =>
  (treeCpuMilliseconds(site.pid) ?? 0) + (treeCpuMilliseconds(site.databasePid) ?? 0);
