import type { Curriculum } from "~/features/curriculum/content/curriculum";
import type { Locale } from "~/i18n/locale";
import type { ReleaseReceipt } from "./release-receipt";

/** Of a lesson, how many of its parts a receipt names. */
export interface ReceiptLine {
  title: string;
  parts: number;
}
export type ReceiptInWords = Record<"carriedOver" | "added" | "withdrawn", ReceiptLine[]>;

/** What a receipt names, by lesson, with the titles of the release that each lesson is of. */
export function receiptInWords(
  { carriedOver, added, withdrawn }: Pick<ReleaseReceipt, "carriedOver" | "added" | "withdrawn">,
  { before, after }: { before: Curriculum; after: Curriculum },
  locale: Locale,
): ReceiptInWords {
  const byLesson = (ids: readonly string[]): ReceiptLine[] => {
    const counts = new Map<string, number>();
    for (const id of ids) {
      const lessonId = id.split(".")[0]!;
      counts.set(lessonId, (counts.get(lessonId) ?? 0) + 1);
    }
    return [...counts].map(([id, parts]) => ({
      title: (after.lesson(id, locale) ?? before.lesson(id, locale))?.title ?? id,
      parts,
    }));
  };
  return { carriedOver: byLesson(carriedOver), added: byLesson(added), withdrawn: byLesson(withdrawn) };
}
