import type { PersonScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { writtenLessons } from "~/features/curriculum/content/composition";
import { compositionOf } from "~/features/curriculum/content/compositions.server";
import type { OwnAnswer } from "./own-answers";
import { notesBlockId } from "./reflection";
import { labelOf } from "./block-label.server";

/**
 * Everything the actor wrote in an enrolment, in the order of its lessons, notes last in each; also when it has ended. Null when
 * it is not there or somebody else's.
 */
export async function ownAnswers(
  scope: PersonScope,
  enrolmentId: string,
  locale: Locale,
): Promise<{ title: string; answers: OwnAnswer[] } | null> {
  if (!isId(enrolmentId)) return null;
  const enrolment = await db.enrolment.findFirst({
    where: { id: enrolmentId, personId: scope.personId },
    select: { contentId: true, reflections: { where: { text: { not: "" } } } },
  });
  const composition = enrolment && compositionOf(enrolment.contentId, locale);
  if (!composition) return null;
  const texts = new Map(enrolment.reflections.map(({ blockId, text }) => [blockId, text]));
  const answers = writtenLessons(composition).flatMap(({ id, slug, title, blocks }) =>
    [...blocks.map((block) => block.id), notesBlockId(id)].flatMap((blockId) => {
      const text = texts.get(blockId);
      const label = text && labelOf(id, blockId, locale);
      return text && label && slug ? [{ lessonTitle: title, lessonSlug: slug, blockId, label, text }] : [];
    }),
  );
  return { title: composition.title, answers };
}
