import { createHash, randomBytes, randomUUID } from "node:crypto";
import type pg from "pg";
import { addManyOrders } from "../tests/rows/orders/many-orders";
import { median } from "./load/load";
import { rawBody } from "./load/raw-request";
import type { Result } from "./report";
import type { Site } from "./site";

const orderCount = 100_000;

/** Pages of the list of orders; what is looked for is there once or often. */
const pages = {
  first: "",
  filtered: "?status=ON_INVOICE",
  sorted: "?sort=-amount",
  "by-purchase-order": "?q=PO-12310",
  "by-amount": "?q=840,95",
  "by-invoice-number": "?q=F2026-00100",
  "by-a-word-that-is-nowhere": "?q=nergens",
  last: "?page=last",
};

/** How long pages of the list of 100,000 orders take, asked one after the other by somebody at the desk, in milliseconds. */
export async function measureDeskLists(site: Site, pool: pg.Pool): Promise<Result[]> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await addManyOrders(client, orderCount);
    await client.query("commit");
    await client.query("vacuum analyze");
  } finally {
    client.release();
  }
  const cookie = await signInStaff(pool);
  const results: Result[] = [];
  for (const [name, query] of Object.entries(pages)) {
    const ask = () => rawBody(`${site.origin}/desk/orders${query}`, { cookie });
    for (let n = 0; n < 3; n += 1) await ask();
    const waits: number[] = [];
    for (let n = 0; n < 15; n += 1) {
      const begin = performance.now();
      await ask();
      waits.push(performance.now() - begin);
    }
    results.push({ name: `desk-orders-${name}`, value: median(waits), unit: "ms" });
  }
  return results;
}

/** Somebody who keeps the books, signed in with the second factor. Returns the cookie. */
async function signInStaff(pool: pg.Pool): Promise<string> {
  const [id, token] = [randomUUID(), randomBytes(32).toString("base64url")];
  await pool.query(
    `insert into "Person" (id, email, name, roles) values ($1, 'books@bench.example', 'Books', '{FINANCE}')`,
    [id],
  );
  await pool.query(
    `insert into "Session" (id, "personId", "expiresAt", "secondFactorAt", "userAgent") values ($1, $2, now() + interval '1 day', now(), 'bench')`,
    [createHash("sha256").update(token).digest("hex"), id],
  );
  return `session=${token}`;
}
