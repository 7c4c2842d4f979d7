import { expect, test } from "vitest";
import type { OrderStatus } from "./order";
import {
  type Credited,
  type Disputed,
  dueCreditCents,
  type Movement,
  outstandingCents,
  owedCents,
  refundableCents,
  type RefundRefusal,
  refundRefusal,
  returnedPart,
} from "./balance";

const capture: Movement = { kind: "CAPTURE", status: "SUCCEEDED", amountCents: 10_000 };
const refund = (amountCents: number, status: Movement["status"] = "SUCCEEDED"): Movement => ({
  kind: "REFUND",
  status,
  amountCents,
});

test.each([
  [[], 0],
  [[capture], 10_000],
  [[capture, refund(4_000)], 6_000],
  [[capture, refund(4_000, "PENDING")], 6_000],
  [[capture, refund(4_000, "FAILED")], 10_000],
  [[capture, refund(4_000), refund(6_000, "PENDING")], 0],
])("what is left of %j is %i", (movements, left) => {
  expect(refundableCents({ payments: movements, disputes: [] })).toBe(left);
});

const cases: [OrderStatus, Movement[], number, RefundRefusal | null][] = [
  ["PAID", [capture], 10_000, null],
  ["PAID", [capture], 1, null],
  ["CANCELLED", [capture], 10_000, null],
  ["PAID", [capture, refund(9_999)], 1, null],
  ["PAID", [capture], 10_001, "tooMuch"],
  ["PAID", [capture, refund(1)], 10_000, "tooMuch"],
  ["PAID", [capture], 0, "invalidAmount"],
  ["PAID", [capture], -1, "invalidAmount"],
  ["PAID", [capture], 1.5, "invalidAmount"],
  ["PAID", [capture], Number.NaN, "invalidAmount"],
  ["PAID", [capture, refund(10_000)], 1, "nothingLeft"],
  ["PAID", [], 1, "nothingLeft"],
  ["PENDING", [], 1, "notPaid"],
  ["PROCESSING", [], 1, "notPaid"],
  ["EXPIRED", [], 1, "notPaid"],
];
test.each(cases)("%s, %j, %d cents: %s", (status, movements, amountCents, expected) => {
  expect(refundRefusal(status, { payments: movements, disputes: [] }, amountCents)).toBe(expected);
});

const dispute = (status: Disputed["status"], withdrawnCents: number): Disputed => ({
  status,
  withdrawnCents,
});

test.each<[Movement[], Disputed[], left: number, returned: "part" | "whole" | null]>([
  [[capture], [dispute("OPEN", 0)], 10_000, null],
  [[capture], [dispute("OPEN", 10_000)], 0, null],
  [[capture], [dispute("OPEN", 4_000)], 6_000, null],
  [[capture], [dispute("WON", 0)], 10_000, null],
  [[capture], [dispute("LOST", 4_000)], 6_000, "part"],
  [[capture, refund(6_000)], [dispute("LOST", 4_000)], 0, "whole"],
  [[capture, refund(4_000)], [], 6_000, "part"],
  [[capture, refund(10_000, "PENDING")], [], 0, "whole"],
  [[capture, refund(10_000, "FAILED")], [], 10_000, null],
  [[], [], 0, null],
])("of %j with %j, %i is left to refund and %s went back", (payments, disputes, left, returned) => {
  expect([refundableCents({ payments, disputes }), returnedPart({ payments, disputes })]).toEqual([
    left,
    returned,
  ]);
});

const order = (more: Partial<Credited>): Credited => ({
  status: "PAID",
  amountCents: 10_000,
  paidAt: new Date("2027-01-12T09:00:00Z"),
  payments: [{ ...capture, refundId: null }],
  disputes: [],
  cancellations: [],
  ...more,
});
const asked = { ...refund(4_000, "PENDING"), refundId: null };
const accepted = { ...refund(4_000, "PENDING"), refundId: "re_1" };
const failed = { ...refund(4_000, "FAILED"), refundId: "re_1" };

test.each<[string, Partial<Credited>, number]>([
  ["nothing went back", {}, 0],
  ["a refund is asked for", { payments: [asked] }, 0],
  ["a refund is accepted", { payments: [accepted] }, 4_000],
  ["it failed", { payments: [failed] }, 0],
  ["it failed and another was accepted", { payments: [failed, { ...accepted, refundId: "re_2" }] }, 4_000],
  ["the bank holds the money", { disputes: [dispute("OPEN", 10_000)] }, 0],
  ["the dispute is lost", { disputes: [dispute("LOST", 10_000)] }, 10_000],
  ["more went back than it cost", { payments: [accepted], disputes: [dispute("LOST", 9_000)] }, 10_000],
  ["a part is cancelled", { cancellations: [{ creditCents: 3_000 }, { creditCents: 500 }] }, 3_500],
  [
    "less was cancelled than went back",
    { cancellations: [{ creditCents: 3_000 }], payments: [accepted] },
    4_000,
  ],
  [
    "more was cancelled than went back",
    { cancellations: [{ creditCents: 6_000 }], payments: [accepted] },
    6_000,
  ],
  [
    "all seats are cancelled at a half",
    { status: "CANCELLED", cancellations: [{ creditCents: 5_000 }] },
    5_000,
  ],
  [
    "its refund failed after a part was cancelled",
    { cancellations: [{ creditCents: 3_000 }], payments: [failed] },
    3_000,
  ],
  ["it was cancelled before parts could be", { status: "CANCELLED" }, 10_000],
  ["it was so, and its refund failed", { status: "CANCELLED", payments: [failed] }, 10_000],
  ["it was never accepted", { status: "CANCELLED", paidAt: null, payments: [accepted] }, 0],
])("to be credited when %s", (_name, more, cents) => {
  expect(dueCreditCents(order(more))).toBe(cents);
});

test.each<[string, Partial<Credited> & { way?: "INVOICE" }, outstanding: number, owed: number]>([
  ["paid", {}, 0, 0],
  ["on invoice, not paid", { status: "ON_INVOICE", payments: [] }, 10_000, 0],
  [
    "on invoice, all that was paid went back, and a part was cancelled",
    {
      ...{ way: "INVOICE", status: "ON_INVOICE", cancellations: [{ creditCents: 3_000 }] },
      payments: [capture, refund(10_000)].map((one) => ({ refundId: null, ...one })),
    },
    7_000,
    0,
  ],
  [
    "not paid, and a part cancelled",
    { status: "ON_INVOICE", payments: [], cancellations: [{ creditCents: 3_000 }] },
    7_000,
    0,
  ],
  ["paid, and a part cancelled", { cancellations: [{ creditCents: 3_000 }] }, 0, 3_000],
  [
    "a part of that went back",
    {
      cancellations: [{ creditCents: 6_000 }],
      payments: [capture, accepted].map((one) => ({ refundId: null, ...one })),
    },
    0,
    2_000,
  ],
  [
    "more went back than was cancelled",
    {
      cancellations: [{ creditCents: 3_000 }],
      payments: [capture, accepted].map((one) => ({ refundId: null, ...one })),
    },
    0,
    0,
  ],
  [
    "the bank holds it all",
    { cancellations: [{ creditCents: 3_000 }], disputes: [dispute("OPEN", 10_000)] },
    0,
    0,
  ],
  ["cancelled before parts could be", { status: "CANCELLED" }, 0, 10_000],
])("%s: %i is to be paid, %i to be given back", (_name, more, outstanding, owed) => {
  const facts = { way: "ONLINE" as const, ...order({ payments: [{ ...capture, refundId: null }], ...more }) };
  expect([outstandingCents(facts), owedCents(facts)]).toEqual([outstanding, owed]);
});
