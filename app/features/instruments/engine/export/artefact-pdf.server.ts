import { sheetPdf, type SheetValues } from "~/features/sheets/paper/sheet-pdf.server";
import type { Locale } from "~/i18n/locale";
import type { SheetPart } from "~/platform/content/sheet";
import type { Brand } from "~/platform/site/brand";
import { type ArtefactSheet, comparedGroups, fieldInWords } from "./artefact-export";
import type { Instrument, InstrumentSection } from "../instrument";

/** An artefact as a tagged PDF, on the paper of the sheets that are filled in by hand: where nothing is filled in, lines are left for that. */
export function artefactPdf(
  instrument: Instrument,
  artefact: ArtefactSheet,
  { brand, locale }: { brand: Brand; locale: Locale },
): Promise<Buffer> {
  const { name, lead } = instrument.texts[locale];
  const parts = instrument.sections.flatMap((section) => sectionParts(instrument, section, locale));
  const sheet = {
    ...{ id: instrument.id, instrument: instrument.id, moduleId: instrument.moduleId, locale },
    ...{ lessons: [], readers: "learners" as const, pages: 1, title: name, purpose: lead, parts },
  };
  return sheetPdf(sheet, { brand, values: valuesOf(instrument, artefact, locale), about: artefact.title });
}

const tableId = ({ id }: InstrumentSection) => `${id}-table`;

function sectionParts(instrument: Instrument, section: InstrumentSection, locale: Locale): SheetPart[] {
  const texts = instrument.texts[locale];
  const { title, intro } = texts.sections[section.id]!;
  const compared = comparedGroups(section);
  const fields = section.groups
    .filter((group) => !compared.includes(group))
    .flatMap((group) => group.fields.map((id) => ({ id, ...texts.fields[id]! })));
  const columns = compared[0]?.fields.map((id) => ({ label: texts.fields[id]!.label, share: 2 })) ?? [];
  return [
    { kind: "heading", text: title },
    ...(intro ? [{ kind: "text" as const, text: intro }] : []),
    ...fields.map(({ id, label, hint }) => {
      const shape = instrument.fields[id]!;
      const lines = shape.kind === "text" ? (shape.rows ?? 4) : 1;
      return { kind: "field" as const, id, label, lines, ...(hint && { hint }) };
    }),
    ...(compared.length > 0
      ? [
          {
            kind: "table" as const,
            id: tableId(section),
            columns: [{ label: title, share: 1 }, ...columns],
            labels: compared.map(({ id }) => texts.groups[id] ?? ""),
            lines: 2,
          },
        ]
      : []),
  ];
}

function valuesOf(instrument: Instrument, { document }: ArtefactSheet, locale: Locale): SheetValues {
  const value = (field: string) => fieldInWords(instrument, field, document, locale);
  const fields = Object.keys(instrument.fields).map((field): [string, string] => [field, value(field)]);
  const tables = instrument.sections.flatMap((section): [string, string[][]][] => {
    const compared = comparedGroups(section);
    return compared.length > 0 ? [[tableId(section), compared.map((group) => group.fields.map(value))]] : [];
  });
  return Object.fromEntries<SheetValues[string]>([...fields, ...tables]);
}
