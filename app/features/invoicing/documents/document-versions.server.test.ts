import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { migrationsBefore } from "~test/processes/migrations-before";
import { queryOn, scratchDatabaseUrl } from "~test/processes/scratch-database";
import { deploy } from "../../../../prisma/engine/migrate-deploy.mjs";

/** A row as the release before writes it. Its order is left out: the test takes that foreign key away. */
const issued = (sequence: number, kind: string, cents: number, creditsId: string | null) =>
  `insert into "Receipt" (id, year, sequence, "orderId", "creditsId", "amountCents", "vatCents", "issuedAt", document)
   values ('${randomUUID()}', 2026, ${sequence}, '${randomUUID()}', ${creditsId ? `'${creditsId}'` : "null"}, ${cents}, 0, now(), '{"kind": "${kind}"}')`;

test("documents that were frozen before get their kind, nothing else of them changes, and an instance of the release before goes on issuing", async () => {
  const url = scratchDatabaseUrl();
  await deploy({ url, dir: migrationsBefore("20261129154000_document_versions") });
  await queryOn(url, `alter table "Receipt" drop constraint "Receipt_orderId_fkey"`);
  await queryOn(url, issued(1, "receipt", 12_100, null));
  await queryOn(url, issued(2, "credit", -12_100, randomUUID()));
  await queryOn(url, issued(3, "withdrawal", 12_100, randomUUID()));
  const before = await queryOn(url, `select * from "Receipt" order by sequence`);

  await deploy({ url, dir: "prisma/migrations" });
  const kinds = ["receipt", "credit", "withdrawal"];
  expect(await queryOn(url, `select * from "Receipt" order by sequence`)).toEqual(
    before.map((row, i) => ({ ...row, kind: kinds[i], version: 1 })),
  );
  await queryOn(url, issued(4, "credit", -100, randomUUID()));
  expect(await queryOn(url, `select kind, version from "Receipt" where sequence = 4`)).toEqual([
    { kind: "credit", version: 1 },
  ]);
  await expect(queryOn(url, issued(5, "credit", 100, randomUUID()))).rejects.toThrow(/Receipt_kind/);
  await expect(queryOn(url, `update "Receipt" set version = 2`)).rejects.toThrow(/never changed/);
  await expect(queryOn(url, `delete from "Receipt"`)).rejects.toThrow(/never changed/);
});
