// What migrations make of rows that were there before them.
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { queryOn, scratchDatabaseUrl } from "~test/processes/scratch-database";
import { deploy } from "./engine/migrate-deploy.mjs";

const all = path.join(import.meta.dirname, "migrations");

/** A database as it was before a migration, with these rows, and that migration and all after it applied then. */
async function migrated(before: string, rows: string): Promise<string> {
  const dir = mkdtempSync(path.join(os.tmpdir(), "migrations-"));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const name of readdirSync(all).filter((name) => name < before || name.endsWith(".toml")))
    cpSync(path.join(all, name), path.join(dir, name), { recursive: true });
  const url = scratchDatabaseUrl();
  await deploy({ url, dir });
  await queryOn(url, rows);
  await deploy({ url, dir: all });
  return url;
}

const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}`;

test("sessions, tickets, mails and the history of a cohort keep what people have of them", async () => {
  const order = (n: number, status: string) =>
    `('${id(n)}', 'B-${n}', '${id(1)}', '${id(2)}', 'mc1-cohort', '${status}', 0, 0, 'standard', 2100, 'EUR', 'nl', 'Noor', now())`;
  const url = await migrated(
    "20261129151000",
    `insert into "Person" (id, email) values ('${id(1)}', 'noor@example.nl');
     insert into "Offer" (id, sells, "contentId", mode, vat) values ('mc1-cohort', 'MASTERCLASS', 'mc1', 'COHORT', 'standard');
     insert into "Cohort" (id, slug, "offerId", name, mode, capacity, "priceCents", vat, "enrolUntil", "startsAt", "endsAt", version)
       values ('${id(2)}', 'voorjaar', 'mc1-cohort', 'Voorjaar', 'ONLINE', 9, 0, 'standard', now(), now(), now() + interval '1 day', 4);
     insert into "CohortSession" (id, "cohortId", "startsAt", "endsAt") values ('${id(3)}', '${id(2)}', now(), now() + interval '1 hour');
     insert into "Order" (id, number, "personId", "cohortId", "offerId", status, "amountCents", "vatCents", vat, "vatRateBp", currency, locale, "attendeeName", "expiresAt")
       values ${order(4, "CANCELLED")}, ${order(5, "PAID")};
     insert into "Seat" (id, "cohortId", "orderId", status) values ('${id(4)}', '${id(2)}', '${id(4)}', 'RELEASED'), ('${id(5)}', '${id(2)}', '${id(5)}', 'TAKEN');
     insert into "Ticket" (id, number, "orderId", "seatId", "createdAt", "voidedAt")
       values ('${id(4)}', 'A', '${id(4)}', '${id(4)}', now() - interval '1 day', now()), ('${id(5)}', 'B', '${id(5)}', '${id(5)}', now(), null);
     insert into "AuditEntry" (id, "actorId", act, "subjectType", "subjectId", detail) values
       ('${id(6)}', '${id(1)}', 'cohort.create', 'cohort', '${id(2)}', '{}'),
       ('${id(7)}', '${id(1)}', 'cohort.save', 'cohort', '${id(2)}', '{"version": 2, "changes": [{"field": "capacity", "from": "12", "to": "9"}]}'),
       ('${id(8)}', '${id(1)}', 'facilitator.add', 'cohort', '${id(2)}', '{}');
     insert into "Mail" (id, "to", locale, template, data) values
       ('${id(6)}', 'noor@example.nl', 'nl', 'ticket', '{}'), ('${id(7)}', 'noor@example.nl', 'nl', 'signInCode', '{}'), ('${id(8)}', 'other@example.nl', 'nl', 'moved', '{}')`,
  );
  expect(await queryOn(url, `select sequence, "publicSequence", preparation from "CohortSession"`)).toEqual([
    { sequence: 4, publicSequence: 0, preparation: [] },
  ]);
  expect(await queryOn(url, `select number, "sequenceBase" from "Ticket" order by number`)).toEqual([
    { number: "A", sequenceBase: 0 },
    { number: "B", sequenceBase: 2 },
  ]);
  expect(
    await queryOn(url, `select version, "actorId", changes from "CohortChange" order by version`),
  ).toEqual([
    { version: 1, actorId: id(1), changes: [] },
    { version: 2, actorId: id(1), changes: [{ field: "capacity", from: "12", to: "9" }] },
  ]);
  expect(await queryOn(url, `select template, category, "personId" from "Mail" order by id`)).toEqual([
    { template: "ticket", category: "ORDER", personId: id(1) },
    { template: "signInCode", category: "ACCOUNT", personId: null },
    { template: "moved", category: "NOTICE", personId: null },
  ]);
});
