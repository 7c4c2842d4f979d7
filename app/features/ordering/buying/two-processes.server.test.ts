// R1: many buyers and few seats, over two processes of the app.
import { expect, inject, onTestFinished, test } from "vitest";
import { newId } from "~/platform/db/ids.server";
import { startAppProcess } from "~test/processes/app-process";
import { databaseUrl } from "~test/processes/database";
import { queryOn, scratchDatabaseUrl } from "~test/processes/scratch-database";
import { createStripeDouble } from "../../../../stand-ins/payments/stripe-double";

const seats = 37;

/** Sells the seats of one cohort on the database at `url`. Returns how the attempts ended. */
async function sell(url: string, buyers: number, env: Record<string, string> = {}) {
  const double = createStripeDouble({ webhookSecret: "whsec_test" });
  await double.listen();
  onTestFinished(() => double.close());
  const settings = {
    DATABASE_URL: url,
    DATABASE_POOL: "20",
    STRIPE_API_BASE: double.url,
    STRIPE_SECRET_KEY: "sk_test_local",
    STRIPE_WEBHOOK_SECRET: "whsec_test",
    ...env,
  };
  const cohortId = newId();
  const personIds = Array.from({ length: buyers }, newId);
  await queryOn(
    url,
    `insert into "Offer" (id, sells, "contentId", mode, vat) values ('mc1-cohort', 'MASTERCLASS', 'mc1', 'COHORT', 'standard');
     insert into "Cohort" (id, slug, "offerId", name, status, mode, capacity, "priceCents", vat, "enrolUntil", "startsAt", "endsAt")
     values ('${cohortId}', 'drukte', 'mc1-cohort', 'Drukte', 'PUBLISHED', 'ONLINE', ${seats}, 69500, 'standard',
       now() + interval '1 day', now() + interval '2 days', now() + interval '3 days');
     insert into "Person" (id, email) select id, id || '@example.nl' from unnest('{${personIds.join(",")}}'::uuid[]) as id`,
  );
  const processes = await Promise.all([1, 2].map(() => startAppProcess("tests/rows/buyers.ts", settings)));
  const half = buyers / 2;
  const ends = await Promise.all(
    processes.map((call, i) => call<string[]>("buy", cohortId, personIds.slice(i * half, (i + 1) * half))),
  );
  return { double, processes, ends: ends.flat() };
}

const count = async (url: string, from: string) =>
  (await queryOn<{ n: number }>(url, `select count(*)::int as n from ${from}`))[0]!.n;
const inUse = `"Seat" where status in ('HELD', 'TAKEN')`;

test("500 buyers for 37 seats: exactly 37 are sold, each once", { timeout: 120_000 }, async () => {
  const { double, processes, ends } = await sell(databaseUrl, 500);
  expect(ends.filter((end) => end === "pay")).toHaveLength(seats);
  expect(ends.filter((end) => end === "soldOut")).toHaveLength(500 - seats);
  expect(await count(databaseUrl, inUse)).toBe(seats);

  const sessionIds = [...double.state.checkouts.keys()];
  for (const id of sessionIds) double.payCheckout(id, "ideal");
  const statuses = await Promise.all(processes.map((call) => call<string[]>("fulfilAll", sessionIds)));
  expect(new Set(statuses.flat())).toEqual(new Set(["PAID"]));
  for (const table of [`"Ticket"`, `"Enrolment"`, `"Receipt"`, `"Payment"`, `"Seat" where status = 'TAKEN'`])
    expect(await count(databaseUrl, table), table).toBe(seats);
});

test("control: the same sale without the locks sells too many", { timeout: 120_000 }, async () => {
  const url = scratchDatabaseUrl();
  const admin = inject("templateUrl").replace(/[^/]+$/, "postgres");
  await queryOn(
    admin,
    `create database ${new URL(url).pathname.slice(1)} template template strategy wal_log`,
  );
  await queryOn(url, `drop trigger "Seat_within_capacity" on "Seat"`);
  await sell(url, 120, { WITHOUT_LOCKS: "true" });
  expect(await count(url, inUse)).toBeGreaterThan(seats);
});
