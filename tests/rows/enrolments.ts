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

/** Enrols somebody in a cohort. Returns the enrolment's id. */
export async function enrolIn(
  { id: cohortId, offerId }: { id: string; offerId: string },
  { personId }: Pick<Actor, "personId">,
  values: { endedAt?: Date; attempt?: number; createdAt?: Date } = {},
): Promise<string> {
  const { id } = await db.enrolment.create({
    data: { id: newId(), personId, offerId, cohortId, contentId: "mc1", ...values },
  });
  return id;
}

/** Somebody new who follows a cohort. */
export async function addFollower(
  cohort: { id: string; offerId: string },
  person: Parameters<typeof makePerson>[0] = {},
) {
  const actor = await makePerson(person);
  return { actor, enrolmentId: await enrolIn(cohort, actor) };
}

/** Adds so many people who follow a cohort. */
export async function addManyFollowers(
  { id: cohortId, offerId }: { id: string; offerId: string },
  count: number,
): Promise<void> {
  await db.$executeRaw`with people as (
      insert into "Person" (id, email, name)
      select gen_random_uuid(), 'follower-' || n || '@many.example', 'Noor ' || n from generate_series(1, ${count}::int) n
      returning id)
    insert into "Enrolment" (id, "personId", "offerId", "cohortId", "contentId")
    select gen_random_uuid(), id, ${offerId}, ${cohortId}::uuid, 'mc1' from people`;
}

export { makePerson };
