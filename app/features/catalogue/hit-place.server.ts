import type { Locale } from "~/i18n/locale";
import { publicPath } from "~/i18n/paths";
import type { SearchDocument } from "~/platform/content/content";
import { lesson, masterclasses } from "~/platform/content/content.server";

export interface HitPlace {
  /** Where anybody reads on: the page itself, a preview lesson, or the module in the page of its masterclass. */
  url: string;
  /** The masterclass that a module or lesson is part of. */
  masterclass: string | null;
  /** Where somebody who takes part reads the lesson; null when `url` shows it to everyone. */
  learnUrl: string | null;
}

/** Where a search hit leads; `id` is its id in content, `url` the address of its document. */
export function placeOfHit(
  { id, kind, url }: Pick<SearchDocument, "id" | "kind" | "url">,
  locale: Locale,
): HitPlace {
  if (kind !== "module" && kind !== "lesson") return { url, masterclass: null, learnUrl: null };
  const moduleId = kind === "module" ? id : lesson(id, locale)?.moduleId;
  const all = masterclasses(locale);
  const previewing = all.find(({ previewLessonId }) => previewLessonId === id);
  const found = previewing ?? all.find(({ modules }) => modules.some((module) => module.id === moduleId));
  if (!found) return { url: publicPath("masterclasses", locale), masterclass: null, learnUrl: null };
  const page = (...rest: string[]) => publicPath("masterclasses", locale, found.slug, ...rest);
  return {
    url: previewing ? page(lesson(id, locale)!.slug) : `${page()}#${moduleId}`,
    masterclass: found.title,
    // A lesson has one address for both languages.
    learnUrl: kind === "lesson" && !previewing ? `${url}?lang=${locale}` : null,
  };
}
