import { gunzipSync } from "node:zlib";
import { lessonsOf, makeLearner } from "~test/rows/enrolments";
import { openLesson } from "~test/rows/lessons";
import { expect, test } from "vitest";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { finishLesson } from "./finish-lesson.server";
import type { LessonData } from "./lesson-answer.server";
import { lessonPage } from "./lesson-page.server";
import { lessonMark } from "./lesson-mark";
import { saveReflection } from "../answers/save-reflection.server";

const [lesson] = lessonsOf("m0");
const frame = `<main>${lessonMark}</main>`;

let rendered = 0;
function kept(data: LessonData) {
  const render = () => {
    rendered++;
    return frame;
  };
  const page = lessonPage(currentCurriculum(), data, "nl", {
    render,
    site: "foundation",
    foot: "",
    isKept: true,
  });
  const text = page.bytes().toString();
  expect(gunzipSync(page.gzip!()).toString()).toBe(text);
  return text;
}

/** A learner who has read the lesson and written this. */
async function writer(text: string) {
  const { actor, enrolmentId } = await makeLearner();
  const address = { enrolmentId, lessonSlug: lesson!.slug };
  const blockId = currentCurriculum()
    .blocksOf(lesson!.id)
    .find(({ kind }) => kind === "reflection")!.id;
  await saveReflection(actor, { ...address, blockId, text, version: 0 });
  await finishLesson(actor, address);
  return { enrolmentId, data: await openLesson(actor, enrolmentId, lesson!.slug) };
}

test("a frame that is kept holds nothing of the person it was first made for", async () => {
  const baker = await writer("Een bakker uit de <Dorpsstraat>.");
  const smith = await writer("Een smid.");
  const fresh = await makeLearner();
  const untouched = await openLesson(fresh.actor, fresh.enrolmentId, lesson!.slug);
  const pages = [baker.data, smith.data, untouched].map(kept);
  expect(rendered).toBe(1);
  expect(pages[0]).toContain("Een bakker uit de &lt;Dorpsstraat&gt;.");
  for (const page of pages.slice(1)) {
    expect(page).not.toContain("Dorpsstraat");
    expect(page).not.toContain(baker.enrolmentId);
  }
  expect(pages[1]).toContain("Een smid.");
  expect(pages[1]).toContain(`/learn/${smith.enrolmentId}`);
  expect(pages[2]).not.toContain("Een smid.");
  expect(pages[2]).not.toContain(smith.enrolmentId);
  expect(pages[2]).not.toBe(pages[1]!.replaceAll(smith.enrolmentId, fresh.enrolmentId));
});

test("a frame is made anew when what stands at its foot changed", async () => {
  const { data } = await writer("Een smid.");
  const pageWith = (foot: string) =>
    lessonPage(currentCurriculum(), data, "nl", {
      ...{ render: () => `<main>${lessonMark}</main><footer>${foot}</footer>` },
      ...{ site: "foundation", foot, isKept: true },
    })
      .bytes()
      .toString();
  expect(pageWith("Stichting Voorbeeld")).toContain("Stichting Voorbeeld");
  expect(pageWith("Stichting Anders")).toContain("Stichting Anders");
});

test("a lesson links to the sheet of its exercise, once", async () => {
  const { actor, enrolmentId } = await makeLearner();
  const page = kept(await openLesson(actor, enrolmentId, "je-startbeeld"));
  expect(page.match(/<section class="exercise"/g)).toHaveLength(2);
  expect(page.match(/href="\/materiaal\/startbeeld\.pdf"/g)).toHaveLength(1);
});

test("every mark is filled in", async () => {
  const { actor, enrolmentId } = await makeLearner();
  for (const { slug } of lessonsOf("m0")) {
    const data = await openLesson(actor, enrolmentId, slug);
    const page = lessonPage(currentCurriculum(), data, "nl", {
      render: () => frame,
      site: "foundation",
      foot: "",
      isKept: false,
    });
    expect(page.bytes().toString()).not.toMatch(/[\uE000\uE001]/);
  }
});
