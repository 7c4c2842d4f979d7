import type { PersonScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { placeOf } from "~/features/curriculum/content/composition";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { answerMessages } from "./answer.messages";
import { labelOf } from "./block-label.server";

export interface ReflectionHistory {
  lessonTitle: string;
  blockId: string;
  /** The question that the box is labelled with. */
  label: string;
  isEnded: boolean;
  text: string;
  version: number;
  /** Newest first. */
  earlier: { version: number; text: string; savedAt: Date }[];
}

/** What the actor wrote at one block, with earlier versions; null when the enrolment, lesson or block is not there for them. */
export async function findReflectionHistory(
  scope: PersonScope,
  { enrolmentId, lessonSlug, blockId }: { enrolmentId: string; lessonSlug: string; blockId: string },
  locale: Locale,
): Promise<ReflectionHistory | null> {
  if (!isId(enrolmentId)) return null;
  const enrolment = await db.enrolment.findFirst({
    where: { id: enrolmentId, personId: scope.personId },
    select: {
      contentId: true,
      releaseId: true,
      endedAt: true,
      reflections: {
        where: { blockId },
        include: { versions: { orderBy: { version: "desc" } } },
      },
    },
  });
  if (!enrolment) return null;
  const taught = await curriculum(enrolment.releaseId);
  const composition = taught.compositionOf(enrolment.contentId, locale);
  const place = composition && placeOf(composition, lessonSlug);
  const label = place && labelOf(taught, place.lesson.id, blockId, locale);
  if (!label) return null;
  const reflection = enrolment.reflections[0];
  // Once it has ended the lesson is closed: its question goes only with what was written to it.
  const isClosed = enrolment.endedAt !== null && !reflection;
  return {
    lessonTitle: place.lesson.title,
    blockId,
    label: isClosed ? answerMessages[locale].reflectionTitle : label,
    isEnded: enrolment.endedAt !== null,
    text: reflection?.text ?? "",
    version: reflection?.version ?? 0,
    earlier: (reflection?.versions ?? []).map(({ version, text, savedAt }) => ({ version, text, savedAt })),
  };
}
