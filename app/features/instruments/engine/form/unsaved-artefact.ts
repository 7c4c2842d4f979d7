import type { Locale } from "~/i18n/locale";
import type { FieldSave } from "../artefact";
import { artefactMessages } from "../artefact.messages";
import type { SavedArtefact } from "../artefacts/save-artefact.server";
import type { Instrument } from "../instrument";
import { fieldIn } from "../rows";
import { faultWords } from "./autosave-field";

/** What stood in the way of saving, with what was sent. */
export type UnsavedArtefact = Pick<SavedArtefact, "conflicts" | "faults"> & {
  sent: Record<string, FieldSave>;
};

/** The same in words, by field. */
export function errorsIn(
  unsaved: UnsavedArtefact | undefined,
  instrument: Instrument,
  locale: Locale,
): Record<string, string> {
  const { fields } = instrument.texts[locale];
  const { conflictAt } = artefactMessages[locale];
  return Object.fromEntries([
    ...Object.keys(unsaved?.conflicts ?? {}).map((key) => [
      key,
      conflictAt(fields[fieldIn(key)]?.label ?? ""),
    ]),
    ...Object.entries(unsaved?.faults ?? {}).map(([key, fault]) => [key, faultWords(fault, locale)]),
  ]) as Record<string, string>;
}
