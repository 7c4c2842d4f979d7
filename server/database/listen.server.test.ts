import { expect, onTestFinished, test } from "vitest";
import { currentCurriculum, forgetReleases } from "~/features/curriculum/releases/current-curriculum.server";
import { publishFirstRelease } from "~/features/curriculum/releases/publish-release.server";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { askDetails, forgetDetails, keepDetails, knownDetails } from "~/platform/site/known-details.server";
import { fillInFoundation } from "~test/rows/orders/orders-to-invoice";
import { startAppProcess } from "~test/processes/app-process";
import { closeAfterTest } from "~test/processes/closing";
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

test("who sells stands at the foot of every page: when that changes pages are dropped, and it is asked anew", async () => {
  const { pages } = start();
  await expect.poll(() => keep(pages)).not.toBeNull();
  expect((await knownDetails())?.legalName).toBe("");
  await fillInFoundation();
  await expect.poll(() => pages.find(verify)).toBeNull();
  expect((await knownDetails())?.legalName).toBe("Stichting Voorbeeld");
});

test("while changes are heard the seller is asked once; while they are not, each time", async () => {
  keepDetails();
  onTestFinished(askDetails);
  expect((await knownDetails())?.legalName).toBe("");
  await fillInFoundation();
  expect((await knownDetails())?.legalName).toBe("");
  forgetDetails();
  expect((await knownDetails())?.legalName).toBe("Stichting Voorbeeld");
  askDetails();
  expect((await knownDetails())?.legalName).toBe("Stichting Voorbeeld");
  await fillInFoundation({ legalName: "Stichting Anders" });
  expect((await knownDetails())?.legalName).toBe("Stichting Anders");
});

test("a release that another instance publishes is shown here within seconds, and pages of before are forgotten", async () => {
  closeAfterTest(async () => forgetReleases());
  const { pages } = start();
  await expect.poll(() => keep(pages)).not.toBeNull();
  expect(currentCurriculum().releaseId).toBeNull();
  const other = await startAppProcess("app/features/curriculum/releases/publish-release.server.ts", {});
  await expect.poll(() => keep(pages)).not.toBeNull();
  await other("publishFirstRelease");
  await expect.poll(() => currentCurriculum().releaseId).toBe(1);
  await expect.poll(() => pages.find(verify)).toBeNull();
});

test("a release that was published while nothing was heard is shown once it is", async () => {
  closeAfterTest(async () => forgetReleases());
  await publishFirstRelease();
  expect(currentCurriculum().releaseId).toBeNull();
  start();
  await expect.poll(() => currentCurriculum().releaseId).toBe(1);
});

test("a change of the terms of sale drops the pages that show them", async () => {
  const { heard } = start();
  const listening = listen(databaseUrl, [{ name: "pages", heard: (payload) => void heard.push(payload) }]);
  onTestFinished(() => listening.stop());
  await expect
    .poll(async () => {
      await pool.query("select pg_notify('pages', 'cohort:ready')");
      return heard.length;
    })
    .toBeGreaterThan(0);
  const at = new Date();
  await db.salesTerms.create({
    data: {
      ...{ version: 2, holdsFrom: at, savedAt: at, savedById: newId(), cancellation: [] },
      ...{ unverifiedSeats: 1, paymentDays: 1, quoteDays: 1, transferBelowShareBp: 0 },
    },
  });
  await expect.poll(() => heard).toContain("catalogue");
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
