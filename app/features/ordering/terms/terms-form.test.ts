import { expect, test } from "vitest";
import { readTerms, type TermsTyped, typedTerms } from "./terms-form";

const typed = (changes: Partial<TermsTyped> = {}): TermsTyped => ({
  unverifiedSeats: "5",
  paymentDays: "30",
  quoteDays: "60",
  transferBelow: "25",
  steps: [
    { days: "14", share: "100" },
    { days: "1", share: "50" },
  ],
  ...changes,
});
const step = (days: string, share: string) => ({ days, share });

test("what was typed is what the terms show again", () => {
  const reading = readTerms(typed());
  expect(reading).toEqual({
    ok: true,
    terms: {
      ...{ unverifiedSeats: 5, paymentDays: 30, quoteDays: 60, transferBelowShareBp: 2500 },
      cancellation: [
        { daysBefore: 14, shareBp: 10_000 },
        { daysBefore: 1, shareBp: 5_000 },
      ],
    },
  });
  if (reading.ok) expect(typedTerms(reading.terms)).toEqual(typed());
});

test("steps are sorted, and empty ones left out", () => {
  expect(readTerms(typed({ steps: [step("1", "50"), step("", " "), step("14", "100")] }))).toMatchObject({
    terms: { cancellation: [{ daysBefore: 14 }, { daysBefore: 1 }] },
  });
  expect(readTerms(typed({ steps: [] }))).toMatchObject({ terms: { cancellation: [] } });
});

test.each<[Partial<TermsTyped>, Record<string, string>]>([
  [{ paymentDays: "0" }, { paymentDays: "number" }],
  [{ paymentDays: "121" }, { paymentDays: "number" }],
  [{ quoteDays: "" }, { quoteDays: "number" }],
  [{ unverifiedSeats: "-1" }, { unverifiedSeats: "number" }],
  [{ transferBelow: "12,5" }, { transferBelow: "number" }],
  [{ steps: [step("14", "")] }, { "share-1": "stepHalf" }],
  [{ steps: [step("", "50")] }, { "days-1": "stepHalf" }],
  [{ steps: [step("366", "50")] }, { "days-1": "stepDays" }],
  [{ steps: [step("3", "0")] }, { "share-1": "stepShare" }],
  [{ steps: [step("3", "50"), step("3", "40")] }, { "days-2": "stepTwice" }],
  [{ steps: [step("3", "50"), step("14", "40")] }, { "share-1": "stepRises" }],
])("%j is refused at its field", (changes, faults) => {
  expect(readTerms(typed(changes))).toMatchObject({ ok: false, faults });
});
