import type { Locale } from "~/i18n/locale";
import { publicPath } from "~/i18n/paths";
import { studyLoad } from "./study-load";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";

export interface OutlinedModule {
  id: string;
  slug: string;
  title: string;
  summary: string;
  hours: number;
  instruments: { id: string; name: string; purpose: string }[];
  lessons: { id: string; title: string; minutes: number; written: boolean; previewHref: string | null }[];
}

/** What the page of a masterclass shows, or null when there is none at `slug`. */
export function masterclassPage(slug: string, locale: Locale) {
  const { masterclass, lesson } = currentCurriculum();
  const found = masterclass(slug, locale);
  if (!found) return null;
  const { id, title, promise, summary, audience, outcomes, hours, status, previewLessonId } = found;
  const previewHref = publicPath("previewLesson", locale, slug, lesson(previewLessonId, locale)!.slug);
  const modules: OutlinedModule[] = found.modules.map((module) => ({
    id: module.id,
    slug: module.slug,
    title: module.title,
    summary: module.summary,
    hours: module.hours,
    instruments: module.instruments,
    lessons: module.lessons.map(({ id, title, minutes, written }) => {
      return { id, title, minutes, written, previewHref: id === previewLessonId ? previewHref : null };
    }),
  }));
  return {
    id,
    slug,
    title,
    promise,
    summary,
    audience,
    outcomes,
    hours,
    load: studyLoad(found),
    isOpen: status === "open",
    previewHref,
    modules,
  };
}
