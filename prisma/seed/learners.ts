import { now } from "~/platform/clock.server";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { quizOf } from "~/platform/content/content";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { addJob } from "~/platform/jobs.server";
import type { DemoPeople } from "./people";
import { buySeat } from "./ticket";

const masterclassId = "mc1";
const text =
  "Voorbeeldtekst: de fietsenmaker op de hoek repareert elke zaterdag gratis kinderfietsen. Ik vraag hem deze week van wie hij het vak leerde.";

/** A learner who bought a seat and is under way, whose calendar reads its sessions; and one who completed the masterclass and gets a certificate. */
export async function seedLearners(people: DemoPeople, cohorts: Map<string, { id: string }>): Promise<void> {
  const lessons = currentCurriculum()
    .lessonsOfMasterclass(masterclassId, "nl")
    .map(({ lesson }) => lesson.id);
  const cohort = cohorts.get("online")!;
  await enrol(people.learner, cohort.id, lessons.slice(0, 3), false);
  await enrol(people.graduate, null, lessons, true);
  await db.calendarFeed.createMany({
    data: { id: newId(), personId: people.learner.id, createdAt: now() },
    skipDuplicates: true,
  });
}

async function enrol(
  person: DemoPeople["learner"],
  cohortId: string | null,
  lessonIds: string[],
  isComplete: boolean,
) {
  const personId = person.id;
  if (await db.enrolment.findFirst({ where: { personId, isDemo: true, blocks: { some: {} } } })) return;
  if (cohortId) await buySeat(person, cohortId);
  const bought = await db.enrolment.findFirst({ where: { personId, cohortId, isDemo: true } });
  const at = now();
  await db.$transaction(async (tx) => {
    const offerId = cohortId ? "mc1-cohort" : "mc1-self-paced";
    const completedAt = isComplete ? at : null;
    const begun = { id: newId(), personId, offerId, cohortId, contentId: masterclassId, completedAt };
    const { id: enrolmentId } = bought ?? (await tx.enrolment.create({ data: { ...begun, isDemo: true } }));
    const blocks = lessonIds.flatMap(doneBlocks);
    await tx.blockProgress.createMany({
      data: blocks.map((block) => ({ enrolmentId, ...block, done: true })),
    });
    const written = blocks.filter(({ kind }) => kind === "reflection");
    await tx.reflection.createMany({ data: written.map(({ blockId }) => ({ enrolmentId, blockId, text })) });
    if (!isComplete) return;
    const modules = currentCurriculum().masterclassById(masterclassId, "nl")!.modules;
    await tx.moduleCompletion.createMany({
      data: modules.map(({ id }) => ({ personId, moduleId: id, enrolmentId, completedAt: at })),
    });
    await addJob(tx, "issue-certificate", { enrolmentId }, { key: `issue-certificate:${enrolmentId}` });
  });
}

/** A lesson read, its quiz answered right and its exercises written. */
function doneBlocks(lessonId: string) {
  const { answerKey, blocksOf, lesson } = currentCurriculum();
  const questions = quizOf(lesson(lessonId, "nl")!.blocks)?.questions ?? [];
  const answers = Object.fromEntries(questions.map(({ id }) => [id, answerKey(id)!.correct]));
  return [
    { blockId: lessonId, kind: "lesson", score: null, data: {} },
    ...blocksOf(lessonId).map(({ id, kind }) =>
      kind === "quiz"
        ? { blockId: id, kind, score: 100, data: { answers } }
        : { blockId: id, kind, score: null, data: {} },
    ),
  ];
}
