import { builtSheets } from "~/features/curriculum/content/content.server";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { followedBy } from "~/features/enrolment/enrolments/enrolments.queries.server";
import { can } from "~/features/identity/access/can";
import type { Actor } from "~/features/identity/access/scope";
import type { ContentLocale } from "~/platform/content/content";
import type { Sheet } from "~/platform/content/sheet";

/**
 * Which sheets somebody (null: a visitor) may download: anyone those for everyone; staff all; who follows or completed something, and did
 * not lose it, those of its modules.
 */
export async function sheetAccessOf(actor: Actor | null): Promise<(sheet: Sheet) => boolean> {
  if (can(actor, "desk.open")) return () => true;
  const modules = new Set(actor ? await modulesOf(actor) : []);
  return ({ readers, moduleId }) => readers === "everyone" || modules.has(moduleId);
}

async function modulesOf(actor: Actor): Promise<string[]> {
  const { compositionOf } = currentCurriculum();
  const followed = await followedBy(actor);
  return followed.flatMap(
    ({ contentId }) => compositionOf(contentId, "nl")?.modules.map(({ id }) => id) ?? [],
  );
}

/** The sheet with an id, or undefined. */
export const sheetById = (id: string, locale: ContentLocale): Sheet | undefined =>
  builtSheets[locale].find((sheet) => sheet.id === id);

/** The sheets that a lesson's exercise for an instrument is done on. */
export const sheetsOfExercise = (lessonId: string, instrument: string | null, locale: ContentLocale) =>
  builtSheets[locale].filter((sheet) => sheet.instrument === instrument && sheet.lessons.includes(lessonId));
