// What `npm run check-invoices` runs: the official XSD by xmllint, and the official Schematron, made into XSLT, by Saxon-HE (decision 36).
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** @typedef {{ rule: string, isFatal: boolean, text: string }} Finding */
/** @typedef {"peppol" | "si-ubl"} Flavour */
/** @typedef {{ file: string, copy: string, root: "Invoice" | "CreditNote", flavour: Flavour, breaks: string | null, findings: Finding[] }} Checked */

const saxon = process.env.SAXON_JAR ?? "/usr/share/java/Saxon-HE.jar";

/** @param {string} message @returns {never} */
export function stop(message) {
  console.error(message);
  process.exit(1);
}

/** Every file in a folder and those below it. @param {string} folder @returns {string[]} */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

/** The official files in a folder, wherever below it they stand; stops when one is missing. @param {string} folder */
export function officialFiles(folder) {
  const files = filesIn(folder);
  /** @param {RegExp} name */
  const found = (name) => files.filter((file) => name.test(path.basename(file)));
  /** @param {string} name @param {string} of */
  const one = (name, of) =>
    files.find((file) => path.basename(file) === name) ?? stop(`There is no ${name} (${of}) in ${folder}.`);
  /** @param {RegExp} name @param {string} of @param {Flavour} flavour */
  const rules = (name, of, flavour) => {
    const sets = found(name).map((file) => ({ file, flavour }));
    return sets.length > 0 ? sets : stop(`There are no rules of ${of} in ${folder}.`);
  };
  if (!existsSync(saxon))
    stop(`There is no Saxon-HE at ${saxon}: install libsaxonhe-java, or set SAXON_JAR.`);
  if (spawnSync("xmllint", ["--version"]).error) stop("There is no xmllint: install libxml2-utils.");
  const oasis = "OASIS UBL 2.1, xsd/";
  return {
    schemas: {
      Invoice: one("UBL-Invoice-2.1.xsd", oasis),
      CreditNote: one("UBL-CreditNote-2.1.xsd", oasis),
    },
    aggregates: one("UBL-CommonAggregateComponents-2.1.xsd", oasis),
    ruleSets: [
      ...rules(/^(CEN-EN16931-UBL\.sch|EN16931-UBL-validation\.xslt)$/, "EN 16931", "peppol"),
      ...rules(/^PEPPOL-EN16931-UBL\.sch$/, "Peppol BIS Billing 3", "peppol"),
      ...rules(/^si-ubl-2\.0(\.\d+)*\.xslt?$/, "SI-UBL 2.0", "si-ubl"),
    ],
    /** The three steps that make XSLT of Schematron. */
    steps: ["iso_dsdl_include.xsl", "iso_abstract_expand.xsl", "iso_svrl_for_xslt2.xsl"].map((name) =>
      one(name, "ISO Schematron"),
    ),
  };
}

/** What a file of rules says of its own version. @param {string} file */
export const versionOf = (file) =>
  /(?:Schematron version|validation, version|Last update:[^\n]*release) ?([\d.]+\d)/.exec(
    readFileSync(file, "utf8"),
  )?.[1] ?? "of a version that it does not say";

/** Adds what the XSD says. Answers those that are XML at all. @param {Checked[]} invoices @param {Record<string, string>} schemas */
export function checkSchema(invoices, schemas) {
  const malformed = new Set();
  for (const [root, schema] of Object.entries(schemas)) {
    const checked = invoices.filter((one) => one.root === root);
    if (checked.length === 0) continue;
    const files = checked.map(({ file }) => path.resolve(file));
    const { stderr } = spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, ...files]);
    for (const line of String(stderr).split("\n")) {
      const [, file, text = ""] = /^(.*?\.xml):\d+: (.+)$/.exec(line) ?? [];
      const invoice = checked.find((one) => path.resolve(one.file) === file);
      invoice?.findings.push({ rule: "XSD", isFatal: true, text });
      if (invoice && /^(parser|namespace) error/.test(text)) malformed.add(invoice);
    }
  }
  return invoices.filter((one) => !malformed.has(one));
}

/** @param {string} from a file, or a folder of them @param {string} xsl @param {string} to */
function transform(from, xsl, to) {
  const saxonArgs = [
    "-cp",
    saxon,
    "net.sf.saxon.Transform",
    "-versionmsg:off",
    `-s:${from}`,
    `-xsl:${xsl}`,
    `-o:${to}`,
  ];
  execFileSync("java", saxonArgs, { stdio: ["ignore", "ignore", "pipe"] });
  return to;
}

/**
 * Adds what a set of rules says of invoices.
 * @param {Checked[]} invoices @param {string} rules Schematron or XSLT @param {string[]} steps @param {string} work an empty folder
 */
export function checkRules(invoices, rules, steps, work) {
  if (invoices.length === 0) return;
  const [from, reports] = [path.join(work, "invoices"), path.join(work, "reports")];
  for (const folder of [from, reports]) mkdirSync(folder, { recursive: true });
  for (const { file, copy } of invoices) copyFileSync(file, path.join(from, copy));
  const xslt = rules.endsWith(".sch")
    ? steps.reduce((source, step) => transform(source, step, path.join(work, path.basename(step))), rules)
    : rules;
  transform(from, xslt, reports);
  for (const { copy, findings } of invoices)
    findings.push(...findingsIn(readFileSync(path.join(reports, copy), "utf8")));
}

/** What a report in SVRL finds. @param {string} report @returns {Finding[]} */
const findingsIn = (report) =>
  [
    ...report.matchAll(
      /<svrl:(?:failed-assert|successful-report)([^>]*)>([\s\S]*?)<\/svrl:(?:failed-assert|successful-report)>/g,
    ),
  ].map(([, attributes = "", inside = ""]) => {
    const text = inside
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    const rule = /^\[([A-Z][\w-]+)\]/.exec(text)?.[1] ?? /\bid="([^"]*)"/.exec(attributes)?.[1] ?? "?";
    return { rule, isFatal: !/flag="warning"/.test(attributes), text };
  });

/**
 * The elements whose parts are not in the order of the XSD.
 * @param {Record<string, readonly string[]>} order @param {Readonly<Record<string, string>>} typeNames @param {string[]} files
 */
export function outOfOrder(order, typeNames, files) {
  const xsd = files.map((file) => readFileSync(file, "utf8")).join("\n");
  return Object.entries(order)
    .filter(([name, children]) => {
      const type = typeNames[name] ?? name.replace("cac:", "");
      const body = new RegExp(`<xsd:complexType name="${type}Type">([\\s\\S]*?)</xsd:complexType>`).exec(
        xsd,
      )?.[1];
      const sequence = [...(body ?? "").matchAll(/<xsd:element ref="([^"]+)"/g)].map(([, ref]) => ref);
      const kept = sequence.filter((ref) => ref !== undefined && children.includes(ref));
      return kept.join() !== children.join();
    })
    .map(([name]) => name);
}
