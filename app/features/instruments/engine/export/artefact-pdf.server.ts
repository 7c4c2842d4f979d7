import { sheetPdf, type SheetValues } from "~/features/sheets/paper/sheet-pdf.server";
import type { Locale } from "~/i18n/locale";
import type { SheetPart } from "~/platform/content/sheet";
import type { Brand } from "~/platform/site/brand";
import type { Instrument } from "../instrument";
import type { ArtefactSheet } from "./artefact-export";
import { artefactOutline, type OutlinePart } from "./artefact-outline";

/** An artefact as a tagged PDF, on the paper of the sheets that are filled in by hand: where nothing is filled in, lines are left for that. */
export function artefactPdf(
  instrument: Instrument,
  artefact: ArtefactSheet,
  { brand, locale }: { brand: Brand; locale: Locale },
): Promise<Buffer> {
  const { name, lead } = instrument.texts[locale];
  const outline = artefactOutline(instrument, artefact.document, locale);
  const sheet = {
    ...{ id: instrument.id, instrument: instrument.id, moduleId: instrument.moduleId, locale },
    ...{ lessons: [], readers: "learners" as const, pages: 1, title: name, purpose: lead },
    parts: outline.map((part, at) => sheetPart(part, `${at}`)),
  };
  const values = Object.fromEntries(outline.flatMap((part, at) => valueOf(part, `${at}`)));
  return sheetPdf(sheet, { brand, values, about: artefact.title });
}

function sheetPart(part: OutlinePart, id: string): SheetPart {
  if (part.kind === "text") return part;
  if (part.kind === "section") return { kind: "heading", text: part.title };
  if (part.kind === "row") return { kind: "subheading", id, text: part.label };
  if (part.kind === "field") {
    const { label, hint, lines } = part;
    return { kind: "field", id, label, lines, ...(hint && { hint }) };
  }
  const { columns, rows, rowNames } = part;
  // Rows that a hand fills in are higher than those that were typed.
  const lines = rowNames || rows.flat().every((text) => text === "") ? 2 : 1;
  const labels = rowNames ? { labels: rows.map(([name = ""]) => name) } : { rows: rows.length };
  return { kind: "table", id, columns, lines, ...labels };
}

/** Where nothing is filled in there is no value: then its lines stay together. */
function valueOf(part: OutlinePart, id: string): [string, SheetValues[string]][] {
  if (part.kind === "row") return part.name ? [[id, part.name]] : [];
  if (part.kind === "field") return part.text ? [[id, part.text]] : [];
  if (part.kind === "table") return [[id, part.rowNames ? part.rows.map((row) => row.slice(1)) : part.rows]];
  return [];
}
