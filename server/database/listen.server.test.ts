import { expect, onTestFinished, test } from "vitest";
import { pool } from "~/platform/db/db.server";
import { databaseUrl } from "~test/processes/database";
import { PageCache } from "../http/pages/page-cache";
import { listen } from "./listen";
import { pageChanges } from "../page-changes";

const verify = "/verify/1234-5678-9012-3456";

/** Keeps a page, as the site does; null when it may not be kept. */
async function keep(pages: PageCache) {
  await pages.keep(verify, pages.begin(), {
    kept: "certificates",
    cohorts: [],
    headers: { "Content-Type": "text/html" },
    body: Buffer.from("valid"),
  });
  return pages.find(verify);
}

/** The server's process behind the listening connection; null when there is none. */
async function listenerPid(): Promise<number | null> {
  const { rows } = await pool.query<{ pid: number }>(
    "select pid from pg_stat_activity where datname = current_database() and application_name = 'listener'",
  );
  return rows[0]?.pid ?? null;
}

function start(beat?: number) {
  const pages = new PageCache();
  const heard: string[] = [];
  const other = { name: "other", heard: (payload: string) => void heard.push(payload) };
  const listening = listen(databaseUrl, [pageChanges(pages), other], { beat });
  onTestFinished(() => listening.stop());
  return { pages, heard };
}

test("a page is kept until a change of it is heard, each channel hears its own", async () => {
  const { pages, heard } = start();
  await expect.poll(() => keep(pages)).not.toBeNull();
  await pool.query("select pg_notify('other', 'hello'), pg_notify('pages', 'verify')");
  await expect.poll(() => pages.find(verify)).toBeNull();
  expect(heard).toEqual(["hello"]);
});

test("a listener that falls silent is noticed within two beats: no page is served until another one listens", async () => {
  const { pages } = start(200);
  await expect.poll(() => keep(pages)).not.toBeNull();
  const silent = await listenerPid();
  process.kill(silent!, "SIGSTOP");
  onTestFinished(() => void process.kill(silent!, "SIGCONT"));
  const started = performance.now();
  await expect.poll(() => pages.find(verify), { interval: 10 }).toBeNull();
  // A listener that was told of no beat would need four seconds.
  expect(performance.now() - started).toBeLessThan(3_000);
  await expect.poll(() => keep(pages), { timeout: 5_000 }).not.toBeNull();
  await pool.query("select pg_notify('pages', 'verify')");
  await expect.poll(() => pages.find(verify)).toBeNull();
});

test("a connection that is cut is made again", async () => {
  const { pages } = start();
  await expect.poll(() => keep(pages)).not.toBeNull();
  await pool.query("select pg_terminate_backend($1)", [await listenerPid()]);
  await expect.poll(() => pages.find(verify)).toBeNull();
  await expect.poll(() => keep(pages), { timeout: 5_000 }).not.toBeNull();
});
