/**
 * The process that makes PDFs, forked by pdf.server.ts: one document a message, one at a time. It holds no settings and no
 * connections. It ends when its parent does, and leaves Ctrl-C to the parent so that a document under way is finished.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { typefaces } from "./pdf-fonts.mjs";

/**
 * `needsMore`: than the first typeface.
 * @typedef {{ id: number, form: "pdf" | "svg", template: string, locale: string, title: string, brand: unknown, data: unknown, at: number, needsMore: boolean }} Assignment
 */

const app = fileURLToPath(new URL("../..", import.meta.url));

/** A compiler with these typefaces, and their names. @param {typeof typefaces} faces */
const withTypefaces = (faces) => ({
  fonts: faces.map(({ family }) => family),
  compiler: NodeCompiler.create({
    workspace: app,
    fontArgs: [{ fontBlobs: faces.flatMap(({ files }) => files.map((file) => readFileSync(file))) }],
  }),
});
const plain = withTypefaces(typefaces.slice(0, 1));
/** Made when a document needs more than the first typeface. @type {typeof plain | undefined} */
let complete;

/** What Typst says when no typeface draws a text: PDF/UA-1 allows no empty boxes. */
const undrawable = /could not be displayed/;

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/** @param {Assignment} assignment @param {typeof plain} tools */
const make = ({ form, template, at, locale, title, brand, data }, { fonts, compiler }) => {
  const source = {
    mainFilePath: `${app}features/${template}.typ`,
    inputs: { input: JSON.stringify({ locale, title, brand, data, fonts }) },
  };
  return form === "svg"
    ? Buffer.from(compiler.plainSvg(source))
    : compiler.pdf(source, { pdfStandard: "ua-1", creationTimestamp: at });
};

/** Texts of people with a square for all but plain letters. @param {unknown} data */
const reduce = (data) =>
  JSON.parse(JSON.stringify(data), (key, value) =>
    key === "said"
      ? value.map((/** @type {{ text: string }} */ { text }) => ({ text: text.replace(/[^ -~]/gu, "□") }))
      : value,
  );

/**
 * Makes the document: with the first typeface when that is enough, else with all of them. Texts were seen to be drawable
 * before they came here; should Typst find one that is not, the document comes with its texts reduced.
 * @param {Assignment} assignment
 */
function render(assignment) {
  try {
    const tools = assignment.needsMore ? (complete ??= withTypefaces(typefaces)) : plain;
    return { made: make(assignment, tools), isReduced: false };
  } catch (error) {
    if (!undrawable.test(messageOf(error))) throw error;
    return { made: make({ ...assignment, data: reduce(assignment.data) }, plain), isReduced: true };
  }
}

process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => undefined);
process.on("disconnect", () => process.exit());
process.on("message", (/** @type {Assignment} */ assignment) => {
  const { id } = assignment;
  try {
    process.send?.({ id, ...render(assignment) });
  } catch (error) {
    process.send?.({ id, fault: messageOf(error) });
  }
  plain.compiler.evictCache(2);
});
