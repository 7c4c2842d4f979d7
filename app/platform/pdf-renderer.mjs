/**
 * The process that makes PDFs, forked by pdf.server.ts: one document a message, one at a time. It holds no settings and no
 * connections. It ends when its parent does, and leaves Ctrl-C to the parent so that a document under way is finished.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/** @typedef {{ id: number, template: string, locale: string, title: string, data: unknown, at: number }} Assignment */

const app = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const fonts = ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"].map((style) =>
  readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`)),
);
const compiler = NodeCompiler.create({ workspace: app, fontArgs: [{ fontBlobs: fonts }] });

/** What Typst says of each text that no font on this machine can draw (PDF/UA-1 allows no empty boxes). */
const undrawable = /the text `\\"(.+?)\\"` could not be displayed/g;

/** @param {string} quoted a string as Rust's debug format writes it, twice over */
const unquote = (quoted) =>
  quoted
    .replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/\\/g, "");

/** @param {Assignment} assignment @param {string} input */
const make = ({ template, at }, input) =>
  compiler.pdf(
    { mainFilePath: `${app}features/${template}.typ`, inputs: { input } },
    { pdfStandard: "ua-1", creationTimestamp: at },
  );

/** Makes the document; characters that cannot be drawn become a white square. @param {Assignment} assignment */
function render(assignment) {
  const { locale, title, data } = assignment;
  let input = JSON.stringify({ locale, title, data });
  try {
    return make(assignment, input);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const missing = [...message.matchAll(undrawable)].flatMap(([, quoted]) => [...unquote(quoted ?? "")]);
    if (missing.length === 0) throw error;
    for (const character of new Set(missing)) input = input.replaceAll(character, "□");
    return make(assignment, input);
  }
}

process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => undefined);
process.on("disconnect", () => process.exit());
process.on("message", (/** @type {Assignment} */ assignment) => {
  const { id } = assignment;
  try {
    process.send?.({ id, pdf: render(assignment) });
  } catch (error) {
    process.send?.({ id, fault: error instanceof Error ? error.message : String(error) });
  }
  compiler.evictCache(2);
});
