import { makePerson } from "~test/rows/enrolments";
import { retitled } from "~test/rows/releases/changed-content";
import { firstRelease, nextRelease } from "~test/rows/releases/published-releases";
import { expect, test } from "vitest";
import { builtContent } from "~/features/curriculum/content/content.server";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { Staff } from "~/features/identity/access/scope";
import { quizOf } from "../quiz/quiz-keys.server";
import { releasedLesson } from "./released-lesson.server";

const { id, slug, moduleSlug, title } = builtContent.lessons.nl[0]!;

test("a lesson of any release as its learners see it, with a quiz to try that keeps nothing", async () => {
  await firstRelease();
  await nextRelease(retitled(builtContent, id, "Een nieuwe titel"), 1);
  const staff = (await makePerson()) as Staff<"release.read">;
  const at = async (releaseId: number, module = moduleSlug, query = "", lesson = slug) =>
    releasedLesson(staff, { releaseId, moduleSlug: module, slug: lesson }, new URLSearchParams(query), "nl");
  expect(await at(1)).toMatchObject({ title });
  const second = (await at(2)) as { title: string; html: string };
  expect(second).toMatchObject({ title: "Een nieuwe titel" });
  expect(second.html).not.toContain('method="post"');
  expect(second.html).not.toContain('name="text"');
  expect(second.html).not.toContain("(klaar)");
  expect(second.html).toContain('href="/desk/releases/2"');

  const questions = quizOf(await curriculum(1), id)!.questions;
  const answers = questions.map((question) => [question.id, question.correct]);
  const query = new URLSearchParams([["check", "1"], ...answers]).toString();
  expect(((await at(1, moduleSlug, query)) as { html: string }).html).toContain("Toets gehaald");
  expect(second.html).not.toContain("quiz__feedback");

  expect(await at(1, "een-andere-module")).toEqual({ redirectTo: `${moduleSlug}/${slug}` });
  expect(await at(3)).toBeNull();
  expect(await at(1, moduleSlug, "", "nergens")).toBeNull();
});
