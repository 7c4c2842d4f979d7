/**
 * The typefaces of PDFs, in the order in which they are tried. All come with the product: what a machine has installed is
 * never used, so that a document looks the same everywhere. The first is in every document, the others are read when a text
 * needs one of them. Arabic script is Amiri's, which has a glyph for each letter: a typeface that puts letters together from
 * shared strokes and dots (as Noto's do) gives a PDF from which no reader gets the name back.
 */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
/** @param {string} name @param {string} file @param {string[]} styles */
const files = (name, file, styles = ["400Regular", "700Bold"]) =>
  styles.map((style) => require.resolve(`@expo-google-fonts/${name}/${style}/${file}_${style}.ttf`));

const european =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;

/** `draws`: what a typeface is used for; most have a few letters of other scripts, which do not match the rest. */
/** @type {{ family: string, draws: RegExp, files: string[] }[]} */
export const typefaces = [
  {
    family: "Source Sans 3",
    draws: european,
    files: files("source-sans-3", "SourceSans3", [
      "400Regular",
      "400Regular_Italic",
      "600SemiBold",
      "700Bold",
    ]),
  },
  { family: "Noto Sans", draws: european, files: files("noto-sans", "NotoSans") },
  { family: "Amiri", draws: /\p{scx=Arabic}/u, files: files("amiri", "Amiri") },
  {
    family: "Noto Sans Hebrew",
    draws: /\p{scx=Hebrew}/u,
    files: files("noto-sans-hebrew", "NotoSansHebrew"),
  },
  {
    family: "Noto Sans Ethiopic",
    draws: /\p{scx=Ethiopic}/u,
    files: files("noto-sans-ethiopic", "NotoSansEthiopic"),
  },
  {
    family: "Noto Sans Armenian",
    draws: /\p{scx=Armenian}/u,
    files: files("noto-sans-armenian", "NotoSansArmenian"),
  },
  {
    family: "Noto Sans Georgian",
    draws: /\p{scx=Georgian}/u,
    files: files("noto-sans-georgian", "NotoSansGeorgian"),
  },
];
