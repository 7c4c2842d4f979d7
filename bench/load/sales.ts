import { randomUUID } from "node:crypto";
import type pg from "pg";
import { newId } from "~/platform/db/ids.server";
import { treeCpuMilliseconds } from "../process-stats";
import type { Result } from "../report";
import type { Site } from "../site";

const buyers = 80;
/** Buyers at the same moment. */
const atOnce = 8;

/** Tickets sold a second, from the form over the payment to the ticket; and certificates issued a second, PDF included. */
export async function measureSales(site: Site, pool: pg.Pool, cookies: string[]): Promise<Result[]> {
  return [...(await ticketsSold(site, pool, cookies.slice(0, buyers))), await certificatesIssued(pool)];
}

/** A cohort with room for a thousand, for sale. */
export async function openCohort(pool: pg.Pool): Promise<{ slug: string; cohortId: string }> {
  const slug = `bench-${randomUUID().slice(0, 8)}`;
  const day = 86_400_000;
  const at = (days: number) => new Date(Date.now() + days * day);
  const cohortId = newId();
  await pool.query(
    `insert into "Cohort" (id, slug, "offerId", name, status, mode, capacity, "priceCents", vat, "enrolUntil", "startsAt", "endsAt", "isDemo")
     values ($1, $2, 'mc1-cohort', 'Bench', 'PUBLISHED', 'ONLINE', 1000, 69500, 'standard', $3, $4, $5, true)`,
    [cohortId, slug, at(20), at(30), at(31)],
  );
  await pool.query(
    `insert into "CohortSession" (id, "cohortId", "startsAt", "endsAt") values ($1, $2, $3, $4)`,
    [newId(), cohortId, at(30), at(31)],
  );
  return { slug, cohortId };
}

async function ticketsSold(site: Site, pool: pg.Pool, cookies: string[]): Promise<Result[]> {
  const { slug, cohortId } = await openCohort(pool);
  const waiting = [...cookies];
  const before = cpuOf(site);
  const started = performance.now();
  const buyer = async () => {
    for (let cookie = waiting.pop(); cookie; cookie = waiting.pop()) await buy(site.origin, slug, cookie);
  };
  await Promise.all(Array.from({ length: atOnce }, buyer));
  const seconds = (performance.now() - started) / 1000;
  const { rows } = await pool.query<{ n: number }>(
    `select count(*)::int as n from "Ticket" t join "Seat" s on s.id = t."seatId" where s."cohortId" = $1`,
    [cohortId],
  );
  if (rows[0]!.n !== cookies.length) throw new Error(`${rows[0]!.n} tickets for ${cookies.length} buyers`);
  const after = cpuOf(site);
  const cpu = (of: "app" | "database") =>
    before[of] === null || after[of] === null ? null : (after[of] - before[of]) / cookies.length;
  return [
    { name: "tickets-sold", value: cookies.length / seconds, unit: "tickets/s" },
    // With what the worker does meanwhile. On a machine that does other things too these say more than the rate.
    { name: "tickets-sold-cpu", value: cpu("app"), unit: "ms/ticket" },
    { name: "tickets-sold-cpu-database", value: cpu("database"), unit: "ms/ticket" },
  ];
}

const cpuOf = (site: Site) => ({
  app: treeCpuMilliseconds(site.pid),
  database: treeCpuMilliseconds(site.databasePid),
});

/** One purchase as a browser without script makes it: the form, the payment page, the way back. */
export async function buy(origin: string, slug: string, cookie: string): Promise<void> {
  const form = new URLSearchParams({
    attendeeName: "Bench",
    buyerOrganisation: "",
    buyerReference: "",
    terms: "yes",
    begin: "yes",
  });
  const toPayment = await post(`${origin}/checkout/${slug}`, form, { cookie, origin });
  const payment = new URL(toPayment);
  const back = await post(payment.href, new URLSearchParams({ method: "ideal", email: "a@bench.example" }), {
    origin: payment.origin,
  });
  const returned = await fetch(back, { headers: { cookie }, signal: AbortSignal.timeout(30_000) });
  if (!returned.ok) throw new Error(`the return page answered ${returned.status}`);
  await returned.arrayBuffer();
}

async function post(url: string, body: URLSearchParams, headers: Record<string, string>): Promise<string> {
  const response = await fetch(url, {
    method: "POST",
    body,
    headers,
    redirect: "manual",
    signal: AbortSignal.timeout(30_000),
  });
  const location = response.headers.get("location");
  if (!location)
    throw new Error(`${url} answered ${response.status}: ${(await response.text()).slice(0, 300)}`);
  return new URL(location, url).href;
}

/** Completes enrolments of people who hold no certificate yet, and waits until the worker has issued all. */
async function certificatesIssued(pool: pg.Pool): Promise<Result> {
  const { rows } = await pool.query<{ id: string }>(
    `update "Enrolment" set "completedAt" = now() where id in (
       select e.id from "Enrolment" e left join "Certificate" c on c."enrolmentId" = e.id
       where e."cohortId" is null and e."completedAt" is null and c.id is null limit 100) returning id`,
  );
  const started = performance.now();
  await pool.query(
    `select graphile_worker.add_job('issue-certificate', json_build_object('enrolmentId', id)),
      pg_notify('jobs', cardinality($1) || ' issue-certificate') from unnest($1::uuid[]) id`,
    [rows.map(({ id }) => id)],
  );
  for (const deadline = Date.now() + 120_000; ;) {
    const issued = await pool.query<{ n: number }>(
      `select count(*)::int as n from "Certificate" c join "CertificateFile" f on f."certificateId" = c.id where c."enrolmentId" = any($1)`,
      [rows.map(({ id }) => id)],
    );
    if (issued.rows[0]!.n === rows.length) break;
    if (Date.now() > deadline)
      throw new Error(`only ${issued.rows[0]!.n} of ${rows.length} certificates were issued`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    name: "certificates",
    value: rows.length / ((performance.now() - started) / 1000),
    unit: "certificates/s",
  };
}
