import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { queryOn, scratchDatabaseUrl } from "~test/processes/scratch-database";
import { deploy } from "../../../../prisma/engine/migrate-deploy.mjs";

/** A copy of the migrations, up to and without ours. */
function migrationsBefore(): string {
  const dir = mkdtempSync(path.join(os.tmpdir(), "migrations-"));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const name of readdirSync("prisma/migrations"))
    if (name < "20261129162000_invoices" || name.endsWith(".toml"))
      cpSync(path.join("prisma/migrations", name), path.join(dir, name), { recursive: true });
  return dir;
}

test("words for countries become codes, those that are not known stay, and nothing else of an address changes", async () => {
  const url = scratchDatabaseUrl();
  await deploy({ url, dir: migrationsBefore() });
  const address = (country: string) =>
    `'${JSON.stringify({ line: "Markt 1", postcode: "1234 AB", city: "Stad", country })}'::jsonb`;
  const add = (visiting: string, postal: string, invoice: string) =>
    queryOn(
      url,
      `insert into "Organisation" (id, kind, name, visiting, postal, invoice)
       values ('${randomUUID()}', 'OTHER', 'Bureau', ${visiting}, ${postal}, ${invoice})`,
    );
  await add(address("Nederland"), address(" NL "), address(""));
  await add(address("België"), "null", address("Verweggistan"));
  await add("null", "null", "null");
  await deploy({ url, dir: "prisma/migrations" });
  const rows = await queryOn(
    url,
    `select visiting->>'country' as v, postal->>'country' as p, invoice->>'country' as i, visiting->>'line' as line
     from "Organisation" order by v`,
  );
  expect(rows).toEqual([
    { v: "BE", p: null, i: "Verweggistan", line: "Markt 1" },
    { v: "NL", p: "NL", i: "NL", line: "Markt 1" },
    { v: null, p: null, i: null, line: null },
  ]);
});
