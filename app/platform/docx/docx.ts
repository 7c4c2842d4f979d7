import { strToU8, zipSync } from "fflate";
import type { Locale } from "~/i18n/locale";
import { inertLine } from "~/lib/text/inert-text";
import type { Brand } from "~/platform/site/brand";
import { bodyOf, type DocxBlock, footerOf, picturesIn } from "./docx-body";
import { pictureFile, pictureForms, pictureId, pictureNamespaces } from "./docx-picture";
import { languageOf, stylesPart } from "./docx-styles";
import { element, partFile, textElement, xmlText } from "./docx-xml";

export interface DocxRequest {
  title: string;
  locale: Locale;
  /** Whose paper it is. */
  brand: Brand;
  createdAt: Date;
  updatedAt: Date;
  /** "page", before its number. */
  pageWord: string;
  blocks: readonly DocxBlock[];
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const pack = "http://schemas.openxmlformats.org/package/2006";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const namespaces = {
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "xmlns:r": `${office}/relationships`,
};
/** The media type of such a file. */
export const docxType = `${word}.document`;

/** The parts of a document: where each stands, what it is, and how the document knows it. */
const parts = ["styles", "settings", "footer"] as const;

/**
 * A Word document (ECMA-376, transitional) in a language, with headings, tables with a heading row and text that is read from right to left marked as
 * such. The same is the same file, byte by byte.
 */
export function docxFile({
  title,
  locale,
  brand,
  createdAt,
  updatedAt,
  pageWord,
  blocks,
}: DocxRequest): Buffer {
  const name = xmlText(inertLine(title));
  const settings = element(
    "w:settings",
    namespaces,
    element("w:zoom", { "w:percent": 100 }),
    element(
      "w:compat",
      {},
      element("w:compatSetting", {
        ...{ "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word" },
        "w:val": 15,
      }),
    ),
    element("w:themeFontLang", { "w:val": languageOf(locale) }),
  );
  const drawn = picturesIn(blocks).flatMap((picture, at) =>
    pictureForms.map((form) => {
      const bytes = form === "png" ? new Uint8Array(picture.png) : strToU8(picture.svg);
      return { id: pictureId(at + 1, form), path: pictureFile(at + 1, form), bytes };
    }),
  );
  const footer = footerOf(brand.name, name, pageWord);
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships({
      document: [`${office}/relationships/officeDocument`, "word/document.xml"],
      core: [`${pack}/relationships/metadata/core-properties`, "docProps/core.xml"],
    }),
    "docProps/core.xml": properties(name, brand.name, locale, { createdAt, updatedAt }),
    "word/document.xml": element(
      "w:document",
      { ...namespaces, ...pictureNamespaces },
      bodyOf(blocks, "footer"),
    ),
    "word/styles.xml": stylesPart(namespaces, brand, locale),
    "word/settings.xml": settings,
    "word/footer.xml": element("w:ftr", namespaces, footer),
    "word/_rels/document.xml.rels": relationships({
      ...Object.fromEntries(parts.map((part) => [part, [`${office}/relationships/${part}`, `${part}.xml`]])),
      ...Object.fromEntries(
        drawn.map(({ id, path }) => [id, [`${office}/relationships/image`, path]] as const),
      ),
    }),
  };
  const zipped = Object.entries(files).map(([path, xml]) => [path, strToU8(partFile(xml))] as const);
  const media = drawn.map(({ path, bytes }) => [`word/${path}`, bytes] as const);
  return Buffer.from(zipSync(Object.fromEntries([...zipped, ...media]), { mtime: dayOfZip }));
}

/** A zip's times are those of a place; one that is the same everywhere keeps the file the same. */
const dayOfZip = "1990-01-01T12:00:00";

function contentTypes(): string {
  const types = {
    "/word/document.xml": `${word}.document.main+xml`,
    ...Object.fromEntries(parts.map((part) => [`/word/${part}.xml`, `${word}.${part}+xml`])),
    "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
  };
  return element(
    "Types",
    { xmlns: `${pack}/content-types` },
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    element("Default", { Extension: "png", ContentType: "image/png" }),
    element("Default", { Extension: "svg", ContentType: "image/svg+xml" }),
    ...Object.entries(types).map(([PartName, ContentType]) => element("Override", { PartName, ContentType })),
  );
}

const relationships = (targets: Record<string, string[]>) =>
  element(
    "Relationships",
    { xmlns: `${pack}/relationships` },
    ...Object.entries(targets).map(([Id, [Type = "", Target = ""]]) =>
      element("Relationship", { Id, Type, Target }),
    ),
  );

function properties(
  title: string,
  author: string,
  locale: Locale,
  { createdAt, updatedAt }: Pick<DocxRequest, "createdAt" | "updatedAt">,
): string {
  const moment = (name: string, at: Date) =>
    textElement(`dcterms:${name}`, at.toISOString().replace(/\.\d+/, ""), { "xsi:type": "dcterms:W3CDTF" });
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": `${pack}/metadata/core-properties`,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    textElement("dc:title", title),
    textElement("dc:creator", author),
    moment("created", createdAt),
    moment("modified", updatedAt),
    textElement("dc:language", languageOf(locale)),
  );
}
