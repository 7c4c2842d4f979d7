import { expect, test } from "vitest";
import { fulfil } from "~/features/payments/checkout/fulfil.server";
import { payTeamOrder } from "~/features/payments/checkout/pay-team-order.server";
import { db } from "~/platform/db/db.server";
import { startAppProcess } from "~test/processes/app-process";
import { databaseUrl } from "~test/processes/database";
import { makeCohort, openShop } from "~test/rows/shop";
import {
  addInvoice,
  addManager,
  addOffer,
  place,
  requestOf,
  seatsIn,
  standingOf,
} from "~test/rows/orders/team-orders";
import { placeTeamOrder } from "./place-team-order.server";
import { offerKey } from "./product";

const mailsTo = async (to: string) =>
  (await db.mail.findMany({ where: { to }, orderBy: { id: "asc" } })).map(({ template }) => template);

test("an order on invoice holds its seats, freezes price and VAT, and its invoice goes out an hour later", async () => {
  await openShop();
  const [{ manager, person }, cohort] = [await addManager(), await makeCohort({ capacity: 20 })];
  await addOffer("mc1-self-paced", 19_500);
  const order = await place(manager, [
    seatsIn(cohort, 14),
    { product: offerKey("mc1-self-paced"), quantity: 3 },
  ]);
  await db.cohort.update({ where: { id: cohort.id }, data: { priceCents: 99_900 } });
  const netCents = 14 * 69_500 + 3 * 19_500;
  const row = await db.order.findUniqueOrThrow({
    where: { id: order.id },
    include: { lines: true, seats: true },
  });
  expect(row).toMatchObject({
    status: "ON_INVOICE",
    way: "INVOICE",
    amountCents: Math.round(netCents * 1.21),
    purchaseOrder: "4500123456",
    termsVersion: 1,
    invoiceFrom: new Date("2027-01-12T10:00:00Z"),
    expiresAt: new Date("2027-02-11T22:59:59.999Z"),
  });
  expect(
    row.seats.filter(({ status, cohortId }) => status === "HELD" && cohortId === cohort.id),
  ).toHaveLength(14);
  expect(row.seats.filter(({ cohortId }) => cohortId === null)).toHaveLength(3);
  expect(new Set(row.seats.map(({ heldUntil }) => heldUntil?.getTime()))).toEqual(
    new Set([row.expiresAt.getTime()]),
  );
  expect(await mailsTo(person.email)).toEqual(["ordered-on-invoice"]);
});

test("while the number is to come the invoice waits, and the seats do not", async () => {
  await openShop();
  const [{ manager }, cohort] = [await addManager(), await makeCohort()];
  const order = await place(manager, [seatsIn(cohort, 2)], { purchaseOrder: "", awaitsPurchaseOrder: true });
  expect(order).toMatchObject({ invoiceFrom: null, expiresAt: new Date("2027-03-13T22:59:59.999Z") });
  expect(await standingOf(order.id)).toMatchObject({ seats: ["HELD", "HELD"] });
});

test("paid online, an organisation's seats are taken and nobody's", async () => {
  const shop = await openShop();
  const [{ manager }, cohort] = [await addManager(), await makeCohort()];
  const order = await place(manager, [seatsIn(cohort, 3)], { way: "pay", purchaseOrder: "" });
  const page = await payTeamOrder(manager, order.number);
  if (!page?.ok) throw new Error("no payment page");
  const { checkoutSessionId } = await db.order.findUniqueOrThrow({ where: { id: order.id } });
  shop.double.payCheckout(checkoutSessionId!, "ideal");
  expect(await fulfil(checkoutSessionId!)).toBe("PAID");
  expect(await standingOf(order.id)).toMatchObject({ status: "PAID", seats: ["TAKEN", "TAKEN", "TAKEN"] });
  expect(await db.ticket.count()).toBe(0);
  expect(await payTeamOrder(manager, order.number)).toBeNull();
});

test("while Stripe is down an organisation's seats are held, and paying is tried again", async () => {
  const shop = await openShop();
  const [{ manager }, cohort] = [await addManager(), await makeCohort()];
  const order = await place(manager, [seatsIn(cohort, 3)], { way: "pay", purchaseOrder: "" });
  shop.double.faults.onCalls("POST /v1/checkout/sessions", { answer: "error", times: 3 });
  expect(await payTeamOrder(manager, order.number)).toMatchObject({
    ok: false,
    reason: "paymentUnavailable",
  });
  expect(await standingOf(order.id)).toMatchObject({ status: "PENDING", seats: ["HELD", "HELD", "HELD"] });
  expect(await payTeamOrder(manager, order.number)).toMatchObject({ ok: true });
  expect(shop.double.state.checkouts.size).toBe(1);
});

test("what costs nothing is taken at once", async () => {
  await openShop();
  const [{ manager }, cohort] = [await addManager(), await makeCohort({ priceCents: 0 })];
  const order = await place(manager, [seatsIn(cohort, 2)]);
  expect(await standingOf(order.id)).toEqual({
    status: "PAID",
    seats: ["TAKEN", "TAKEN"],
    events: ["ordered", "paid"],
  });
});

test("a quote holds no seat", async () => {
  await openShop();
  const [{ manager, person }, cohort] = [await addManager(), await makeCohort()];
  const order = await place(manager, [seatsIn(cohort, 4)], { way: "quote", purchaseOrder: "" });
  expect(await standingOf(order.id)).toEqual({ status: "QUOTED", seats: [], events: ["quoted"] });
  expect(await mailsTo(person.email)).toEqual(["quote-made"]);
});

test("the same form sent twice at once makes one order, and another organisation's id none", async () => {
  await openShop();
  const [{ manager }, other, cohort] = [await addManager(), await addManager(), await makeCohort()];
  const request = await requestOf(manager, [seatsIn(cohort, 5)]);
  const ends = await Promise.all([1, 2, 3].map(() => placeTeamOrder(manager, request)));
  expect(new Set(ends.map((end) => end.ok && end.order.id))).toEqual(new Set([request.id]));
  const strange = await placeTeamOrder(other.manager, { ...request });
  expect(strange.ok && strange.order.id).not.toBe(request.id);
  expect(await db.order.count()).toBe(2);
});

test("a total that was not seen, and a price that changed, are said before anything is ordered", async () => {
  await openShop();
  const [{ manager }, cohort] = [await addManager(), await makeCohort()];
  const request = await requestOf(manager, [seatsIn(cohort, 5)]);
  const unseen = { ...request, lines: [seatsIn(cohort, 6)] };
  expect(await placeTeamOrder(manager, unseen)).toEqual({ ok: false, refusal: { reason: "totalNotSeen" } });
  expect(await placeTeamOrder(manager, { ...request, shown: null })).toMatchObject({
    refusal: { reason: "totalNotSeen" },
  });
  await db.cohort.update({ where: { id: cohort.id }, data: { priceCents: 70_000 } });
  expect(await placeTeamOrder(manager, request)).toEqual({ ok: false, refusal: { reason: "priceChanged" } });
  expect(await db.order.count()).toBe(0);
});

test("what is full, closed or unknown is refused with its line, and nothing of the order is held", async () => {
  await openShop();
  const { manager } = await addManager();
  const [small, roomy] = [await makeCohort({ capacity: 3 }), await makeCohort()];
  const both = [seatsIn(roomy, 2), seatsIn(small, 5)];
  expect(await placeTeamOrder(manager, await requestOf(manager, both))).toEqual({
    ok: false,
    refusal: { reason: "noRoom", line: 1, left: 3, asked: 5 },
  });
  await db.cohort.update({ where: { id: small.id }, data: { status: "CLOSED" } });
  expect(await placeTeamOrder(manager, await requestOf(manager, both))).toMatchObject({
    refusal: { reason: "gone", line: 1 },
  });
  const unknown = [{ product: "offer:nergens", quantity: 1 }];
  expect(await placeTeamOrder(manager, await requestOf(manager, unknown))).toMatchObject({
    refusal: { reason: "gone", line: 0 },
  });
  expect(await db.seat.count()).toBe(0);
});

test("who is not verified has so many seats on unpaid invoices and no more, also at the same moment", async () => {
  await openShop();
  const [{ manager, organisation }, cohort] = [await addManager({}), await makeCohort()];
  await place(manager, [seatsIn(cohort, 2)]);
  expect(await placeTeamOrder(manager, await requestOf(manager, [seatsIn(cohort, 4)]))).toEqual({
    ok: false,
    refusal: { reason: "ceiling", allowed: 5, used: 2, asked: 4 },
  });
  const request = () => requestOf(manager, [seatsIn(cohort, 2)]);
  const requests = [await request(), await request()];
  const ends = await Promise.all(requests.map((one) => placeTeamOrder(manager, one)));
  expect(ends.filter(({ ok }) => ok)).toHaveLength(1);
  // A quote or paying online goes on, and being verified lifts it.
  await place(manager, [seatsIn(cohort, 4)], { way: "quote" });
  await db.organisation.update({ where: { id: organisation.id }, data: { verifiedAt: new Date() } });
  await place(manager, [seatsIn(cohort, 4)]);
});

test("an invoice past its term stops new orders on invoice, by its number, until it is paid", async () => {
  const shop = await openShop();
  const [{ manager }, cohort] = [await addManager(), await makeCohort()];
  const order = await place(manager, [seatsIn(cohort, 1)]);
  const invoice = await addInvoice(order.id, { dueInDays: 30 });
  await place(manager, [seatsIn(cohort, 1)]);
  shop.pass(31 * 24 * 60);
  const refused = await placeTeamOrder(manager, await requestOf(manager, [seatsIn(cohort, 1)]));
  expect(refused).toEqual({
    ok: false,
    refusal: {
      reason: "overdue",
      invoice: `F${invoice.year}-00001`,
      order: order.number,
      dueAt: invoice.dueAt,
    },
  });
  await place(manager, [seatsIn(cohort, 1)], { way: "pay", purchaseOrder: "" });
});

test(
  "organisations that order the last seats of two groups over two processes never get one too many, nor wait for each other",
  { timeout: 60_000 },
  async () => {
    const [one, other] = [
      await makeCohort({ capacity: 13, startsAt: new Date(Date.now() + 40 * 86_400_000) }),
      await makeCohort({ capacity: 10, startsAt: new Date(Date.now() + 40 * 86_400_000) }),
    ];
    const managers = await Promise.all(Array.from({ length: 12 }, () => addManager()));
    const named = managers.map(({ manager }) => ({
      personId: manager.personId,
      organisationId: manager.organisation.id,
    }));
    const processes = await Promise.all(
      [1, 2].map(() =>
        startAppProcess("tests/rows/orders/team-buyers.ts", {
          DATABASE_URL: databaseUrl,
          DATABASE_POOL: "10",
        }),
      ),
    );
    const slugs = [one.slug, other.slug];
    const ends = await Promise.all(
      processes.map((call, i) => call<string[]>("orderAtOnce", slugs, 3, named.slice(i * 6, i * 6 + 6))),
    );
    expect(ends.flat().filter((end) => end === "placed")).toHaveLength(3);
    expect(ends.flat().filter((end) => end === "noRoom")).toHaveLength(9);
    expect(await db.seat.count({ where: { status: "HELD" } })).toBe(18);
  },
);
