import { expect, test } from "vitest";
import { newSeatsFor, roomIn, type RosterFacts, rosterObstacle } from "./roster";

const now = new Date("2027-01-12T09:00:00Z");
const later = new Date("2027-03-30T09:00:00Z");
const facts: RosterFacts = {
  ...{ paidBy: "HOST", status: "PUBLISHED", endsAt: later, hasProcessorAgreement: true, isVerified: true },
  agreement: { offeredAt: now, acceptedAt: now, endedAt: null, lastDay: later },
};

test("a list is taken while nothing stands in the way, and the first thing that does is said", () => {
  const because = (more: Partial<RosterFacts>) => rosterObstacle({ ...facts, ...more }, now);
  expect(because({})).toBeNull();
  expect(because({ status: "CLOSED" })).toBeNull();
  expect(because({ paidBy: "LEARNERS", status: "DRAFT" })).toBe("learnersPay");
  expect(because({ status: "CANCELLED" })).toBe("cancelled");
  expect(because({ status: "DRAFT" })).toBe("draft");
  expect(because({ endsAt: now })).toBe("over");
  expect(because({ agreement: { ...facts.agreement, endedAt: now } })).toBe("agreementOver");
  expect(because({ agreement: { ...facts.agreement, acceptedAt: null } })).toBe("agreementOver");
  expect(because({ hasProcessorAgreement: false })).toBe("noProcessorAgreement");
  expect(because({ isVerified: false })).toBe("notVerified");
  expect(because({ isVerified: false, paidBy: "NOBODY" })).toBeNull();
});

test("there is room up to the capacity and the agreement, whichever is less, and in seats that the host has", () => {
  const counts = { capacity: 12, seatsInUse: 4, rosterSeats: 40, rosterUsed: 4, free: 0 };
  expect(roomIn(counts)).toBe(8);
  expect(roomIn({ ...counts, rosterSeats: 6 })).toBe(2);
  expect(roomIn({ ...counts, rosterSeats: 3, free: 2 })).toBe(2);
  expect(roomIn({ ...counts, seatsInUse: 12 })).toBe(0);
  expect(newSeatsFor(5, { free: 2 })).toBe(3);
  expect(newSeatsFor(1, { free: 2 })).toBe(0);
});
