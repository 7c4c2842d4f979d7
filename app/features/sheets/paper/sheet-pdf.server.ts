import { builtContent } from "~/features/curriculum/content/content.server";
import type { Sheet, SheetPart } from "~/platform/content/sheet";
import { inertLine } from "~/lib/text/inert-text";
import { said } from "~/platform/pdf/pdf-text";
import { type PdfData, renderPdf } from "~/platform/pdf/pdf.server";
import { type Brand, mosaicColours } from "~/platform/site/brand";
import { mosaicSvg } from "~/ui/mosaic/mosaic";
import { sheetMessages } from "./sheet.messages";

/**
 * What is filled in, by the id of a part. Of a field: a text. Of ticks: the places of what is ticked, from 0. Of a table, steps, seats
 * and cards: rows of texts, a text for each cell to fill in (a step has one); more rows than an empty sheet has are drawn too.
 */
export type SheetValues = Record<string, string | readonly number[] | readonly (readonly string[])[]>;

/** What a sheet that is filled in begins with: a drawing of its own texts (SVG), what it says in words, and what follows from it. */
export interface SheetPicture {
  svg: string;
  alt: string;
  notes: readonly { label: string; text: string }[];
}

/**
 * A sheet as a tagged PDF, A4, in its own language: empty lines for a hand, or what `values` says in their place. A sheet that is
 * filled in takes as many pages as it needs; `about` (a place, a date) then stands behind its title, and `foot` at
 * its foot, in place of its module.
 */
export function sheetPdf(
  sheet: Sheet,
  {
    brand,
    values = {},
    about = "",
    picture,
    foot,
  }: { brand: Brand; values?: SheetValues; about?: string; picture?: SheetPicture; foot?: string },
): Promise<Buffer> {
  const { locale, title, purpose, parts, moduleId, instrument } = sheet;
  const t = sheetMessages[locale];
  const module = builtContent.modules[locale].find(({ id }) => id === moduleId);
  const name = module?.instruments.find(({ id }) => id === instrument)?.name ?? "";
  return renderPdf({
    brand,
    template: "sheets/paper/sheet",
    locale,
    title: about ? `${title} – ${about}` : title,
    data: {
      title,
      about: said(about),
      kicker: name === title ? (module?.title ?? "") : `${module?.title ?? ""} · ${name}`,
      purpose,
      picture: picture ? pictureData(picture) : null,
      parts: parts.map(partData),
      values: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, valueData(value)])),
      source: foot ?? t.source(module?.title ?? ""),
      labels: { page: t.page, cut: t.cut },
      band: mosaicSvg(sheet.id, "band", mosaicColours(brand)),
    },
  });
}

/** A letter that the usual typeface lacks asks for the others: they draw it in the picture too. */
const pictureData = ({ svg, alt, notes }: SheetPicture): PdfData => {
  const typeface = said(svg).said.find((part) => part.typeface)?.typeface;
  return {
    ...{ svg, alt: inertLine(alt), notes: notes.map(({ label, text }) => ({ label, text: said(text) })) },
    ...(typeface && { typeface }),
  };
};

/** What a part is made of as plain data: what it does not say is left out. */
const partData = (part: SheetPart): PdfData => JSON.parse(JSON.stringify(part)) as PdfData;

const valueData = (value: SheetValues[string]): PdfData => {
  if (typeof value === "string") return said(value);
  return value.map((one) => (typeof one === "number" ? one : one.map(said)));
};
