import { expect, test } from "vitest";
import { quoteState, type QuoteFacts } from "./quote";

const now = new Date("2027-01-12T12:00:00Z");
const quote = (changes: Partial<QuoteFacts> = {}): QuoteFacts => ({
  status: "QUOTED",
  acceptedAt: null,
  expiresAt: new Date("2027-01-12T22:59:59.999Z"),
  events: ["quoted"],
  ...changes,
});

test.each<[string, Partial<QuoteFacts>, string]>([
  ["on its last day", {}, "open"],
  ["at its last moment", { expiresAt: now }, "open"],
  ["after it, before anything ran", { expiresAt: new Date(now.getTime() - 1) }, "lapsed"],
  ["after it was told to have lapsed", { status: "EXPIRED", events: ["quoted", "quoteLapsed"] }, "lapsed"],
  ["withdrawn", { status: "EXPIRED", events: ["quoted", "quoteWithdrawn"] }, "withdrawn"],
  ["accepted", { status: "ON_INVOICE", acceptedAt: now }, "accepted"],
  ["accepted and paid since", { status: "PAID", acceptedAt: now }, "accepted"],
  ["accepted and cancelled since", { status: "CANCELLED", acceptedAt: now }, "accepted"],
])("a quote %s is %j", (_name, facts, state) => {
  expect(quoteState(quote(facts), now)).toBe(state);
});
