import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type DocumentAct,
  documentActs,
  type DocumentFacts,
  documentState,
  documentStates,
  documentSteps,
  mayDocument,
} from "./document";

/** What each act does to the facts. */
function after(facts: DocumentFacts, act: DocumentAct): DocumentFacts {
  const { invoice } = facts;
  const credit = (cents: number) => ({
    ...facts,
    invoice: invoice && { ...invoice, creditedCents: invoice.creditedCents + cents },
  });
  switch (act) {
    case "complete":
    case "lose":
      return { ...facts, isIncomplete: act === "lose" };
    case "issue":
      return { ...facts, invoice: { amountCents: 1_000, creditedCents: 0, hasLeft: false } };
    case "send":
      return { ...facts, invoice: invoice && { ...invoice, hasLeft: true } };
    case "creditPart":
      return credit(1);
    case "creditRest":
      return credit(invoice!.amountCents - invoice!.creditedCents);
  }
}

test("after every history of acts that may be done, the facts say what the table says", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 12, size: "max" }), (choices) => {
      let facts: DocumentFacts = { isIncomplete: true, invoice: null };
      let state = documentState(facts);
      for (const choice of choices) {
        const allowed = documentActs.filter((act) => mayDocument(state, act));
        const act = allowed[choice % allowed.length]!;
        facts = after(facts, act);
        state = documentSteps[state][act]!;
        expect(documentState(facts)).toBe(state);
      }
    }),
  );
});

test("nothing is issued twice, and what is credited whole is not credited again", () => {
  for (const state of documentStates) expect(mayDocument(state, "issue")).toBe(state === "ready");
  expect(Object.keys(documentSteps.credited)).toEqual(["send"]);
});
