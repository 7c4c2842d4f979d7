import type { Locale } from "~/i18n/locale";
import { publicPath } from "~/i18n/paths";
import type { SearchDocument } from "~/platform/content/content";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";

interface PublicAddress {
  /** Where anybody reads on: the page itself, a preview lesson, or the module in the page of its masterclass. */
  url: string;
  /** The masterclass that a module or lesson is part of. */
  masterclass: string | null;
  /** All of it stands there. */
  isWhole: boolean;
}

export interface HitAddress extends Omit<PublicAddress, "isWhole"> {
  /** Where somebody who takes part reads the lesson; null when `url` shows it to everyone. */
  learnUrl: string | null;
}

/** Where a search hit leads; `id` is its id in content, `url` the address of its document. */
export function addressOfHit(
  { id, kind, url }: Pick<SearchDocument, "id" | "kind" | "url">,
  locale: Locale,
): HitAddress {
  if (kind !== "module" && kind !== "lesson") return { url, masterclass: null, learnUrl: null };
  const found = kind === "lesson" ? publicAddressOfLesson(id, locale) : addressOfModule(id, locale);
  // A lesson has one address for both languages.
  const learnUrl = kind === "lesson" && !found.isWhole ? `${url}?lang=${locale}` : null;
  return { url: found.url, masterclass: found.masterclass, learnUrl };
}

/** Where anybody finds a lesson: the lesson itself when it is a preview, else its module in the page of a masterclass. */
export function publicAddressOfLesson(lessonId: string, locale: Locale): PublicAddress {
  const found = currentCurriculum().lesson(lessonId, locale);
  const previewing = currentCurriculum()
    .masterclasses(locale)
    .find(({ previewLessonId }) => previewLessonId === lessonId);
  if (!found || !previewing) return addressOfModule(found?.moduleId, locale);
  const url = publicPath("previewLesson", locale, previewing.slug, found.slug);
  return { url, masterclass: previewing.title, isWhole: true };
}

function addressOfModule(moduleId: string | undefined, locale: Locale): PublicAddress {
  const found = currentCurriculum()
    .masterclasses(locale)
    .find(({ modules }) => modules.some(({ id }) => id === moduleId));
  if (!found) return { url: publicPath("masterclasses", locale), masterclass: null, isWhole: false };
  const url = `${publicPath("masterclass", locale, found.slug)}#${moduleId}`;
  return { url, masterclass: found.title, isWhole: false };
}
