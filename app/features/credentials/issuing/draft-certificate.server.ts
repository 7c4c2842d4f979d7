import type { Curriculum } from "~/features/curriculum/content/curriculum";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { PersonName } from "~/features/identity/profile/person-name";
import type { ModuleDone } from "~/features/learning/progress/find-modules-done.server";
import { releaseAt } from "~/features/learning/moving/releases-before.server";
import { toLocale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newNumber } from "~/platform/db/ids.server";
import { type Certificate, recordVersion } from "../certificates/certificate";
import { type CertifiedEnrolment, firstWorkedIn } from "../certificates/certificates.db.server";
import { numberLength } from "../verification/certificate-number";
import { achievementOf } from "./achievement.server";
import { assessmentOf } from "./assessment.server";
import type { Earned } from "./earned";
import { firstDay } from "./first-day";
import { presentIssuer } from "./present-issuer.server";

/**
 * What the certificate of something that was earned will say, as things are now. `done` are the modules of the enrolment. Throws
 * when its release does not know what was completed.
 */
export async function draftCertificate(
  enrolment: CertifiedEnrolment,
  earned: Earned,
  done: readonly ModuleDone[],
  holder: PersonName,
): Promise<Certificate> {
  const { cohort, person, attendance, isDemo } = enrolment;
  const { contentId, completedAt } = earned;
  const locale = toLocale(cohort?.language ?? person.locale);
  // A name may arrive long after a module was completed, and its learner have moved on.
  const taught = await curriculum(await releaseAt(db, enrolment, completedAt));
  const achievement = achievementOf(taught, contentId, locale);
  if (!achievement)
    throw new Error(`enrolment ${enrolment.id} earned ${contentId}, which its release does not have`);
  return {
    number: newNumber(numberLength),
    recordVersion,
    holder,
    ...(await presentIssuer(db)),
    coIssuerName: cohort?.hostName ?? "",
    locale,
    contentId,
    ...achievement,
    releaseId: taught.releaseId,
    followedFrom: await followedFrom(taught, enrolment, earned, done),
    cohort: cohort && { id: cohort.id, name: cohort.name },
    assessment: assessmentOf(taught, contentId),
    attendance: earned.isWhole ? attendance : null,
    completedAt,
    issuedAt: now(),
    isDemo,
  };
}

/** Its first day: a part's is when it was first worked in, here or where its modules count from. */
async function followedFrom(
  { compositionOf }: Curriculum,
  { id, cohort, createdAt }: CertifiedEnrolment,
  { contentId, completedAt, isWhole }: Earned,
  done: readonly ModuleDone[],
): Promise<Date | null> {
  const modules = compositionOf(contentId, "nl")?.modules ?? [];
  const lessons = modules.flatMap((module) => module.lessons);
  const blocks = lessons.flatMap((lesson) => [lesson, ...lesson.blocks].map((block) => block.id));
  const elsewhere = done.filter(
    ({ moduleId, isCredited }) => isCredited && modules.some((module) => module.id === moduleId),
  );
  const worked = await firstWorkedIn([id, ...elsewhere.map(({ completedIn }) => completedIn)], blocks);
  return firstDay(
    { worked, group: (isWhole && cohort?.startsAt) || null, enrolled: isWhole ? createdAt : null },
    completedAt,
  );
}
