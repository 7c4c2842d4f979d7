import { retitled, without } from "~test/rows/releases/changed-content";
import { firstRelease, nextRelease } from "~test/rows/releases/published-releases";
import { builtContent } from "~/features/curriculum/content/content.server";
import { addOrganisation } from "~test/rows/organisations";
import { addPerson } from "~test/rows/people";
import { runJobs } from "~test/rows/shop";
import { expect, test } from "vitest";
import { siteScope } from "~/features/identity/access/scope";
import { foundation } from "~/platform/site/sites.server";
import { db } from "~/platform/db/db.server";
import { syncOffers } from "./sync-offers.server";
import { searchSite } from "../search/search.queries.server";
import { syncSearch } from "../search/sync-search.server";

const [changed, gone] = builtContent.lessons.nl;

test("what is sold and found follows the release that was published; prices and offers of others stay", async () => {
  await firstRelease();
  await syncOffers();
  await syncSearch();
  const hosted = {
    id: "host-1",
    sells: "MODULE",
    contentId: "host",
    mode: "COHORT",
    vat: "standard",
  } as const;
  const { id: organisationId } = await addOrganisation({}, { [(await addPerson()).id]: "OWNER" });
  await db.offer.create({ data: { ...hosted, source: "host", organisationId } });
  const [module] = builtContent.modules.nl.filter(({ offers }) => offers.length > 0);
  const kept = builtContent.masterclasses.nl[0]!.offers[0]!.id;
  await db.offer.update({ where: { id: kept }, data: { priceCents: 69_500 } });

  const next = without(retitled(builtContent, changed!.id, "Kwikstaartenboek"), gone!.id);
  const withoutOffers = <Item extends { id: string }>(items: Item[]) =>
    items.map((item) => (item.id === module!.id ? { ...item, offers: [] } : item));
  const { nl, en } = next.modules;
  await nextRelease({ ...next, modules: { nl: withoutOffers(nl), en: withoutOffers(en) } }, 1);
  await runJobs("show-release");

  const retired = await db.offer.findMany({ where: { retiredAt: { not: null } }, select: { id: true } });
  expect(retired).toEqual(
    module!.offers.map(({ id }) => ({ id })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
  expect(await db.offer.findUniqueOrThrow({ where: { id: kept } })).toMatchObject({
    priceCents: 69_500,
    source: "content",
  });
  const asked = { query: "kwikstaartenboek", group: null, page: 1 };
  const found = await searchSite(siteScope(foundation), asked, "nl");
  expect(found.flatMap(({ hits }) => hits.map(({ id }) => id))).toEqual([changed!.id]);
  expect(await db.searchDocument.count({ where: { id: { in: [`nl:${gone!.id}`, `en:${gone!.id}`] } } })).toBe(
    0,
  );
  expect(await db.searchDocument.count({ where: { kind: "page" } })).toBeGreaterThan(0);
});
