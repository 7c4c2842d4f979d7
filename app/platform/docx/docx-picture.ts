// A picture in a Word document: SVG for whoever draws that, and the same as PNG for all others.
import { element, xmlText } from "./docx-xml";
import { inertLine } from "~/lib/text/inert-text";

export interface DocxPicture {
  kind: "picture";
  /** What one sees in it, for who does not. */
  alt: string;
  svg: string;
  png: Buffer;
  /** As wide as the text; lower and narrower when it would be taller than `tallest`. */
  width: number;
  height: number;
}

/** A twentieth of a point in the units of drawings. */
const twip = 635;
/** In twentieths of a point: some room is left for what stands above it. */
const tallest = 13_000;

const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
/** What the elements of a picture are of; stands at the root of the document. */
export const pictureNamespaces = {
  "xmlns:wp": `${drawing}/wordprocessingDrawing`,
  "xmlns:a": `${drawing}/main`,
  "xmlns:pic": `${drawing}/picture`,
};

/** The files of a picture, by their endings. */
export const pictureForms = ["png", "svg"] as const;
export const pictureId = (number: number, form: (typeof pictureForms)[number]) => `picture${number}-${form}`;
export const pictureFile = (number: number, form: (typeof pictureForms)[number]) =>
  `media/picture${number}.${form}`;

/** The run that shows the picture with this number, in a text that is so wide (twentieths of a point). */
export function pictureRun({ alt, width, height }: DocxPicture, number: number, textWidth: number): string {
  const scale = Math.min(textWidth / width, tallest / height) * twip;
  const size = { cx: Math.round(width * scale), cy: Math.round(height * scale) };
  const named = { id: number, name: `Picture ${number}` };
  const svg = element("asvg:svgBlip", {
    "xmlns:asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
    "r:embed": pictureId(number, "svg"),
  });
  const blip = element(
    "a:blip",
    { "r:embed": pictureId(number, "png") },
    element("a:extLst", {}, element("a:ext", { uri: "{96DAC541-7B7A-43D3-8B79-37D633B846F1}" }, svg)),
  );
  const pic = element(
    "pic:pic",
    {},
    element("pic:nvPicPr", {}, element("pic:cNvPr", named), element("pic:cNvPicPr", {})),
    element("pic:blipFill", {}, blip, element("a:stretch", {}, element("a:fillRect", {}))),
    element(
      "pic:spPr",
      {},
      element("a:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", size)),
      element("a:prstGeom", { prst: "rect" }, element("a:avLst", {})),
    ),
  );
  const inline = element(
    "wp:inline",
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element("wp:extent", size),
    element("wp:docPr", { ...named, descr: xmlText(inertLine(alt)) }),
    element("wp:cNvGraphicFramePr", {}, element("a:graphicFrameLocks", { noChangeAspect: 1 })),
    element("a:graphic", {}, element("a:graphicData", { uri: pictureNamespaces["xmlns:pic"] }, pic)),
  );
  return element("w:r", {}, element("w:drawing", {}, inline));
}
