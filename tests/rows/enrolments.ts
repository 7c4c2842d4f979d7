// Enrolments for server tests of learning: a person who follows something, and what is left of it in the database.
import type { Actor } from "~/features/identity/access/scope";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { makePerson } from "./shop";

interface EnrolmentValues {
  contentId?: string;
  completedAt?: Date;
  endedAt?: Date;
  cohortId?: string;
}

/** Enrols a person by themselves in a masterclass (`mc1`), module or the programme. Returns the enrolment's id. */
export async function enrol(
  actor: Actor,
  { contentId = "mc1", ...values }: EnrolmentValues = {},
): Promise<string> {
  const offer = {
    id: `${contentId}-self-paced`,
    sells: contentId.startsWith("mc") ? "MASTERCLASS" : "MODULE",
    contentId,
    mode: "SELF_PACED",
    vat: "standard",
  } as const;
  await db.offer.upsert({ where: { id: offer.id }, create: offer, update: {} });
  const { id } = await db.enrolment.create({
    data: { id: newId(), personId: actor.personId, offerId: offer.id, contentId, ...values },
  });
  return id;
}

/** A person with one enrolment. */
export async function makeLearner(values: EnrolmentValues = {}) {
  const actor = await makePerson();
  return { actor, enrolmentId: await enrol(actor, values) };
}

/** The written lessons of a module, in order. */
export const lessonsOf = (moduleId: string) =>
  currentCurriculum()
    .modules("nl")
    .filter(({ id }) => id === moduleId)
    .flatMap(({ lessons }) => lessons.flatMap(({ id, slug }) => (slug ? [{ id, slug }] : [])));

export { makePerson };
