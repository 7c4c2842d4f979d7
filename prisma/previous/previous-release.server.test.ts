// The release before this one, as it was written down when it was made (`npm run release:record`): its data comes through the migrations since,
// and it can go on working on what they make. e2e/rolling/ replaces instances on that data.
import path from "node:path";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { findViolations } from "~test/processes/invariants";
import { queryOn, scratchDatabaseUrl } from "~test/processes/scratch-database";
import { readBackup } from "../backup/read-backup.mjs";
import { restoreBackup } from "../backup/restore-backup.mjs";
import { deploy } from "../engine/migrate-deploy.mjs";
import { narrowings, readSchema, type Schema } from "./narrowings";

const file = path.join(import.meta.dirname, "release.backup");
const dir = path.join(import.meta.dirname, "../migrations");

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

test("all that the release before kept is there after the migrations since, and breaks no invariant", async () => {
  const url = scratchDatabaseUrl();
  const { rows, applied } = await restoreBackup({ url, file });
  expect(rows).toBeGreaterThan(400);
  expect(applied.length).toBeGreaterThan(0);
  const client = await connect(url);
  await client.query("set timezone = 'UTC'");
  let compared = 0;
  for await (const part of readBackup(file)) {
    if (!("table" in part) || part.rows.length === 0) continue;
    const texts = part.columns.map((column) => `${column}::text`);
    const { rows: found } = await client.query<{ line: string }>(
      `select to_json(array[${texts}])::text as line from ${part.table}`,
    );
    const kept = new Set(found.map(({ line }) => line));
    expect(
      part.rows.filter((row) => !kept.has(row)),
      part.table,
    ).toEqual([]);
    compared += part.rows.length;
  }
  expect(compared).toBe(rows);
  expect(await findViolations(client)).toEqual([]);
});

test("the migrations since only widen: the release before can go on working beside this one", async () => {
  const url = scratchDatabaseUrl();
  const start = await readBackup(file).next();
  const only = (start.value as { migrations: string[] }).migrations;
  await deploy({ url, dir, only });
  const client = await connect(url);
  const before = await readSchema(client);
  await deploy({ url, dir });
  expect(narrowings(before, await readSchema(client))).toEqual([]);
});

test("what would stop the release before is seen, and what it need not know is not", async () => {
  const url = scratchDatabaseUrl();
  await queryOn(url.replace(/[^/]+$/, "postgres"), `create database ${new URL(url).pathname.slice(1)}`);
  const client = await connect(url);
  await client.query(
    `create type colour as enum ('RED', 'BLUE');
     create table "Town" (id int primary key, name text not null default '', mayor text, province text not null default '', hue colour)`,
  );
  const before = await readSchema(client);
  const after = async (sql: string): Promise<string[]> => {
    await client.query(`begin; ${sql}`);
    const now: Schema = await readSchema(client);
    await client.query("rollback");
    return narrowings(before, now);
  };
  expect(await after(`alter table "Town" drop mayor`)).toEqual(["Town.mayor is gone"]);
  expect(await after(`alter table "Town" rename mayor to head`)).toEqual(["Town.mayor is gone"]);
  expect(await after(`alter table "Town" alter mayor type varchar(9)`)).toEqual([
    "Town.mayor was text and is character varying(9)",
  ]);
  expect(await after(`alter table "Town" alter mayor set not null`)).toEqual([
    "Town.mayor may no longer be null",
  ]);
  expect(await after(`alter table "Town" alter name drop default`)).toEqual([
    "Town.name is no longer filled in",
  ]);
  expect(await after(`alter table "Town" add size int not null`)).toEqual([
    "Town.size is new and must be given",
  ]);
  expect(await after(`alter table "Town" add check (mayor <> name)`)).toEqual([
    "Town has a new rule: CHECK ((mayor <> name))",
  ]);
  expect(await after(`create unique index on "Town" (name)`)).toEqual([
    'Town has a new rule: CREATE UNIQUE INDEX ON public."Town" USING btree (name)',
  ]);
  expect(await after(`drop table "Town"`)).toHaveLength(5);
  expect(
    await after(`alter table "Town" alter hue type text; drop type colour; create type colour as enum ('RED');
      alter table "Town" alter hue type colour using hue::colour`),
  ).toEqual(["colour has no BLUE any more"]);
  expect(
    await after(
      `alter table "Town" add size int, add flag text not null default '', add check (size > 0); create index on "Town" (name);
       alter table "Town" alter province drop not null; create table "River" (id int primary key, depth int not null)`,
    ),
  ).toEqual([]);
});
