import fc from "fast-check";
import { emptyTables } from "~test/processes/database";
import { retitled, withCopy, without } from "~test/rows/releases/changed-content";
import { classAll, firstRelease, publication } from "~test/rows/releases/published-releases";
import { builtContent } from "~/features/curriculum/content/content.server";
import { enrol, makePerson } from "~test/rows/enrolments";
import { makeCohort } from "~test/rows/shop";
import { expect, test } from "vitest";
import { writtenLessons } from "~/features/curriculum/content/composition";
import type { TaughtContent } from "~/features/curriculum/content/curriculum";
import { curriculum, forgetReleases } from "~/features/curriculum/releases/current-curriculum.server";
import { publishRelease } from "~/features/curriculum/releases/publish-release.server";
import type { Actor } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { ownAnswers } from "../answers/own-answers.queries.server";
import { saveReflection } from "../answers/save-reflection.server";
import { finishLesson } from "../lesson/finish-lesson.server";
import { answerQuiz } from "../quiz/answer-quiz.server";
import { quizOf } from "../quiz/quiz-keys.server";
import { moveToRelease } from "./move-to-release.server";

/** Which lesson of those that there are, as a share of them. */
const which = fc.nat({ max: 999 });
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom("retitle", "withdraw", "add"), which }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("publish"), which }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom("write", "read", "quiz"), which }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("move"), which }) },
);
const followed = "m0";

interface Learner {
  actor: Actor;
  enrolmentId: string;
  /** What stands at each block, and which are done. */
  texts: Map<string, string>;
  done: Set<string>;
  isCompleted: boolean;
}

async function act({ actor, enrolmentId, texts, done }: Learner, does: string, share: number): Promise<void> {
  const { releaseId } = await db.enrolment.findUniqueOrThrow({ where: { id: enrolmentId } });
  const taught = await curriculum(releaseId);
  const lessons = writtenLessons(taught.compositionOf(followed, "nl")!);
  const { id, slug } = lessons[share % lessons.length]!;
  const address = { enrolmentId, lessonSlug: slug! };
  if (does === "read") {
    expect(await finishLesson(actor, address)).toMatchObject({ ok: true });
    done.add(id);
  } else if (does === "quiz") {
    const quiz = quizOf(taught, id);
    const right = new Map(quiz?.questions.map((question) => [question.id, question.correct]));
    if (!quiz) return;
    expect(await answerQuiz(actor, address, (question) => right.get(question))).toMatchObject({ ok: true });
    done.add(quiz.id);
  } else {
    const block = taught.blocksOf(id).find(({ kind }) => kind === "reflection");
    if (!block) return;
    const { version = 0 } =
      (await db.reflection.findFirst({ where: { enrolmentId, blockId: block.id } })) ?? {};
    const text = `Een bakker, de ${share}e.`;
    expect(await saveReflection(actor, { ...address, blockId: block.id, text, version })).toMatchObject({
      ok: true,
    });
    texts.set(block.id, text);
    done.add(block.id);
  }
}

function edited(content: TaughtContent, does: string, share: number, turn: number): TaughtContent {
  const lessons = content.lessons.nl.filter(({ moduleId }) => moduleId === followed);
  const { id } = lessons[share % lessons.length]!;
  if (does === "retitle") return retitled(content, id, `Titel ${turn}`);
  if (does === "add") return withCopy(content, id, `${followed}-nieuw-${turn}`);
  return lessons.length > 1 ? without(content, id) : content;
}

/** All that was done and written is there, can be read back, and who completed has. */
async function expectNothingLost({ actor, enrolmentId, texts, done, ...learner }: Learner): Promise<void> {
  const [enrolment, blocks, own] = [
    await db.enrolment.findUniqueOrThrow({ where: { id: enrolmentId } }),
    await db.blockProgress.findMany({ where: { enrolmentId, done: true } }),
    await ownAnswers(actor, enrolmentId, "nl"),
  ];
  expect(new Set(blocks.map(({ blockId }) => blockId))).toEqual(done);
  expect(new Map(own!.answers.map(({ blockId, text }) => [blockId, text]))).toEqual(texts);
  if (learner.isCompleted) expect(enrolment.completedAt).not.toBeNull();
}

test("whatever is edited, released and moved, nobody loses progress or a text", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
      await emptyTables();
      forgetReleases();
      await firstRelease();
      const [staff, group] = [await makePerson(), await makeCohort()];
      const learners: Learner[] = [];
      for (const cohortId of [group.id, undefined]) {
        const actor = await makePerson();
        const enrolmentId = await enrol(actor, { contentId: followed, cohortId });
        learners.push({ actor, enrolmentId, texts: new Map(), done: new Set(), isCompleted: false });
      }
      let [content, release] = [builtContent, 1];
      const published = [content];
      for (const [turn, { does, which: share }] of steps.entries()) {
        const learner = learners[share % 2]!;
        if (does === "publish") {
          await classAll(content);
          const outcome = await publishRelease(staff, publication(content, release), content);
          if (!outcome.ok) continue;
          release = outcome.releaseId;
          published.push(content);
        } else if (does === "move") {
          await moveToRelease(staff, { enrolmentId: learner.enrolmentId, releaseId: release });
        } else if (["read", "quiz", "write"].includes(does)) {
          await act(learner, does, share);
        } else content = edited(content, does, share, turn);

        for (const one of learners) {
          const { completedAt, releaseId } = await db.enrolment.findUniqueOrThrow({
            where: { id: one.enrolmentId },
          });
          // What is followed is what was published then, word for word.
          const taught = await curriculum(releaseId);
          expect(taught.modules("nl")).toEqual(published[releaseId! - 1]!.modules.nl);
          one.isCompleted ||= completedAt !== null;
          await expectNothingLost(one);
        }
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 120_000);
