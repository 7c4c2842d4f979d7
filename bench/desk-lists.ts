import { createHash, randomBytes, randomUUID } from "node:crypto";
import type pg from "pg";
import type { FoundationRole } from "~/features/identity/access/can";
import { addManyMails } from "../tests/rows/many-mails";
import { addManyOrders } from "../tests/rows/orders/many-orders";
import { addManyTickets } from "../tests/rows/orders/many-tickets";
import { startCeiling } from "./load/start-ceiling";
import { median } from "./load/load";
import { rawBody } from "./load/raw-request";
import { treeCpuMilliseconds } from "./process-stats";
import type { Result } from "./report";
import type { Site } from "./site";

const orderCount = 100_000;
const rounds = 15;

/** Searches that lists have in common; what is looked for is there once, often or not at all. */
const searches = {
  "by-purchase-order": "?q=PO-12310",
  "by-amount": "?q=840,95",
  "by-invoice-number": "?q=F2026-00100",
  "by-word-of-all": "?q=noor",
  "by-two-letters": "?q=ge",
  "by-name": "?q=achternaam1234",
  "by-word-of-none": "?q=nergens",
};
/** Pages of lists by what is measured. */
const lists: Record<string, Record<string, string>> = {
  overview: { first: "" },
  orders: {
    first: "",
    "on-invoice": "?status=ON_INVOICE",
    "to-look-at": "?status=look",
    "hold-ended": "?status=holdEnded",
    "without-invoice": "?status=noInvoice",
    "by-way": "?way=INVOICE",
    "of-a-year": "?from=2025-01-01&until=2025-12-31",
    "highest-first": "?sort=-amount",
    "by-term": "?sort=due",
    ...searches,
    last: "?page=last",
  },
  quotes: { first: "", open: "?state=open", "by-word-of-all": "?q=gemeente", last: "?page=last" },
  invoices: { first: "", overdue: "?state=overdue", paid: "?state=paid", ...searches, last: "?page=last" },
  payments: {
    first: "",
    refunds: "?kind=REFUND",
    "by-hand": "?source=MANUAL",
    ...searches,
    last: "?page=last",
  },
  tickets: {
    first: "",
    named: "?state=named",
    unnamed: "?state=unnamed",
    cancelled: "?state=cancelled",
    "passed-on": "?state=transferred",
    "self-paced": "?mode=SELF_PACED",
    "of-a-masterclass": "?content=mc2",
    "of-a-year": "?from=2025-01-01&until=2025-12-31",
    "by-number": "?q=0000000000001234",
    "by-word-of-all": "?q=noor",
    "by-two-letters": "?q=ba",
    "by-name": "?q=achternaam1234",
    "by-word-of-none": "?q=nergens",
    last: "?page=last",
  },
  certificates: {
    first: "",
    "by-name-sorted": "?sort=name",
    "by-title": "?sort=title",
    valid: "?state=valid",
    revoked: "?state=revoked",
    "of-a-masterclass": "?content=mc2&sort=name",
    "of-a-year": "?from=2025-01-01&until=2025-12-31",
    "by-number": "?q=0000000000001234",
    "by-word-of-all": "?q=noor",
    "by-name": "?q=achternaam1234",
    "by-word-of-none": "?q=nergens",
    last: "?page=last",
  },
  cohorts: {
    first: "",
    past: "?status=past",
    "all-by-seats": "?status=all&sort=-seats",
    "of-a-masterclass": "?status=all&content=mc2",
    "by-word-of-all": "?status=all&q=veelstad",
    "by-word-of-none": "?status=all&q=nergens",
    last: "?status=all&page=last",
  },
  mails: {
    first: "",
    failed: "?state=failed",
    "of-a-kind": "?kind=signInCode",
    "of-a-year": "?from=2025-01-01&until=2025-12-31",
    "by-word-of-all": "?q=noor",
    "by-address": "?q=buyer12@many.example",
    "by-name": "?q=achternaam1234",
    "by-subject": "?q=nummer12345",
    "by-word-of-none": "?q=nergens",
    last: "?page=last",
  },
  audit: {
    first: "",
    "of-an-act": "?act=order.refund",
    "by-act": "?q=terugbetaling",
    "by-word-of-all": "?q=noor",
    "by-name": "?q=achternaam1234",
    "by-reason": "?q=betaald12347",
    "by-order-number": "?q=B-0000007b",
    "by-word-of-none": "?q=nergens",
    last: "?page=last",
  },
  people: { staff: "", "by-word-of-all": "?q=noor", "by-word-of-none": "?q=nergens" },
  organisations: {
    first: "",
    owing: "?status=owing",
    "most-first": "?sort=-open",
    "by-word-of-all": "?q=gemeente",
  },
};

/** The lists of 100,000 orders, with their tickets, certificates and mails, and of as many lines of the log, which are made first. */
export async function* measureDeskLists(site: Site, pool: pg.Pool): AsyncGenerator<Result[], void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("set local session_replication_role = replica");
    await addManyOrders(client, orderCount);
    await addManyTickets(client);
    await addManyMails(client, orderCount);
    await client.query("commit");
    await client.query("vacuum analyze");
  } finally {
    client.release();
  }
  yield* measurePages(site, await signInStaff(pool, ["FINANCE", "REGISTRAR", "ADMINISTRATOR"]));
}

/**
 * How long pages of lists take, asked one after the other by somebody at the desk: the median and the least, the CPU time of
 * app and database together, and the times of a bare server that sends the same bytes after one query, in turn with it.
 */
export async function* measurePages(site: Site, cookie: string): AsyncGenerator<Result[], void> {
  const headers = { cookie };
  const pages = Object.entries(lists).flatMap(([list, ways]) =>
    Object.entries(ways).map(([way, query]) => ({
      name: `desk-${list}-${way}`,
      requests: [{ path: `/desk${list === "overview" ? "" : `/${list}`}${query}`, headers }],
    })),
  );
  const ceiling = await startCeiling(site, pages);
  for (const { name, requests } of pages) {
    const { origin, requests: bare } = ceiling.of(name, "ceiling-with-query");
    const ask = () => timed(site.origin + requests[0]!.path, headers);
    const askBare = () => timed(origin + bare[0]!.path, {});
    for (let n = 0; n < 3; n += 1) await Promise.all([ask(), askBare()]);
    const [waits, bareWaits]: [number[], number[]] = [[], []];
    let cpu = 0;
    for (let n = 0; n < rounds; n += 1) {
      bareWaits.push(await askBare());
      const before = cpuOf(site);
      waits.push(await ask());
      cpu += cpuOf(site) - before;
    }
    yield [
      { name, value: median(waits), unit: "ms" },
      { name: `${name}-least`, value: Math.min(...waits), unit: "ms" },
      { name: `${name}-cpu`, value: cpu > 0 ? cpu / rounds : null, unit: "ms" },
      {
        name: `${name}-times`,
        value: Math.min(...waits) / Math.min(...bareWaits),
        unit: "times",
        of: "ceiling-with-query",
      },
    ];
  }
  await ceiling.stop();
}

const cpuOf = (site: Site) =>
  (treeCpuMilliseconds(site.pid) ?? 0) + (treeCpuMilliseconds(site.databasePid) ?? 0);

async function timed(url: string, headers: Record<string, string>): Promise<number> {
  const begin = performance.now();
  await rawBody(url, { "accept-encoding": "gzip", ...headers });
  return performance.now() - begin;
}

/** Makes somebody with these roles who is signed in with the second factor; returns their cookie. */
export async function signInStaff(pool: pg.Pool, roles: readonly FoundationRole[]): Promise<string> {
  const [id, token] = [randomUUID(), randomBytes(32).toString("base64url")];
  await pool.query(`insert into "Person" (id, email, name, roles) values ($1, $2, 'Books', $3)`, [
    id,
    `${roles.join("-")}@bench.example`.toLowerCase(),
    roles,
  ]);
  await pool.query(
    `insert into "Session" (id, "personId", "expiresAt", "secondFactorAt", "userAgent") values ($1, $2, now() + interval '1 day', now(), 'bench')`,
    [createHash("sha256").update(token).digest("hex"), id],
  );
  return `session=${token}`;
}
