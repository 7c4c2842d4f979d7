import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { openDesk } from "~test/rows/desk";
import { makeCohort } from "~test/rows/shop";
import { action as setPrice, loader as offerPage } from "./offer";

test("a price is set once, kept as it was typed when it is nonsense, and taken away again", async () => {
  const desk = await openDesk();
  await makeCohort();
  const params = { id: "mc1-cohort" };
  const set = (price: string) =>
    desk.send(setPrice, "/desk/offers/mc1-cohort", { price, priceCents: "1" }, params);
  for (const wrong of ["-1", "1e9", "veel", "0,10", "100.000,01"])
    expect(await set(wrong)).toMatchObject({ status: 400, data: { price: wrong } });
  for (const price of ["€ 695", "695,00", ""]) expect((await set(price)).status).toBe(303);
  const lines = await db.auditEntry.findMany({ orderBy: { id: "asc" } });
  expect(lines.map(({ detail }) => detail)).toEqual([
    { fromCents: null, toCents: 69_500 },
    { fromCents: 69_500, toCents: null },
  ]);
  for (const id of ["nothing", "__proto__", "\u0000"])
    expect((await desk.load(offerPage, "/", { id })).status).toBe(404);
});
