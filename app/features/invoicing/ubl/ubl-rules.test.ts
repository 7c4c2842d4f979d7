import { expect, test } from "vitest";
import { brokenRules } from "./broken-rules";
import { ruleFixtures } from "./rules/rule-fixtures";
import type { RuleName } from "./rules/rules";
import { sampleInvoice } from "./sample-invoices";
import { isMendable, ruleTexts } from "./ubl-rules.messages";

test("what a person leaves out is asked for in words, each datum once", () => {
  const document = sampleInvoice({
    purchaseOrder: "",
    seller: { iban: "", address: { line: "", postcode: "", city: "", country: "NL" } },
    buyer: { kvk: "", oin: "" },
  });
  for (const flavour of ["peppol", "si-ubl"] as const)
    expect(ruleTexts(brokenRules(document, flavour), "nl").toSorted()).toEqual([
      "Vul bij de bestelling het inkoopnummer in, of een kenmerk dat de klant heeft gegeven.",
      "Vul bij de gegevens van de stichting het rekeningnummer in (IBAN).",
      "Vul bij de gegevens van de stichting straat en nummer, postcode en plaats in.",
      "Vul bij de organisatie het KvK-nummer of het OIN in.",
    ]);
});

test("every fixture that is something left out by a person has words of what to do", () => {
  const left = Object.entries(ruleFixtures).filter(([, { document }]) => document);
  expect(left.length).toBeGreaterThan(20);
  for (const [rule, { tree }] of left) if (!tree) expect(isMendable(rule as RuleName), rule).toBe(true);
});

test("what is outside the scope of VAT cannot stand beside the rest, and the words say to split the order", () => {
  const line = { description: "a", quantity: 1, unitCents: 10_000, rateBp: 0 };
  const mixed = sampleInvoice({
    lines: [
      { ...line, treatment: "standard", rateBp: 2_100 },
      { ...line, treatment: "outsideScope" },
    ],
  });
  const broken = brokenRules(mixed, "peppol");
  expect(broken).toEqual(expect.arrayContaining(["BR-O-11", "BR-O-12"]));
  expect(ruleTexts(broken, "en").join(" ")).toContain("Split the order");
});

test("what nobody can mend names the rule, in both languages", () => {
  expect(ruleTexts(["BR-CO-15"], "nl")[0]).toContain("BR-CO-15");
  expect(ruleTexts(["BR-CO-15"], "en")[0]).toContain("BR-CO-15");
});
