// What learners of hosted cohorts hand in, for server tests.
import type { Actor } from "~/features/identity/access/scope";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { handIn } from "~/features/hosting/review/handing-in/hand-in.server";
import { saveReflection } from "~/features/learning/answers/save-reflection.server";
import { db } from "~/platform/db/db.server";
import { enrol, lessonsOf, makePerson } from "../enrolments";
import { addHost, addHostedCohort, facilitatorNow } from "../hosting";

const [lesson] = lessonsOf("m0");
/** An answer of the first lesson. */
export const answerBlock = currentCurriculum()
  .blocksOf(lesson!.id)
  .find(({ kind }) => kind === "reflection")!.id;

/** A hosted cohort with a facilitator, and somebody who learns in it. */
export async function addHostedLearner() {
  const host = await addHost();
  const cohort = await addHostedCohort(host.agreement, [host.facilitator]);
  const learner = await makePerson();
  const enrolmentId = await enrol(learner, { cohortId: cohort.id });
  const facilitator = await facilitatorNow(host.facilitator, host.organisation, cohort);
  return { host, cohort, learner, enrolmentId, facilitator };
}

/** Writes an answer of the first lesson; gives its version. */
export async function writeAnswer(learner: Actor, enrolmentId: string, text: string): Promise<number> {
  const found = await db.reflection.findUnique({
    where: { enrolmentId_blockId: { enrolmentId, blockId: answerBlock } },
  });
  const version = found?.version ?? 0;
  const address = { enrolmentId, lessonSlug: lesson!.slug };
  const saved = await saveReflection(learner, { ...address, blockId: answerBlock, text, version });
  if (!saved.ok) throw new Error(`not saved: ${saved.reason}`);
  return saved.version;
}

/** Writes an answer and hands it in; gives the id of the copy. */
export async function handInAnswer(learner: Actor, enrolmentId: string, text: string): Promise<string> {
  const version = await writeAnswer(learner, enrolmentId, text);
  const done = await handIn(learner, enrolmentId, { about: answerBlock, version, artefactId: "" });
  if (!done.ok) throw new Error(`not handed in: ${done.reason}`);
  const { id } = await db.handIn.findFirstOrThrow({
    where: { enrolmentId, about: answerBlock },
    orderBy: { round: "desc" },
  });
  return id;
}
