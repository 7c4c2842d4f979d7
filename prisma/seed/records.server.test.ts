import { afterAll, expect, test } from "vitest";
import { syncOffers } from "~/features/catalogue/offers/sync-offers.server";
import { pool } from "~/platform/db/db.server";
import { stopPdfRenderer } from "~/platform/pdf/pdf.server";
import { tableRecords } from "~/records.server";
import { openShop, runJobs } from "~test/rows/shop";
import { seed } from "../seed";

afterAll(stopPdfRenderer);

test("the demo data has rows of every table that says so", async () => {
  const { double } = await openShop();
  await syncOffers();
  await seed();
  await double.flush();
  await runJobs("issue-certificate");
  const empty: string[] = [];
  const wanted = Object.entries(tableRecords).filter(([, { demo }]) => demo === true);
  for (const [name] of wanted) {
    const { rowCount } = await pool.query(`select from "${name}" limit 1`);
    if (!rowCount) empty.push(name);
  }
  expect(wanted.length).toBeGreaterThan(15);
  expect(empty).toEqual([]);
});
