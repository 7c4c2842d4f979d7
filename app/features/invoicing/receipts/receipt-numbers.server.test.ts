import { expect, test } from "vitest";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { makeCohort, makePerson, openShop } from "~test/rows/shop";

test("at the turn of the year each year has its own numbers, by the clock of Amsterdam (R9)", async () => {
  const shop = await openShop();
  const cohort = await makeCohort({ startsAt: new Date("2028-03-10T09:00:00Z") });
  const instants = [
    "2027-12-31T22:59:00Z",
    "2027-12-31T22:59:59.999Z",
    "2027-12-31T23:00:00Z",
    "2028-02-29T12:00:00Z",
  ];
  for (const instant of instants) {
    setClock(() => Date.parse(instant));
    const { sessionId } = await shop.order(await makePerson(), cohort);
    shop.double.payCheckout(sessionId, "ideal");
    await shop.double.flush();
  }
  const receipts = await db.receipt.findMany({ orderBy: [{ year: "asc" }, { sequence: "asc" }] });
  expect(receipts.map(({ year, sequence }) => `${year}/${sequence}`)).toEqual([
    "2027/1",
    "2027/2",
    "2028/1",
    "2028/2",
  ]);
});
