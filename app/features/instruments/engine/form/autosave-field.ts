import { answerMessages } from "~/features/learning/answers/answer.messages";
import type { AutosaveBody } from "~/features/learning/answers/autosave-answer";
import { savedWords } from "~/features/learning/answers/saved-at";
import type { Locale } from "~/i18n/locale";
import type { FieldFault } from "../artefact";
import { artefactMessages } from "../artefact.messages";
import type { ArtefactRefusal } from "../artefacts/change-artefact.server";
import type { SavedArtefact } from "../artefacts/save-artefact.server";

/** What is wrong with a field, in words. */
export function faultWords(fault: FieldFault, locale: Locale): string {
  const t = artefactMessages[locale].faults;
  if (fault.reason === "tooLong") return t.tooLong(fault.length, fault.most);
  return fault.reason === "rows" ? t.rows(fault.most) : t[fault.reason];
}

/** The outcome of saving one field as status and JSON for the island. */
export function autosaveField(
  field: string,
  saved: SavedArtefact | ArtefactRefusal,
  now: Date,
  locale: Locale,
): { status: number; body: AutosaveBody } {
  const t = artefactMessages[locale];
  if (!saved.ok && saved.reason === "readOnly") return { status: 403, body: { message: t.readOnly } };
  // Newer software has it: in a minute this one does too, and the browser tries again.
  if (!saved.ok) return { status: saved.reason === "newer" ? 503 : 404, body: { message: t.noDocument } };
  const [conflict, fault] = [saved.conflicts[field], saved.faults[field]];
  if (conflict) {
    const { version, text } = conflict;
    return { status: 409, body: { version, theirs: text, message: answerMessages[locale].conflict } };
  }
  if (fault) return { status: 422, body: { message: faultWords(fault, locale) } };
  const version = saved.fieldVersions[field] ?? 0;
  return { status: 200, body: { version, message: savedWords(saved.savedAt, now, locale) } };
}
