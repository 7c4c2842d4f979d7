import { reflectionsOf } from "~/platform/content/content";
import type { Locale } from "~/i18n/locale";
import type { Curriculum } from "~/features/curriculum/content/curriculum";
import { answerMessages } from "./answer.messages";
import { notesBlockId } from "./reflection";

/** What the box at a block of a lesson is labelled with; null when the lesson has no such box. */
export function labelOf(
  { lesson }: Curriculum,
  lessonId: string,
  blockId: string,
  locale: Locale,
): string | null {
  if (blockId === notesBlockId(lessonId)) return answerMessages[locale].notesLabel;
  const boxes = reflectionsOf(lesson(lessonId, locale)?.blocks ?? []);
  return boxes.find(({ id }) => id === blockId)?.label ?? null;
}
