import { afterEach, expect, test } from "vitest";
import { makeCohort, makePerson, ticketForm } from "~test/rows/shop";
import { jobs } from "~/jobs.server";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";

afterEach(() => setClock());

const run = (name: string) => jobs[name]!({}, { number: 1, last: false });

/** A sale of long ago with everything that is booked on one. */
async function addSale(at: string, { receiptAt = at, sequence = 1, status = "PAID" as const } = {}) {
  const person = await makePerson();
  const moment = new Date(at);
  const cohort = await makeCohort({ startsAt: moment, endsAt: new Date(moment.getTime() + 3_600_000) });
  const [orderId, seatId, ticketId] = [newId(), newId(), newId()];
  await db.order.create({
    data: {
      ...ticketForm(),
      id: orderId,
      number: `B-${orderId.slice(-8)}`,
      personId: person.personId,
      status,
      amountCents: 84_095,
      vatCents: 14_595,
      currency: "EUR",
      locale: "nl",
      expiresAt: moment,
      createdAt: moment,
      paidAt: moment,
    },
  });
  const lineId = newId();
  await db.orderLine.create({
    data: {
      ...{ id: lineId, orderId, position: 1, offerId: "mc1-cohort", cohortId: cohort.id, quantity: 1 },
      ...{ unitCents: 69_500, netCents: 69_500, vat: "standard", vatRateBp: 2_100 },
    },
  });
  await db.seat.create({
    data: { id: seatId, cohortId: cohort.id, orderId, lineId, status: "TAKEN", createdAt: moment },
  });
  const { personId } = person;
  await db.ticket.create({
    data: {
      id: ticketId,
      number: ticketId,
      personId,
      holderName: "Noor",
      orderId,
      seatId,
      createdAt: moment,
    },
  });
  await db.enrolment.create({
    data: {
      id: newId(),
      personId: person.personId,
      offerId: "mc1-cohort",
      cohortId: cohort.id,
      contentId: "mc1",
      ticketId,
      completedAt: moment,
    },
  });
  await db.payment.create({
    data: {
      id: newId(),
      orderId,
      kind: "CAPTURE",
      status: "SUCCEEDED",
      amountCents: 84_095,
      currency: "EUR",
      paymentIntentId: newId(),
      createdAt: moment,
    },
  });
  await db.orderEvent.create({ data: { id: newId(), orderId, at: moment, kind: "paid" } });
  const issuedAt = new Date(receiptAt);
  await db.receipt.create({
    data: {
      id: newId(),
      year: issuedAt.getUTCFullYear(),
      sequence,
      orderId,
      kind: "receipt",
      amountCents: 84_095,
      vatCents: 14_595,
      issuedAt,
      document: {},
    },
  });
  return orderId;
}
const left = async () => [
  await db.order.count(),
  await db.receipt.count(),
  await db.payment.count(),
  await db.orderEvent.count(),
  await db.ticket.count(),
  await db.seat.count(),
];

test.each([
  [
    "the last moment of the year of the order, a moment too soon",
    "2015-12-31T23:59:59+01:00",
    "2023-12-31T23:59:59+01:00",
    1,
  ],
  ["seven years after that year", "2015-12-31T23:59:59+01:00", "2024-01-01T00:00:00+01:00", 0],
  ["29 February, a day too soon", "2016-02-29T12:00:00+01:00", "2023-12-31T12:00:00+01:00", 1],
  ["29 February, of a leap year to a leap year", "2016-02-29T12:00:00+01:00", "2024-02-29T12:00:00+01:00", 0],
  [
    "the first moment of a year waits for the end of it",
    "2016-01-01T00:00:00+01:00",
    "2023-12-31T23:59:59+01:00",
    1,
  ],
])("a sale goes whole: %s", async (_when, at, today, kept) => {
  await addSale(at);
  setClock(() => Date.parse(today));
  await run("forget-sales");
  expect(await left()).toEqual([kept, kept, kept, kept, kept, kept]);
  // What somebody followed stays as long as the account.
  expect(await db.enrolment.count()).toBe(1);
});

test("what was booked on it later keeps all of it", async () => {
  await addSale("2014-06-01T12:00:00Z", { receiptAt: "2016-06-01T12:00:00Z" });
  setClock(() => Date.parse("2023-06-01T12:00:00Z"));
  await run("forget-sales");
  expect(await left()).toEqual([1, 1, 1, 1, 1, 1]);
  setClock(() => Date.parse("2024-01-01T12:00:00Z"));
  await run("forget-sales");
  expect(await left()).toEqual([0, 0, 0, 0, 0, 0]);
});

test("a clock that runs ahead removes nothing sooner, and a younger receipt is refused to everybody", async () => {
  const issued = new Date().toISOString();
  await addSale(issued);
  setClock(() => Date.parse("2999-01-01T00:00:00Z"));
  await run("forget-sales");
  expect((await left())[1]).toBe(1);
  await expect(db.receipt.deleteMany()).rejects.toThrow(/never changed/);
});

test("what Stripe told goes after two years", async () => {
  setClock(() => Date.parse("2026-03-01T12:00:00+01:00"));
  for (const at of ["2024-02-29T23:59:59+01:00", "2024-03-01T00:00:00+01:00"])
    await db.stripeEvent.create({
      data: { id: at, type: "x", createdAt: new Date(at), receivedAt: new Date(at) },
    });
  await run("forget-stripe-events");
  expect((await db.stripeEvent.findMany()).map(({ id }) => id)).toEqual(["2024-03-01T00:00:00+01:00"]);
});
