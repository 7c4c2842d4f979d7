import { showNewestRelease } from "~/features/curriculum/releases/current-curriculum.server";
import { syncSearch } from "../search/sync-search.server";
import { syncOffers } from "./sync-offers.server";

/** Lets what is sold and found follow the newest release. Safe to repeat, also by several instances at once. */
export async function showRelease(): Promise<void> {
  await showNewestRelease();
  await syncOffers();
  await syncSearch();
}
