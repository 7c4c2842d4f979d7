// `npm run check-invoices -- <folder with the official files> <invoices…>`: the official XSD and rules over e-invoices (decision 36). An
// invoice is an XML file, or a folder of them; of one in a folder called `broken` the rule of its name (`BR-01.peppol.xml`) must be broken.
import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadModule } from "./load-module.mjs";

const saxon = process.env.SAXON_JAR ?? "/usr/share/java/Saxon-HE.jar";
const [official, ...named] = process.argv.slice(2);

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}
if (!official || named.length === 0)
  stop(
    "Name the folder with the official files and the invoices: npm run check-invoices -- <folder> <invoices…>",
  );

/** @param {string} folder @returns {string[]} every file in it */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

const officialFiles = filesIn(official);
/** @param {RegExp} name */
const found = (name) => officialFiles.filter((file) => name.test(path.basename(file)));
/** @param {RegExp} name @param {string} what */
const needed = (name, what) => found(name)[0] ?? stop(`There is no ${what} in ${official}.`);

const schemas = {
  Invoice: needed(/^UBL-Invoice-2\.1\.xsd$/, "UBL-Invoice-2.1.xsd (OASIS UBL 2.1)"),
  CreditNote: needed(/^UBL-CreditNote-2\.1\.xsd$/, "UBL-CreditNote-2.1.xsd (OASIS UBL 2.1)"),
};
const ruleSets = [
  ...found(/^(CEN-EN16931-UBL\.sch|EN16931-UBL-validation\.xslt)$/).map((file) => ({
    file,
    flavour: "peppol",
  })),
  ...found(/^PEPPOL-EN16931-UBL\.sch$/).map((file) => ({ file, flavour: "peppol" })),
  ...found(/^si-ubl-2\.0(\.\d+)*\.xslt?$/).map((file) => ({ file, flavour: "si-ubl" })),
];
for (const [flavour, name] of [
  ["peppol", "PEPPOL-EN16931-UBL.sch"],
  ["peppol", "EN16931"],
  ["si-ubl", "si-ubl-2.0"],
])
  if (!ruleSets.some((set) => set.flavour === flavour && path.basename(set.file).includes(name)))
    stop(`There is no file of the rules ${name} in ${official}.`);
if (!existsSync(saxon)) stop(`There is no Saxon-HE at ${saxon}: install libsaxonhe-java, or set SAXON_JAR.`);
if (spawnSync("xmllint", ["--version"]).error) stop("There is no xmllint: install libxml2-utils.");

const work = mkdtempSync(path.join(tmpdir(), "check-invoices-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));

/** @param {string} source @param {string} xsl @param {string} to */
function transform(source, xsl, to) {
  const args = [
    "-cp",
    saxon,
    "net.sf.saxon.Transform",
    "-versionmsg:off",
    `-s:${source}`,
    `-xsl:${xsl}`,
    `-o:${to}`,
  ];
  execFileSync("java", args, { stdio: ["ignore", "ignore", "pipe"] });
  return to;
}

/** Schematron as XSLT, by the three steps of ISO Schematron. @param {string} file */
function compiled(file) {
  if (!file.endsWith(".sch")) return file;
  return ["iso_dsdl_include", "iso_abstract_expand", "iso_svrl_for_xslt2"].reduce(
    (from, step) =>
      transform(
        from,
        needed(new RegExp(`^${step}\\.xsl$`), `${step}.xsl (ISO Schematron)`),
        path.join(work, `${path.basename(file)}.${step}.xsl`),
      ),
    file,
  );
}

/** What a file of rules says of its own version. @param {string} file */
function versionOf(file) {
  const text = readFileSync(file, "utf8");
  const said = /(?:Schematron version|validation, version|Last update:[^\n]*release) ?([\d.]+\d)/.exec(
    text,
  )?.[1];
  return said ?? "of a version it does not say";
}

const invoices = named
  .flatMap((name) => (statSync(name).isDirectory() ? filesIn(name) : [name]))
  .filter((file) => file.endsWith(".xml"))
  .map((file, i) => {
    const xml = readFileSync(file, "utf8");
    const isBroken = path.basename(path.dirname(file)) === "broken";
    return {
      file,
      copy: `${i}.xml`,
      root: /<CreditNote[\s>]/.test(xml) ? "CreditNote" : "Invoice",
      // The flavour is what the file says of itself, and its name where that is what is broken.
      flavour: /nlcius/.test(xml) || (isBroken && file.endsWith(".si-ubl.xml")) ? "si-ubl" : "peppol",
      breaks: isBroken ? path.basename(file).split(".")[0] : null,
      /** @type {{ rule: string, isFatal: boolean, text: string }[]} */
      findings: [],
    };
  });
if (invoices.length === 0) stop("There is no invoice there.");

for (const flavour of ["peppol", "si-ubl"]) {
  mkdirSync(path.join(work, flavour));
  for (const one of invoices.filter((each) => each.flavour === flavour))
    copyFileSync(one.file, path.join(work, flavour, one.copy));
}

for (const [root, schema] of Object.entries(schemas)) {
  for (const one of invoices.filter((each) => each.root === root)) {
    const { status, stderr } = spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, one.file]);
    if (status !== 0) one.findings.push({ rule: "XSD", isFatal: true, text: String(stderr).split("\n")[0] });
  }
}

for (const { file, flavour } of ruleSets) {
  const checked = invoices.filter((each) => each.flavour === flavour);
  console.log(`${path.relative(official, file)} (${versionOf(file)}): ${checked.length} invoices`);
  if (checked.length === 0) continue;
  const reports = path.join(work, `reports-${ruleSets.findIndex((set) => set.file === file)}`);
  mkdirSync(reports);
  transform(path.join(work, flavour), compiled(file), reports);
  for (const one of checked) {
    const report = readFileSync(path.join(reports, one.copy), "utf8");
    for (const [, attributes, inside] of report.matchAll(
      /<svrl:(?:failed-assert|successful-report)([^>]*)>([\s\S]*?)<\/svrl:/g,
    )) {
      const text = inside
        .replace(/<[^>]*>/g, " ")
        .replace(/\s+/g, " ")
        .trim();
      const rule = /^\[([A-Z][\w-]+)\]/.exec(text)?.[1] ?? /\bid="([^"]*)"/.exec(attributes)?.[1] ?? "?";
      one.findings.push({ rule, isFatal: !/flag="warning"/.test(attributes), text });
    }
  }
}

/** The table of elements in the code against the sequences of the XSD; what is not as there. */
async function tableFaults() {
  const { elementOrder, typeNames } = await loadModule("app/features/invoicing/ubl/element-order.ts");
  const aggregates = needed(
    /^UBL-CommonAggregateComponents-2\.1\.xsd$/,
    "UBL-CommonAggregateComponents-2.1.xsd",
  );
  const xsd = [...Object.values(schemas), aggregates].map((file) => readFileSync(file, "utf8")).join("\n");
  return Object.entries(elementOrder).filter(([name, children]) => {
    const type = typeNames[name] ?? name.replace(/^cac:/, "");
    const body =
      new RegExp(`<xsd:complexType name="${type}Type">([\\s\\S]*?)</xsd:complexType>`).exec(xsd)?.[1] ?? "";
    const sequence = [...body.matchAll(/<xsd:element ref="([^"]+)"/g)].map(([, ref]) => ref);
    const places = children.map((/** @type {string} */ child) => sequence.indexOf(child));
    return places.some(
      (/** @type {number} */ at, /** @type {number} */ i) => at < 0 || (i > 0 && at <= places[i - 1]),
    );
  });
}

let errors = 0;
let warnings = 0;
for (const [name] of await tableFaults()) {
  errors++;
  console.log(`element-order.ts: ${name} is not as the XSD has it`);
}
for (const { file, breaks, findings } of invoices) {
  if (breaks !== null) {
    if (findings.some(({ rule }) => rule === breaks)) continue;
    errors++;
    console.log(
      `${file}: the official rules do not find ${breaks}, but ${findings.map(({ rule }) => rule).join(", ") || "nothing"}`,
    );
    continue;
  }
  for (const { isFatal, rule, text } of findings) {
    if (isFatal) errors++;
    else warnings++;
    console.log(`${file}: ${isFatal ? "error" : "warning"} ${rule}: ${text}`);
  }
}
const count = (/** @type {boolean} */ isBroken) =>
  invoices.filter(({ breaks }) => (breaks !== null) === isBroken).length;
console.log(
  `${count(false)} invoices and ${count(true)} broken ones: ${errors} errors, ${warnings} warnings.`,
);
process.exitCode = errors > 0 ? 1 : 0;
