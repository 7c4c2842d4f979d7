import { showRelease } from "~/features/catalogue/offers/show-release.server";
import { publishFirstRelease } from "~/features/curriculum/releases/publish-release.server";
import { seedDetails } from "~/features/foundation/details/seed-details.server";
import { env } from "~/platform/env.server";

/** Publishes the first release, brings the rows that follow the current one up to date, writes what settings seed, and adds demo data where asked. Safe to repeat, also by several instances at once. */
export async function prepareData({ demo }: { demo: boolean }): Promise<void> {
  await seedDetails(env);
  await publishFirstRelease();
  await showRelease();
  if (demo) await (await import("../../prisma/seed")).seed();
}
