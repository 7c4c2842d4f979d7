import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { syncOffers } from "~/features/catalogue/offers/sync-offers.server";
import { answerOf } from "~test/rows/answers";
import { requestTo, routeArguments } from "~test/rows/people";
import { announce } from "~test/rows/releases/published-releases";
import { makeCohort, openShop } from "~test/rows/shop";
import { loader } from "./masterclass";

const page = async () => {
  const path = "/masterclasses/impact-en-adoptie";
  const address = { ...routeArguments(requestTo(path)), params: { slug: "impact-en-adoptie" } };
  return (await answerOf(loader, address)).data;
};

test("an open masterclass is sold in a group and alone, one that is announced in no way, whatever price it has", async () => {
  await openShop();
  await syncOffers();
  await db.offer.update({ where: { id: "mc4-self-paced" }, data: { priceCents: 29_500 } });
  const { slug } = await makeCohort({ offerId: "mc4-cohort" });
  expect(await page()).toMatchObject({
    masterclass: { isOpen: true },
    sale: { slug },
    alone: { id: "mc4-self-paced" },
  });
  await announce("mc4");
  expect(await page()).toMatchObject({ masterclass: { isOpen: false }, sale: null, alone: null });
});

test("without a price an open masterclass is not sold", async () => {
  await syncOffers();
  expect(await page()).toMatchObject({ masterclass: { isOpen: true }, sale: null, alone: null, cohorts: [] });
});
