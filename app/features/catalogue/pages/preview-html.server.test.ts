import { expect, test } from "vitest";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { previewHtml } from "./preview-html.server";

test("the exercise of a preview lesson has its heading, and no box to write in", () => {
  const preview = currentCurriculum().lesson(
    currentCurriculum().masterclass("anders-kijken", "nl")!.previewLessonId,
    "nl",
  )!;
  const words = { exercise: "Opdracht", minutes: (n: number) => `${n} minuten`, instead: "Hier schrijf je." };
  const html = previewHtml(preview, words);
  expect(html).toMatch(
    /<section class="exercise" id="m0-talent-dat-er-al-is\.oefening"><div class="exercise__head"><h2>Opdracht<\/h2><p class="exercise__meta">\d+ minuten<\/p><\/div>/,
  );
  expect(html).toContain("<em>Hier schrijf je.</em>");
  expect(html).not.toMatch(/<textarea|<input/);
});
