import type { Lesson } from "~/platform/content/content";
import { escapeText } from "~/lib/markup/html";

interface Words {
  /** Above an exercise. */
  exercise: string;
  minutes: (n: number) => string;
  /** In place of a box to write in. */
  instead: string;
}

/** A lesson as visitors read it: its prose and exercises, without boxes to write in and without the quiz. */
export const previewHtml = (lesson: Lesson, { exercise, minutes, instead }: Words): string =>
  lesson.segments
    .map((segment) => {
      if (segment.kind === "prose") return segment.html;
      if (segment.kind === "quiz") return "";
      const parts = segment.parts.map((part) =>
        part.kind === "prose"
          ? part.html
          : `<p><strong>${escapeText(part.label)}</strong></p><p><em>${escapeText(instead)}</em></p>`,
      );
      const head = `<h2>${escapeText(exercise)}</h2><p class="exercise__meta">${escapeText(minutes(segment.minutes))}</p>`;
      return `<section class="exercise"><div class="exercise__head">${head}</div>${parts.join("")}</section>`;
    })
    .join("");
