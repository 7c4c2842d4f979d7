// `npm run check-invoices -- <folder with the official files> <invoices…>`: the official XSD and rules over e-invoices (decision 36). An
// invoice is an XML file, or a folder of them; of one in a folder called `broken` the rule of its name (`BR-01.peppol.xml`) must be broken.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadModule } from "./load-module.mjs";
import {
  checkRules,
  checkSchema,
  filesIn,
  officialFiles,
  outOfOrder,
  stop,
  versionOf,
} from "./official-rules.mjs";

/** @typedef {import("./official-rules.mjs").Checked} Checked */

const [folder, ...named] = process.argv.slice(2);
if (!folder || named.length === 0)
  stop(
    "Name the folder with the official files and the invoices: npm run check-invoices -- <folder> <invoices…>",
  );
const official = officialFiles(folder);

/** @param {string} file @param {number} i @returns {Checked} */
function readInvoice(file, i) {
  const xml = readFileSync(file, "utf8");
  const breaks =
    path.basename(path.dirname(file)) === "broken" ? (path.basename(file).split(".")[0] ?? "") : null;
  return {
    file,
    breaks,
    copy: `${i}.xml`,
    root: /<CreditNote[\s>]/.test(xml) ? "CreditNote" : "Invoice",
    flavour: xml.includes("nlcius") ? "si-ubl" : "peppol",
    findings: [],
  };
}
const invoices = named
  .flatMap((name) => (statSync(name).isDirectory() ? filesIn(name) : [name]))
  .filter((file) => file.endsWith(".xml"))
  .map(readInvoice);
if (invoices.length === 0) stop("There is no invoice there.");

const work = mkdtempSync(path.join(tmpdir(), "check-invoices-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));

console.log(`XSD of OASIS UBL 2.1: ${invoices.length} invoices`);
const wellFormed = checkSchema(invoices, official.schemas);
for (const [i, { file, flavour }] of official.ruleSets.entries()) {
  const checked = wellFormed.filter((one) => one.flavour === flavour);
  console.log(`${path.relative(folder, file)} (${versionOf(file)}): ${checked.length} invoices`);
  const place = path.join(work, String(i));
  mkdirSync(place);
  checkRules(checked, file, official.steps, place);
}

const faults = [];
let warnings = 0;
const { elementOrder, typeNames } = await loadModule("app/features/invoicing/ubl/element-order.ts");
const schemas = [...Object.values(official.schemas), official.aggregates];
for (const name of outOfOrder(elementOrder, typeNames, schemas))
  faults.push(`element-order.ts: ${name} is not as the XSD has it`);
for (const { file, breaks, findings } of invoices) {
  if (breaks === null) {
    for (const { rule, text, isFatal } of findings) {
      if (isFatal) faults.push(`${file}: error ${rule}: ${text}`);
      else console.log(`${file}: warning ${rule}: ${text}`);
      if (!isFatal) warnings++;
    }
  } else if (!findings.some(({ rule }) => rule === breaks)) {
    const others = findings.map(({ rule }) => rule).join(", ");
    faults.push(`${file}: the official rules do not find ${breaks}, but ${others || "nothing"}`);
  }
}
for (const fault of faults) console.log(fault);
const broken = invoices.filter(({ breaks }) => breaks !== null).length;
console.log(
  `${invoices.length - broken} invoices and ${broken} broken ones: ${faults.length} errors, ${warnings} warnings.`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
