import { sheetPdf, type SheetValues } from "~/features/sheets/paper/sheet-pdf.server";
import type { Locale } from "~/i18n/locale";
import type { SheetPart } from "~/platform/content/sheet";
import type { Brand } from "~/platform/site/brand";
import type { Instrument } from "../instrument";
import type { ArtefactSheet } from "./artefact-export";
import { artefactOutline, type OutlinePart } from "./artefact-outline";
import { filledOutline } from "./filled-outline";

/** Of a piece that was frozen: what stands in the place of its lead, at its end and at its foot. */
export interface FrozenPaper {
  lead: string;
  closing: readonly OutlinePart[];
  foot: string;
}

/** An artefact as a tagged PDF, on the paper of the sheets that are filled in by hand: where nothing is filled in, lines are left for that; not so of one that was `frozen`. `isShared`: for whoever has a link. */
export function artefactPdf(
  instrument: Instrument,
  artefact: ArtefactSheet,
  {
    brand,
    locale,
    frozen,
    isShared = false,
  }: { brand: Brand; locale: Locale; frozen?: FrozenPaper; isShared?: boolean },
): Promise<Buffer> {
  const { name, lead } = instrument.texts[locale];
  // What was decided is not what still has to be mended; and who reads by a link sees no people, whom rules would miss.
  const asked = frozen || isShared ? { ...instrument, coherence: undefined } : instrument;
  const whole = artefactOutline(asked, artefact.document, locale);
  const outline = frozen ? filledOutline(whole, frozen.closing) : whole;
  const sheet = {
    ...{ id: instrument.id, instrument: instrument.id, moduleId: instrument.moduleId, locale },
    ...{ lessons: [], readers: "learners" as const, pages: 1, title: name, purpose: frozen?.lead ?? lead },
    parts: outline.map((part, at) => sheetPart(part, `${at}`)),
  };
  const values = Object.fromEntries(outline.flatMap((part, at) => valueOf(part, `${at}`)));
  const picture = instrument.picture?.(artefact.document, locale);
  return sheetPdf(sheet, {
    ...{ brand, values, about: artefact.title, foot: frozen?.foot },
    ...(picture && {
      picture: {
        svg: picture.svg("paper"),
        alt: `${picture.title}. ${picture.summary}`,
        notes: picture.notes,
      },
    }),
  });
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
  const isEmpty = rows.flat().every((text) => text === "");
  const lines = part.lines ?? (rowNames || isEmpty ? 2 : 1);
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
