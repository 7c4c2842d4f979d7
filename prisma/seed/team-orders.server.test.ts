import { expect, test } from "vitest";
import { syncOffers } from "~/features/catalogue/offers/sync-offers.server";
import { db } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { seed } from "../seed";

test("the demo municipality has a quote and orders on invoice, and seeding again adds none", async () => {
  env.STRIPE_API_BASE = undefined;
  await syncOffers();
  await seed();
  await seed();
  const orders = await db.order.findMany({
    // That of seats by name has an id of its own each time.
    where: { organisationId: { not: null }, id: { lt: "0190a000-0000-7000-8000-000000000200" } },
    orderBy: { id: "asc" },
    include: { _count: { select: { seats: true } }, invoices: { orderBy: { sequence: "asc" } } },
  });
  expect(orders).toMatchObject([
    { status: "QUOTED", isDemo: true, _count: { seats: 0 } },
    { status: "ON_INVOICE", awaitsPurchaseOrder: true, invoiceFrom: null, _count: { seats: 3 } },
    // Its invoice was paid by a transfer (bank.ts).
    { status: "PAID", purchaseOrder: "4500123456", _count: { seats: 2 } },
    { status: "ON_INVOICE", purchaseOrder: "4500120001", _count: { seats: 1 } },
    { status: "ON_INVOICE", invoices: [{ kind: "INVOICE" }, { kind: "CREDIT_NOTE" }] },
    { status: "ON_INVOICE", invoices: [{ kind: "INVOICE" }] },
  ]);
  expect(orders[5]!.invoices[0]!.dueAt! < new Date()).toBe(true);
  expect(orders[3]!.expiresAt < new Date()).toBe(true);
});
