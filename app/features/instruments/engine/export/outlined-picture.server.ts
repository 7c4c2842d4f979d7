import type { Locale } from "~/i18n/locale";
import { readXml, type XmlElement } from "~/lib/markup/xml";
import type { DocxPicture } from "~/platform/docx/docx-picture";
import { pngOf } from "~/platform/drawing/png.server";
import { said } from "~/platform/pdf/pdf-text";
import { renderSvg } from "~/platform/pdf/pdf.server";
import type { Brand } from "~/platform/site/brand";
import type { ArtefactPicture } from "../instrument";

/** Pixels of the PNG: twice what a page shows of it. */
const pngWidth = 1_440;

/** The picture of an artefact for a document that goes to machines without our typeface: as SVG with its letters as outlines, and as PNG. */
export async function outlinedPicture(
  { title, summary, svg }: ArtefactPicture,
  { brand, locale }: { brand: Brand; locale: Locale },
): Promise<DocxPicture> {
  const drawing = svg("paper");
  const read = readXml(drawing);
  if (!read.ok) throw new Error(`a picture is no SVG: ${read.fault}`);
  const [width, height] = [Number(read.root.attributes.width), Number(read.root.attributes.height)];
  const outlined = await renderSvg({
    ...{ brand, locale, title, template: "instruments/engine/export/outlined-picture" },
    data: {
      ...{ width, height },
      drawing: drawing.replace(/<text\b[^]*?<\/text>/g, ""),
      labels: read.root.children.filter(({ name }) => name === "text").map(labelOf),
    },
  });
  return {
    ...{ kind: "picture", alt: `${title}. ${summary}`, width, height },
    svg: outlined.toString("utf8"),
    png: await pngOf(outlined, pngWidth),
  };
}

const labelOf = ({ attributes, text }: XmlElement) => ({
  ...{ x: Number(attributes.x), y: Number(attributes.y), anchor: attributes["text-anchor"] ?? "start" },
  ...{ size: Number(attributes["font-size"]), weight: Number(attributes["font-weight"] ?? 400) },
  ...{ strength: Number(attributes["fill-opacity"] ?? 1), text: said(text) },
});
