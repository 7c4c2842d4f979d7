import { expect, test } from "vitest";
import { syncOffers } from "~/features/catalogue/offers/sync-offers.server";
import { db } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { openShop, outcomeOf } from "~test/rows/shop";
import { seed } from "../seed";

test("the demo learner has paid for her seat, and seeding again adds nothing", async () => {
  const { double } = await openShop();
  await syncOffers();
  await seed();
  await seed();
  await double.flush();
  const learner = await db.person.findUniqueOrThrow({
    where: { email: "lotte@demo.example" },
    include: { orders: { where: { organisationId: null } }, enrolments: { include: { blocks: true } } },
  });
  expect(learner.orders).toMatchObject([{ isDemo: true, attendeeName: "Lotte Demo" }]);
  expect(await outcomeOf(learner.orders[0]!.id)).toMatchObject({
    status: "PAID",
    seat: "TAKEN",
    ticket: "valid",
    payments: ["CAPTURE SUCCEEDED 84095"],
    receipts: ["84095/14595"],
    mails: expect.arrayContaining(["ticket", "receipt", "joinRequest"]),
  });
  expect(learner.enrolments).toMatchObject([{ isDemo: true, ticketId: expect.any(String) }]);
  expect(learner.enrolments[0]!.blocks.length).toBeGreaterThan(3);
  const { cohortId } = learner.enrolments[0]!;
  expect(await db.seat.count({ where: { cohortId: cohortId!, order: { organisationId: null } } })).toBe(
    await db.enrolment.count({ where: { cohortId } }),
  );
});

test("without a payment double she takes part without a ticket", async () => {
  env.STRIPE_API_BASE = undefined;
  await syncOffers();
  await seed();
  expect(await db.order.count({ where: { organisationId: null } })).toBe(0);
  // Whoever was given a seat has a ticket; in the host's group somebody learns without one.
  expect(await db.enrolment.count({ where: { isDemo: true, ticketId: null } })).toBe(3);
});
