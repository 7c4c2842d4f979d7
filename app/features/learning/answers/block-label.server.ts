import type { Locale } from "~/i18n/locale";
import { lesson as lessonWith } from "~/features/curriculum/content/content.server";
import { answerMessages } from "./answer.messages";
import { notesBlockId } from "./reflection";

/** What the box at a block of a lesson is labelled with; null when the lesson has no such box. */
export function labelOf(lessonId: string, blockId: string, locale: Locale): string | null {
  if (blockId === notesBlockId(lessonId)) return answerMessages[locale].notesLabel;
  for (const segment of lessonWith(lessonId, locale)?.segments ?? [])
    if (segment.kind === "exercise")
      for (const part of segment.parts)
        if (part.kind === "reflection" && part.id === blockId) return part.label;
  return null;
}
