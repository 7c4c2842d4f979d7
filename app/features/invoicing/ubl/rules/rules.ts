import type { UblFlavour } from "../ubl";
import type { UblElement } from "../ubl-element";
import { amountRules } from "./amount-rules";
import { codeRules } from "./code-rules";
import { dutchRules } from "./dutch-rules";
import { peppolRules } from "./peppol-rules";
import { presenceRules } from "./presence-rules";
import type { Rule } from "./rule";
import { siUblRules } from "./si-ubl-rules";
import { vatRules } from "./vat-rules";

const normRules = { ...presenceRules, ...amountRules, ...vatRules, ...codeRules };

/** Every rule that our documents touch, under the name that it has in EN 16931 (rules 1.3.16), Peppol BIS Billing 3.0.21 and SI-UBL 2.0.3.13. */
export const rules = { ...normRules, ...peppolRules, ...dutchRules, ...siUblRules };
export type RuleName = keyof typeof rules;

const rulesOf: Record<UblFlavour, Partial<Record<RuleName, Rule>>> = {
  peppol: { ...normRules, ...peppolRules, ...dutchRules },
  "si-ubl": { ...normRules, ...siUblRules },
};

/** The rules of a flavour that a document breaks, in the order of the list. */
export const rulesBrokenBy = (document: UblElement, flavour: UblFlavour): RuleName[] =>
  (Object.entries(rulesOf[flavour]) as [RuleName, Rule][])
    .filter(([, rule]) => !rule(document))
    .map(([name]) => name);
