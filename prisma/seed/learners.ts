import { now } from "~/platform/clock.server";
import { lesson, lessonsOfMasterclass } from "~/platform/content/content.server";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/ids.server";
import { addJob } from "~/platform/jobs.server";
import type { DemoPeople } from "./people";

const masterclassId = "mc1";
const text =
  "Voorbeeldtekst: de fietsenmaker op de hoek repareert elke zaterdag gratis kinderfietsen. Ik vraag hem deze week van wie hij het vak leerde.";

/** A learner who is under way, and one who completed the masterclass and gets a certificate. */
export async function seedLearners(people: DemoPeople, cohorts: Map<string, { id: string }>): Promise<void> {
  const lessons = lessonsOfMasterclass(masterclassId, "nl").map(({ lesson }) => lesson.id);
  const cohort = cohorts.get("online")!;
  await enrol(people.learner.id, cohort.id, lessons.slice(0, 3), false);
  await enrol(people.graduate.id, null, lessons, true);
}

async function enrol(personId: string, cohortId: string | null, lessonIds: string[], isComplete: boolean) {
  if (await db.enrolment.findFirst({ where: { personId, isDemo: true } })) return;
  const at = now();
  const blocks = lessonIds.flatMap((lessonId) => [
    { blockId: lessonId, kind: "lesson", score: null },
    ...lesson(lessonId, "nl")!.blocks.map(({ id, kind }) => ({
      blockId: id,
      kind,
      score: kind === "quiz" ? 100 : null,
    })),
  ]);
  await db.$transaction(async (tx) => {
    const enrolment = await tx.enrolment.create({
      data: {
        id: newId(),
        personId,
        offerId: cohortId ? "mc1-cohort" : "mc1-self-paced",
        cohortId,
        contentId: masterclassId,
        completedAt: isComplete ? at : null,
        isDemo: true,
      },
    });
    const enrolmentId = enrolment.id;
    await tx.blockProgress.createMany({
      data: blocks.map((block) => ({ enrolmentId, ...block, done: true })),
    });
    const written = blocks.filter(({ kind }) => kind === "reflection");
    await tx.reflection.createMany({ data: written.map(({ blockId }) => ({ enrolmentId, blockId, text })) });
    if (isComplete)
      await addJob(tx, "issue-certificate", { enrolmentId }, { key: `certificate-${enrolmentId}` });
  });
}
