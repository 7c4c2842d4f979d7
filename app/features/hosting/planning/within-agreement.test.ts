import { expect, test } from "vitest";
import type { CohortFaults } from "~/features/cohorts/editing/cohort-form";
import { fromLocalInput } from "~/lib/dates";
import type { AgreedTerms } from "./agreed-terms";
import { type Before, withinAgreement } from "./within-agreement";

const now = new Date("2027-09-01T10:00:00Z");
const agreed: Omit<AgreedTerms, "id"> = {
  ...{
    isCurrent: true,
    contentIds: ["mc1", "m2", "m3"],
    languages: ["nl"],
    paidBy: "LEARNERS",
    currency: "EUR",
  },
  ...{ firstDay: "2027-10-19", lastDay: "2027-11-30", lowestPriceCents: 10_000, highestPriceCents: 90_000 },
};

type Plan = Parameters<typeof withinAgreement>[0];
const meeting = (start: string, hours = 2): Plan["sessions"][number] => {
  const startsAt = fromLocalInput(start)!;
  return {
    ...{ id: "", startsAt, endsAt: new Date(startsAt.getTime() + hours * 3_600_000), title: "Kijken" },
    ...{
      mode: null,
      place: "",
      joinUrl: "",
      preparation: [],
      preparationNote: "",
      materials: "",
      facilitator: "",
    },
  };
};
const planOf = (changes: Partial<Plan> = {}): Plan => ({
  ...{ offerId: "mc1-cohort", contentId: "mc1", language: "nl", timeZone: "Europe/Amsterdam" },
  ...{ priceCents: 50_000, sessions: [meeting("2027-10-26T09:30"), meeting("2027-11-02T09:30")] },
  hosted: { agreementId: "a", audience: "PUBLIC", closedFor: null },
  ...changes,
});
const closedFor = { id: "o", name: "Gemeente Voorstad" };

test.for([
  ["what was agreed", {}, {}],
  ["a module that was agreed", { contentId: "m2" }, {}],
  ["modules together that were agreed", { contentId: "m2+m3" }, {}],
  ["modules of which one was not", { contentId: "m2+m4" }, { offerId: "offerNotAgreed" }],
  ["another masterclass", { contentId: "mc2" }, { offerId: "offerNotAgreed" }],
  ["another language", { language: "en" }, { language: "languageNotAgreed" }],
  ["the lowest price", { priceCents: 10_000 }, {}],
  ["a cent less", { priceCents: 9_999 }, { price: "priceNotAgreed" }],
  ["the highest price", { priceCents: 90_000 }, {}],
  ["a cent more", { priceCents: 90_001 }, { price: "priceNotAgreed" }],
  [
    "the first and the last day",
    { sessions: [meeting("2027-10-19T00:00"), meeting("2027-11-30T21:59")] },
    {},
  ],
  ["the day before", { sessions: [meeting("2027-10-18T23:59")] }, { "sessionStart-0": "dayNotAgreed" }],
  [
    "the last evening, past midnight",
    { sessions: [meeting("2027-11-30T20:00"), meeting("2027-11-30T22:30")] },
    { "sessionStart-1": "dayNotAgreed" },
  ],
  [
    "a day that is the next one by the clock of the group",
    { timeZone: "America/New_York", sessions: [meeting("2027-10-19T03:00")] },
    { "sessionStart-0": "dayNotAgreed" },
  ],
  ["a day that is past", { sessions: [meeting("2027-08-31T09:30")] }, { "sessionStart-0": "sessionPast" }],
  [
    "all at once",
    { contentId: "mc3", language: "en", priceCents: 0, sessions: [meeting("2028-01-04T09:30")] },
    {
      ...{ offerId: "offerNotAgreed", language: "languageNotAgreed", price: "priceNotAgreed" },
      "sessionStart-0": "dayNotAgreed",
    },
  ],
] as [string, Partial<Plan>, CohortFaults][])("a new group: %s", ([, changes, faults]) => {
  expect(withinAgreement(planOf(changes), agreed, { now })).toEqual(faults);
});

test("nobody pays: the price is nothing", () => {
  const free = { ...agreed, paidBy: "NOBODY" as const, lowestPriceCents: 0, highestPriceCents: 0 };
  expect(withinAgreement(planOf({ priceCents: 0 }), free, { now })).toEqual({});
  expect(withinAgreement(planOf({ priceCents: 1 }), free, { now })).toEqual({ price: "priceNotAgreed" });
});

test("under an agreement that is over a new group is refused, and one that is there goes on", () => {
  const over = { ...agreed, isCurrent: false };
  expect(withinAgreement(planOf(), over, { now })).toEqual({ agreement: "agreementOver" });
  const before: Before = { plan: planOf(), status: "PUBLISHED" };
  expect(withinAgreement(planOf(), over, { now, before })).toEqual({});
});

test.for([
  ["a draft becomes dearer", "DRAFT", { priceCents: 60_000 }, {}],
  ["one that is open becomes cheaper", "PUBLISHED", { priceCents: 40_000 }, {}],
  ["one that is open becomes dearer", "PUBLISHED", { priceCents: 50_001 }, { price: "priceApproved" }],
  [
    "one that is open teaches something else",
    "CLOSED",
    { offerId: "m2-cohort" },
    { offerId: "offerApproved" },
  ],
  ["a draft is for others", "DRAFT", { hosted: { agreementId: "a", audience: "CLOSED", closedFor } }, {}],
  [
    "one that is open is for others",
    "PUBLISHED",
    { hosted: { agreementId: "a", audience: "CLOSED", closedFor } },
    { audience: "audienceApproved" },
  ],
  ["a meeting moves within", "PUBLISHED", { sessions: [meeting("2027-10-27T09:30")] }, {}],
  [
    "a meeting moves out",
    "PUBLISHED",
    { sessions: [meeting("2027-10-26T09:30"), meeting("2027-12-01T09:30")] },
    { "sessionStart-1": "dayNotAgreed" },
  ],
] as [string, Before["status"], Partial<Plan>, CohortFaults][])("%s", ([, status, changes, faults]) => {
  expect(withinAgreement(planOf(changes), agreed, { now, before: { plan: planOf(), status } })).toEqual(
    faults,
  );
});

test("what staff planned beyond the agreement is not held against a host that changes something else", () => {
  const beyond = planOf({ priceCents: 1, language: "en", sessions: [meeting("2028-03-01T09:30")] });
  expect(withinAgreement(beyond, agreed, { now, before: { plan: beyond, status: "PUBLISHED" } })).toEqual({});
});
