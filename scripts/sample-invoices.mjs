// `npm run sample-invoices -- <folder>`: writes an e-invoice of every kind in every flavour, and in `broken/` one for each rule that breaks it.
// `npm run check-invoices` reads both.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadModule } from "./load-module.mjs";

const folder = process.argv[2];
if (!folder) {
  console.error("Name the folder to write to: npm run sample-invoices -- <folder>");
  process.exit(1);
}
const { sampleInvoices } = await loadModule("app/features/invoicing/ubl/sample-invoices.ts");
const { toUbl } = await loadModule("app/features/invoicing/ubl/ubl.ts");
const { brokenFiles } = await loadModule("app/features/invoicing/ubl/rules/rule-fixtures.ts");

mkdirSync(path.join(folder, "broken"), { recursive: true });
const files = Object.entries(sampleInvoices).flatMap(([name, { document, flavours }]) =>
  flavours.map((/** @type {string} */ flavour) => [`${name}.${flavour}.xml`, toUbl(document, flavour)]),
);
const broken = brokenFiles().map((/** @type {{ file: string, xml: string }} */ { file, xml }) => [
  path.join("broken", file),
  xml,
]);
for (const [name, xml] of [...files, ...broken]) writeFileSync(path.join(folder, name), xml);
console.log(
  `${files.length} invoices, and ${broken.length} in broken/ of which each breaks the rule of its name.`,
);
