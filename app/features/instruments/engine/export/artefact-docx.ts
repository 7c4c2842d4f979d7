import { sheetMessages } from "~/features/sheets/paper/sheet.messages";
import type { Locale } from "~/i18n/locale";
import { docxFile } from "~/platform/docx/docx";
import type { DocxBlock } from "~/platform/docx/docx-body";
import type { DocxPicture } from "~/platform/docx/docx-picture";
import type { Brand } from "~/platform/site/brand";
import type { Instrument } from "../instrument";
import type { ArtefactSheet } from "./artefact-export";
import { artefactOutline, type OutlinePart } from "./artefact-outline";

/** An artefact as a Word document, to go on with there: where nothing is filled in stands "…", or an empty cell. `drawn`: its picture, with which it begins. */
export function artefactDocx(
  instrument: Instrument,
  { title, document, createdAt, updatedAt }: ArtefactSheet,
  { brand, locale, drawn = null }: { brand: Brand; locale: Locale; drawn?: DocxPicture | null },
): Buffer {
  const { name, lead } = instrument.texts[locale];
  const notes = drawn ? (instrument.picture?.(document, locale)?.notes ?? []) : [];
  return docxFile({
    ...{ brand, locale, createdAt, updatedAt, pageWord: sheetMessages[locale].page },
    title: title ? `${name} – ${title}` : name,
    blocks: [
      { kind: "title", text: name },
      ...(title ? [{ kind: "about" as const, text: title }] : []),
      { kind: "lead", text: lead },
      ...(drawn ? [drawn] : []),
      ...notes.map(({ label, text }) => ({ kind: "text" as const, text: `${label}. ${text}` })),
      ...artefactOutline(instrument, document, locale).flatMap(blocksOf),
    ],
  });
}

function blocksOf(part: OutlinePart): DocxBlock[] {
  if (part.kind === "section") return [{ kind: "heading", text: part.title }];
  if (part.kind === "row")
    return [{ kind: "subheading", text: [part.label, part.name].filter(Boolean).join(": ") }];
  if (part.kind !== "field") return [part];
  const { label, hint, text } = part;
  const isEmpty = text.trim() === "";
  return [
    { kind: "label", text: label },
    // A hint helps whoever still fills it in.
    ...(isEmpty && hint ? [{ kind: "hint" as const, text: hint }] : []),
    { kind: "answer", text: isEmpty ? "…" : text },
  ];
}
