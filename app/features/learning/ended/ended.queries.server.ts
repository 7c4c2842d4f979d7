import { offeredContent } from "~/features/curriculum/content/content-titles.server";
import type { PersonScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { ownAnswers } from "../answers/own-answers.queries.server";
import type { OwnAnswer } from "../answers/own-answers";

/** An enrolment that ended with its ticket: its lessons are closed. */
export interface EndedView {
  enrolmentId: string;
  title: string;
  endedAt: Date;
  isGroupCancelled: boolean;
  /** The seat was given them by somebody else: no money of theirs is in it. */
  isGiven: boolean;
  /** Null for what has no page of its own. */
  masterclassSlug: string | null;
  answers: OwnAnswer[];
}

/** An enrolment of the actor that has ended; null when it has not, is not there or is somebody else's. */
export async function findEnded(
  scope: PersonScope,
  enrolmentId: string,
  locale: Locale,
): Promise<EndedView | null> {
  if (!isId(enrolmentId)) return null;
  const enrolment = await db.enrolment.findFirst({
    where: { id: enrolmentId, personId: scope.personId, endedAt: { not: null } },
    select: {
      contentId: true,
      endedAt: true,
      cohort: { select: { status: true } },
      ticket: { select: { assignmentId: true } },
    },
  });
  const own = enrolment && (await ownAnswers(scope, enrolmentId, locale));
  if (!own) return null;
  return {
    enrolmentId,
    title: own.title,
    endedAt: enrolment.endedAt!,
    isGroupCancelled: enrolment.cohort?.status === "CANCELLED",
    isGiven: (enrolment.ticket?.assignmentId ?? null) !== null,
    masterclassSlug: offeredContent(enrolment.contentId, locale)?.masterclassSlug ?? null,
    answers: own.answers,
  };
}
