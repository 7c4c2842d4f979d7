import type { PersonScope } from "~/features/identity/access/scope";
import { writtenLessons } from "~/features/curriculum/content/composition";
import type { Curriculum } from "~/features/curriculum/content/curriculum";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { releasesBefore } from "../moving/releases-before.server";
import { answerMessages } from "./answer.messages";
import { labelOf } from "./block-label.server";
import type { OwnAnswer } from "./own-answers";
import { notesBlockId } from "./reflection";

/**
 * Everything the actor wrote in an enrolment, in the order of its lessons, notes last in each; also when it has ended. What stands at
 * something that a later release no longer asks comes after that. Null when it is not there or somebody else's.
 */
export async function ownAnswers(
  scope: PersonScope,
  enrolmentId: string,
  locale: Locale,
): Promise<{ title: string; answers: OwnAnswer[] } | null> {
  if (!isId(enrolmentId)) return null;
  const enrolment = await db.enrolment.findFirst({
    where: { id: enrolmentId, personId: scope.personId },
    select: { contentId: true, releaseId: true, reflections: { where: { text: { not: "" } } } },
  });
  if (!enrolment) return null;
  const { contentId, releaseId } = enrolment;
  const taught = await curriculum(releaseId);
  const title = taught.compositionOf(contentId, locale)?.title;
  if (title === undefined) return null;
  const left = new Map(enrolment.reflections.map(({ blockId, text }) => [blockId, text]));
  const answers = takeAnswers(taught, contentId, left, locale);
  const t = answerMessages[locale];
  for (const earlier of left.size > 0 ? await releasesBefore(db, enrolmentId) : [])
    for (const answer of takeAnswers(await curriculum(earlier), contentId, left, locale))
      answers.push({ ...answer, lessonTitle: t.noLonger(answer.lessonTitle), lessonSlug: null });
  return { title, answers };
}

/** The texts that stand at something of this content, in its order; they are taken out of `left`. */
function takeAnswers(
  taught: Curriculum,
  contentId: string,
  left: Map<string, string>,
  locale: Locale,
): OwnAnswer[] {
  const composition = taught.compositionOf(contentId, locale);
  return (composition ? writtenLessons(composition) : []).flatMap(({ id, slug, title, blocks }) =>
    [...blocks.map((block) => block.id), notesBlockId(id)].flatMap((blockId) => {
      const text = left.get(blockId);
      const label = text && labelOf(taught, id, blockId, locale);
      if (!text || !label) return [];
      left.delete(blockId);
      return [{ lessonTitle: title, lessonSlug: slug, blockId, label, text }];
    }),
  );
}
