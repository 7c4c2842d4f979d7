import { syncOffers } from "~/features/catalogue/offers/sync-offers.server";
import { syncSearch } from "~/features/catalogue/search/sync-search.server";
import { seedDetails } from "~/features/foundation/details/seed-details.server";
import { env } from "~/platform/env.server";

/** Brings the rows that follow `content/` up to date, writes what settings seed, and adds demo data where asked. Safe to repeat, also by several instances at once. */
export async function prepareData({ demo }: { demo: boolean }): Promise<void> {
  await seedDetails(env);
  await syncOffers();
  await syncSearch();
  if (demo) await (await import("../../prisma/seed")).seed();
}
