import { expect, test } from "vitest";
import {
  ceilingRefusal,
  dueReminder,
  endOfDayAfter,
  heldUntil,
  type InvoiceFacts,
  isHoldEndNews,
  termOf,
} from "./invoice-terms";

const terms = { paymentDays: 30, quoteDays: 60 };
const day = (text: string) => new Date(`${text}T12:00:00Z`);
const facts = (changes: Partial<InvoiceFacts> = {}): InvoiceFacts => ({
  status: "ON_INVOICE",
  awaitsPurchaseOrder: false,
  orderedAt: day("2027-01-12"),
  expiresAt: day("2027-03-13"),
  dueAt: null,
  events: ["orderedOnInvoice"],
  ...changes,
});

test("an invoice goes out an hour after all is known, and its seats are held until its term ends", () => {
  expect(termOf(new Date("2027-01-12T22:30:00Z"), true, terms)).toEqual({
    invoiceFrom: new Date("2027-01-12T23:30:00Z"),
    // From the 13th in Amsterdam.
    expiresAt: new Date("2027-02-12T22:59:59.999Z"),
  });
});

test("while the number is to come the seats are held as long as a quote holds", () => {
  expect(termOf(day("2027-01-12"), false, terms)).toEqual({
    invoiceFrom: null,
    expiresAt: new Date("2027-03-13T22:59:59.999Z"),
  });
});

test.each([
  ["over the change of the clocks", "2027-03-20T12:00:00Z", 30, "2027-04-19T21:59:59.999Z"],
  ["29 February", "2028-01-30T12:00:00Z", 30, "2028-02-29T22:59:59.999Z"],
  ["the turn of the year", "2027-12-31T23:30:00Z", 1, "2028-01-02T22:59:59.999Z"],
])("a term ends with a day in Amsterdam: %s", (_name, from, days, end) => {
  expect(endOfDayAfter(new Date(from), days)).toEqual(new Date(end));
});

const awaiting = (events: InvoiceFacts["events"] = []) => facts({ awaitsPurchaseOrder: true, events });
test.each([
  ["not before three days", awaiting(), "2027-01-15T11:59:00Z", null],
  ["after three days", awaiting(), "2027-01-15T12:00:00Z", "purchaseOrderAsked"],
  ["once", awaiting(["purchaseOrderAsked"]), "2027-01-20T12:00:00Z", null],
  ["after ten days", awaiting(["purchaseOrderAsked"]), "2027-01-22T12:00:00Z", "purchaseOrderAskedAgain"],
  ["not both when nothing ran for a while", awaiting(), "2027-01-30T12:00:00Z", "purchaseOrderAskedAgain"],
  ["a week before the hold ends", awaiting(), "2027-03-06T12:00:00Z", "purchaseOrderAskedLast"],
  ["not after it ended", awaiting(), "2027-03-13T12:00:01Z", null],
  ["not once the number came", facts(), "2027-01-30T12:00:00Z", null],
  [
    "a week before the term",
    facts({ dueAt: day("2027-02-12") }),
    "2027-02-05T12:00:00Z",
    "remindedBeforeDue",
  ],
  ["not on the day itself", facts({ dueAt: day("2027-02-12") }), "2027-02-12T13:00:00Z", null],
  ["a day after", facts({ dueAt: day("2027-02-12") }), "2027-02-13T12:00:00Z", "remindedOverdue"],
  [
    "a fortnight after",
    facts({ dueAt: day("2027-02-12"), events: ["remindedOverdue"] }),
    "2027-02-26T12:00:00Z",
    "remindedLongOverdue",
  ],
  ["not when it is paid", facts({ status: "PAID", dueAt: day("2027-02-12") }), "2027-02-26T12:00:00Z", null],
] as const)("reminders: %s", (_name, order, now, reminder) => {
  expect(dueReminder(order, new Date(now))).toBe(reminder);
});

test("the end of a hold is told once, and again after it was extended", () => {
  const now = day("2027-03-14");
  expect(isHoldEndNews(facts(), day("2027-03-12"))).toBe(false);
  expect(isHoldEndNews(facts(), now)).toBe(true);
  expect(isHoldEndNews(facts({ events: ["holdEnded"] }), now)).toBe(false);
  expect(isHoldEndNews(facts({ events: ["holdEnded", "purchaseOrderAsked"] }), now)).toBe(false);
  expect(isHoldEndNews(facts({ events: ["holdEnded", "holdExtended"] }), now)).toBe(true);
  expect(isHoldEndNews(facts({ events: ["holdEnded", "holdExtended", "holdEnded"] }), now)).toBe(false);
});

test("seats are held until the invoice's own term, when that is later", () => {
  expect(heldUntil(facts({ dueAt: day("2027-04-01") }))).toEqual(day("2027-04-01"));
  expect(heldUntil(facts({ dueAt: day("2027-03-01") }))).toEqual(day("2027-03-13"));
});

test.each([
  [{ isVerified: false, used: 2, asked: 3 }, null],
  [
    { isVerified: false, used: 2, asked: 4 },
    { reason: "ceiling", allowed: 5, used: 2, asked: 4 },
  ],
  [{ isVerified: true, used: 200, asked: 300 }, null],
])("%j under a ceiling of five: %j", (asked, refusal) => {
  expect(ceilingRefusal(asked, { unverifiedSeats: 5 })).toEqual(refusal);
});
