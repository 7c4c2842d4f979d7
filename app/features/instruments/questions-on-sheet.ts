import type { Sheet, SheetColumn, SheetField, SheetPart } from "~/platform/content/sheet";
import { instrumentOf } from "./instruments";

/** A sheet with the questions that it shares with its instrument (`asks`) in the words that they have there. */
export function withQuestions(sheet: Sheet): Sheet {
  const fields = instrumentOf(sheet.instrument)?.texts[sheet.locale].fields;
  function worded<Asked extends SheetField | SheetColumn>({ asks, ...asked }: Asked) {
    if (asks === undefined) return asked;
    const label = fields?.[asks]?.label;
    if (!label) throw new Error(`the sheet ${sheet.id} asks a question that is not there: ${asks}`);
    return { ...asked, label };
  }
  function part<Part extends SheetPart>(one: Part): Part {
    if (one.kind === "field") return worded(one) as Part;
    if (one.kind === "pair") return { ...one, fields: one.fields.map(worded) };
    if (one.kind === "table" || one.kind === "seats") return { ...one, columns: one.columns.map(worded) };
    if (one.kind === "slip") return { ...one, parts: one.parts.map(part) };
    return one;
  }
  return { ...sheet, parts: sheet.parts.map(part) };
}
