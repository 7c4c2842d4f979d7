import { expect, test } from "vitest";
import { brokenRules, flavourFor } from "../broken-rules";
import { sampleInvoices } from "../sample-invoices";
import { brokenTree, ruleFixtures } from "./rule-fixtures";
import { rules, rulesBrokenBy, type RuleName } from "./rules";

test.each(Object.entries(sampleInvoices))("%s keeps every rule", (_, { document, flavours }) => {
  for (const flavour of flavours) expect(brokenRules(document, flavour)).toEqual([]);
});

test("every rule has a fixture", () => {
  expect(Object.keys(ruleFixtures).sort()).toEqual(Object.keys(rules).sort());
});

test.each(Object.keys(rules) as RuleName[])("the fixture of %s breaks exactly it", (name) => {
  const { flavour = "peppol", also = [] } = ruleFixtures[name];
  expect(rulesBrokenBy(brokenTree(ruleFixtures[name]), flavour).toSorted()).toEqual(
    [name, ...also].toSorted(),
  );
});

test("a buyer whom the Peppol network cannot know gets SI-UBL with a mail address", () => {
  const { document } = sampleInvoices["outside-scope-by-mail"];
  expect(brokenRules(document, "peppol")).toEqual(["PEPPOL-EN16931-R010"]);
  expect(flavourFor(document)).toBe("si-ubl");
  expect(flavourFor(sampleInvoices.plain.document)).toBe("peppol");
});
