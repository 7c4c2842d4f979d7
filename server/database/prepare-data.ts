import { syncOffers } from "~/features/catalogue/offers/sync-offers.server";
import { syncSearch } from "~/features/catalogue/search/sync-search.server";

/** Brings the rows that follow `content/` up to date, and adds demo data where asked. Safe to repeat, also by several instances at once. */
export async function prepareData({ demo }: { demo: boolean }): Promise<void> {
  await syncOffers();
  await syncSearch();
  if (demo) await (await import("../../prisma/seed")).seed();
}
