import type { CohortFacilitator } from "~/features/identity/access/scope";
import type { Db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";

/** By which way somebody comes to the talk of a group: as who follows it, or as who facilitates it. */
export type TalkPlace = { enrolmentId: string } | { facilitator: CohortFacilitator };

/** The group whose talk it is, and as what somebody speaks there. */
export interface Talk {
  cohortId: string;
  isFacilitator: boolean;
}

/** The talk that this person comes to; null when they may not, and of a group that no host gives: nobody answers there. */
export async function findTalk(tx: Db, personId: string, place: TalkPlace): Promise<Talk | null> {
  if ("facilitator" in place) return { cohortId: place.facilitator.cohort.id, isFacilitator: true };
  if (!isId(place.enrolmentId)) return null;
  const enrolment = await tx.enrolment.findFirst({
    where: { id: place.enrolmentId, personId, endedAt: null, cohort: { agreementId: { not: null } } },
    select: { cohortId: true },
  });
  return enrolment?.cohortId ? { cohortId: enrolment.cohortId, isFacilitator: false } : null;
}

/** A question of this talk, which nobody changes until the transaction ends; null when there is none. */
export async function lockQuestion(tx: Db, { cohortId }: Talk, id: string) {
  if (!isId(id)) return null;
  await tx.$queryRaw`select from "Question" where id = ${id}::uuid for update`;
  return tx.question.findFirst({ where: { id, cohortId } });
}
