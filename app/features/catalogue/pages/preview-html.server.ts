import type { Lesson } from "~/platform/content/content";
import { lessonText } from "~/platform/content/lesson-text";
import { escapeText } from "~/lib/markup/html";

interface Words {
  /** Above an exercise. */
  exercise: string;
  minutes: (n: number) => string;
  /** In place of a box to write in. */
  instead: string;
}

/** A lesson as visitors read it: its prose and exercises, without boxes to write in and without the quiz. */
export function previewHtml(lesson: Lesson, { exercise, minutes, instead }: Words): string {
  const text = lessonText(lesson);
  const blocks = lesson.blocks.map((block) => {
    if (block.kind === "quiz") return "";
    if (block.kind !== "exercise") return text.html(block.tree);
    const parts = block.parts.map((part) =>
      part.kind === "prose"
        ? text.html(part.tree)
        : `<p><strong>${escapeText(part.label)}</strong></p><p><em>${escapeText(instead)}</em></p>`,
    );
    const head = `<h2>${escapeText(exercise)}</h2><p class="exercise__meta">${escapeText(minutes(block.minutes))}</p>`;
    return `<section class="exercise" id="${escapeText(block.id)}"><div class="exercise__head">${head}</div>${parts.join("")}</section>`;
  });
  return [...blocks, text.footnotes()].join("");
}
