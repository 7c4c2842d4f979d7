import { expect, test } from "vitest";
import { askedIn, type ContentBlock, progressBlocksOf, quizOf } from "~/platform/content/content";
import { builtContent, page } from "./content.server";
import { makeCurriculum } from "./curriculum";
import { announcing } from "~test/rows/releases/changed-content";

const {
  answerKey,
  blocksOf,
  compositionOf,
  lesson,
  lessonIdsAt,
  lessonsOfMasterclass,
  masterclass,
  masterclassById,
  masterclasses,
  moduleById,
  offeredContent,
  programme,
} = makeCurriculum(null, builtContent);

test("a masterclass is found by slug and by id, in either language, and its hours add up", () => {
  const found = masterclass("anders-kijken", "nl");
  expect(found?.title).toBe("Anders kijken");
  expect(masterclassById("mc1", "en")?.slug).toBe("anders-kijken");
  expect(found?.modules.map(({ id }) => id)).toEqual(["m0", "m1", "m2", "m3"]);
  expect(found?.hours).toBe(found?.modules.reduce((sum, { hours }) => sum + hours, 0));
  expect(masterclass("kokkerellen", "nl")).toBeUndefined();
});

test("modules together are what each of them is, under the names of all or of the first two", () => {
  const [m0, m2] = [moduleById("m0", "nl")!, moduleById("m2", "nl")!];
  expect(compositionOf("m0+m2", "nl")).toMatchObject({
    title: `${m0.title} + ${m2.title}`,
    modules: [{ id: "m0" }, { id: "m2" }],
  });
  expect(offeredContent("m0+m2", "en")).toMatchObject({ masterclassSlug: null, isOpen: true });
  expect(compositionOf("m0+m1+m2+m3", "en")?.title).toMatch(/ \+ 2 more modules$/);
  for (const none of ["m0+m99", "m0+", "+m0", "+", "mc1+m4", "m0+mc1"])
    expect(compositionOf(none, "nl")).toBeNull();
});

test("the programme holds the four masterclasses, in order", () => {
  expect(masterclasses("nl").map(({ id }) => id)).toEqual(programme("nl").masterclassIds);
  expect(programme("en").masterclassIds).toEqual(["mc1", "mc2", "mc3", "mc4"]);
});

test("a module is one object, wherever it is found", () => {
  expect(moduleById("m0", "nl")).toEqual(masterclassById("mc1", "nl")?.modules[0]);
});

test("the preview of every masterclass is a written lesson in both languages", () => {
  for (const { previewLessonId } of masterclasses("nl")) {
    expect(lesson(previewLessonId, "nl")).toBeDefined();
    expect(lesson(previewLessonId, "en")).toBeDefined();
  }
});

test("a lesson is found by id and by address, with what there is to do in it", () => {
  const found = lesson("m0-talent-dat-er-al-is", "en");
  expect(found?.locale).toBe("en");
  expect(lessonIdsAt("talent-dat-er-al-is")).toEqual(["m0-talent-dat-er-al-is"]);
  expect(lessonIdsAt("nergens")).toEqual([]);
  expect(blocksOf("m0-talent-dat-er-al-is")).toEqual(progressBlocksOf(found!.blocks));
  expect(blocksOf("m0-nergens")).toEqual([]);
});

test("the lessons of a masterclass come in order, each with its module", () => {
  const lessons = lessonsOfMasterclass("mc2", "nl");
  expect(new Set(lessons.map(({ module }) => module.id))).toEqual(new Set(["m4", "m5"]));
  expect(lessons.map(({ lesson }) => lesson.id)).toEqual(
    masterclassById("mc2", "nl")!.modules.flatMap((module) => module.lessons.map(({ id }) => id)),
  );
  expect(lessonsOfMasterclass("mc9", "nl")).toEqual([]);
});

const asked = (blocks: readonly ContentBlock[]) => {
  const quiz = quizOf(blocks);
  return quiz ? askedIn(quiz) : [];
};

test("every option of every question has feedback in both languages", () => {
  for (const { id } of masterclasses("nl"))
    for (const outline of lessonsOfMasterclass(id, "nl"))
      for (const question of asked(lesson(outline.lesson.id, "nl")?.blocks ?? [])) {
        const options = question.options.map((option) => option.id);
        const key = answerKey(question.id);
        expect(options).toContain(key?.correct);
        expect(Object.keys(key?.feedback.nl ?? {})).toEqual(options);
        expect(Object.keys(key?.feedback.en ?? {}).sort()).toEqual([...options].sort());
      }
});

test("a page is found by name", () => {
  expect(page("method", "en")?.html).toContain('<figure class="bron">');
  expect(page("nergens", "nl")).toBeUndefined();
});

test("an enrolment consists of modules, each once, and is made once", () => {
  const composition = compositionOf("mc1", "nl");
  expect(composition?.modules.map(({ id }) => id)).toEqual(["m0", "m1", "m2", "m3"]);
  expect(compositionOf("mc1", "nl")).toBe(composition);
  const all = compositionOf("programme", "en")!.modules.map(({ id }) => id);
  expect(new Set(all).size).toBe(all.length);
  expect(compositionOf("mc9", "nl")).toBeNull();
});

test("what is sold is open once all of it is written", () => {
  expect(offeredContent("mc1", "nl")).toEqual({
    title: "Anders kijken",
    masterclassSlug: "anders-kijken",
    isOpen: true,
  });
  expect(offeredContent("programme", "nl")).toMatchObject({ masterclassSlug: null, isOpen: true });
  const before = makeCurriculum(null, announcing(builtContent, "mc2"));
  for (const id of ["mc2", "programme"])
    expect(before.offeredContent(id, "nl"), id).toMatchObject({ isOpen: false });
  expect(offeredContent("mc9", "nl")).toBeNull();
});
