import { expect, test } from "vitest";
import { isAwaited, isOver, type StateFacts, teamOrderState, teamOrderStates } from "./order-state";

const now = new Date("2027-01-12T12:00:00Z");
const day = (text: string) => new Date(`${text}T12:00:00Z`);
const order = (changes: Partial<StateFacts>): StateFacts => ({
  status: "ON_INVOICE",
  beganAsQuote: false,
  acceptedAt: null,
  orderedAt: day("2027-01-10"),
  awaitsPurchaseOrder: false,
  invoiceFrom: day("2027-01-10"),
  expiresAt: day("2027-02-10"),
  dueAt: null,
  events: [],
  ...changes,
});

test.each<[string, Partial<StateFacts>]>([
  ["quoteOpen", { status: "QUOTED" }],
  ["quoteLapsed", { status: "QUOTED", expiresAt: day("2027-01-11") }],
  ["quoteLapsed", { status: "EXPIRED", beganAsQuote: true, events: ["quoted", "quoteLapsed"] }],
  ["quoteWithdrawn", { status: "EXPIRED", beganAsQuote: true, events: ["quoted", "quoteWithdrawn"] }],
  ["numberToCome", { awaitsPurchaseOrder: true, invoiceFrom: null }],
  ["toSend", { invoiceFrom: day("2027-01-13") }],
  ["delayed", {}],
  ["holdEnded", { expiresAt: day("2027-01-11"), awaitsPurchaseOrder: true, invoiceFrom: null }],
  ["invoiced", { dueAt: day("2027-01-13") }],
  ["overdue", { dueAt: day("2027-01-11"), expiresAt: day("2027-01-11") }],
  ["toPay", { status: "PENDING" }],
  ["processing", { status: "PROCESSING" }],
  ["paid", { status: "PAID" }],
  ["unpaid", { status: "EXPIRED", events: ["ordered", "expired"] }],
  ["released", { status: "EXPIRED", events: ["orderedOnInvoice", "holdReleased"] }],
  [
    "released",
    { status: "EXPIRED", beganAsQuote: true, acceptedAt: day("2027-01-10"), events: ["holdReleased"] },
  ],
  ["cancelled", { status: "CANCELLED" }],
])("it is %s with %j", (state, changes) => {
  expect(teamOrderState(order(changes), now)).toBe(state);
});

test("the number comes first where it is what an order waits for, also after its time", () => {
  const waiting = teamOrderStates.filter((state) => isAwaited({ state, awaitsPurchaseOrder: true }));
  expect(waiting).toEqual(["numberToCome", "holdEnded"]);
  expect(teamOrderStates.filter((state) => isAwaited({ state, awaitsPurchaseOrder: false }))).toEqual([]);
});

test("nothing comes any more of what lapsed, was withdrawn, released or cancelled, or was never paid", () => {
  expect(teamOrderStates.filter(isOver)).toEqual([
    "quoteLapsed",
    "quoteWithdrawn",
    "unpaid",
    "released",
    "cancelled",
  ]);
});
