import { type ListedMasterclass, listedMasterclass } from "~/features/catalogue/pages/listed-masterclass";
import type { PersonScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { db } from "~/platform/db/db.server";
import { myEnrolments, type MyEnrolment } from "../outline/my-masterclasses.queries.server";
import { nextToFollow } from "./next-to-follow";

/** An enrolment at its end, with what comes after it. */
export interface Completion {
  enrolment: MyEnrolment;
  /** The masterclass to go on with; null when all are followed. */
  next: ListedMasterclass | null;
}

/** An enrolment of the actor, completed or not, and the masterclass to go on with; null when it is not there or another's. */
export async function findCompletion(
  scope: PersonScope,
  enrolmentId: string,
  locale: Locale,
): Promise<Completion | null> {
  const [mine, followed] = await Promise.all([
    myEnrolments(scope, locale),
    db.enrolment.findMany({ where: { personId: scope.personId }, select: { id: true, contentId: true } }),
  ]);
  const enrolment = mine.find(({ id }) => id === enrolmentId);
  const contentId = followed.find(({ id }) => id === enrolmentId)?.contentId;
  if (!enrolment || !contentId) return null;
  return {
    enrolment,
    next: nextMasterclass(contentId, new Set(followed.map((other) => other.contentId)), locale),
  };
}

function nextMasterclass(
  completedId: string,
  followed: ReadonlySet<string>,
  locale: Locale,
): ListedMasterclass | null {
  const { programme, masterclasses, masterclassById } = currentCurriculum();
  if (followed.has(programme(locale).id)) return null;
  const order = masterclasses(locale).map(({ id }) => id);
  const next = masterclassById(nextToFollow(order, completedId, followed) ?? "", locale);
  return next ? listedMasterclass(next, null) : null;
}
