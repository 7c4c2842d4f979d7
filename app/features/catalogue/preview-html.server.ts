import type { Lesson } from "~/platform/content/content";
import { escapeHtml } from "~/platform/mail-body";

/** A lesson as visitors read it: its prose and exercises, without boxes to write in and without the quiz. */
export const previewHtml = (lesson: Lesson, instead: string): string =>
  lesson.segments
    .map((segment) => {
      if (segment.kind === "prose") return segment.html;
      if (segment.kind === "quiz") return "";
      const parts = segment.parts.map((part) =>
        part.kind === "prose"
          ? part.html
          : `<p><strong>${escapeHtml(part.label)}</strong></p><p><em>${escapeHtml(instead)}</em></p>`,
      );
      return `<section class="exercise">${parts.join("")}</section>`;
    })
    .join("");
