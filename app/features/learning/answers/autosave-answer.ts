import type { Locale } from "~/i18n/locale";
import { answerMessages } from "./answer.messages";
import { reflectionMaxLength } from "./reflection";
import type { ReflectionRefusal, SavedReflection } from "./save-reflection.server";
import { savedWords } from "./saved-at";

/** What the island gets: the version now kept, a sentence to show, and at a conflict the other text. */
export interface AutosaveBody {
  version?: number;
  message: string;
  theirs?: string;
}

/** The outcome of a save as status and JSON for the island. */
export function autosaveAnswer(
  saved: ({ ok: true } & SavedReflection) | ReflectionRefusal,
  now: Date,
  locale: Locale,
): { status: number; body: AutosaveBody } {
  const t = answerMessages[locale];
  if (saved.ok)
    return { status: 200, body: { version: saved.version, message: savedWords(saved.savedAt, now, locale) } };
  if (saved.reason === "conflict") {
    const { version, text } = saved.theirs;
    return { status: 409, body: { version, theirs: text, message: t.conflict } };
  }
  if (saved.reason === "tooLong")
    return { status: 422, body: { message: t.tooLong(saved.length, reflectionMaxLength) } };
  return { status: saved.reason === "ended" ? 403 : 404, body: { message: t.cannotSave } };
}
