import type { InvoiceDocument } from "../../documents/invoice-shape";
import { sampleInvoices } from "../sample-invoices";
import { ublTree } from "../ubl";
import { toXml } from "../ubl-element";
import type { Breach } from "./breach";
import { dutchFixtures, peppolFixtures, siUblFixtures } from "./flavour-fixtures";
import { amountFixtures, codeFixtures, presenceFixtures, vatFixtures } from "./norm-fixtures";
import type { RuleName } from "./rules";

/** A document for each rule that breaks exactly it. */
export const ruleFixtures: Record<RuleName, Breach> = {
  ...presenceFixtures,
  ...amountFixtures,
  ...vatFixtures,
  ...codeFixtures,
  ...peppolFixtures,
  ...dutchFixtures,
  ...siUblFixtures,
};

/** The document of a fixture, as UBL has it. */
export function brokenTree({ of = "plain", flavour = "peppol", document = (same) => same, tree }: Breach) {
  const sample: InvoiceDocument = sampleInvoices[of].document;
  const broken = ublTree(document(sample), flavour);
  tree?.(broken);
  return broken;
}

/** The fixtures as files, for the official rules: without those of which they say nothing. */
export const brokenFiles = () =>
  Object.entries(ruleFixtures)
    .filter(([, { silent }]) => silent === undefined)
    .map(([rule, breach]) => ({
      file: `${rule}.${breach.flavour ?? "peppol"}.xml`,
      xml: toXml(brokenTree(breach)),
    }));
