import type { ContentLocale } from "~/platform/content/content";
import { moduleIdsIn, moduleSetTitle } from "./module-set";
import { currentCurriculum, titleInReleases } from "../releases/current-curriculum.server";

/** What an offer leads to in what is taught now, or null when that no longer has it. */
export const offeredContent = (contentId: string, locale: ContentLocale) =>
  currentCurriculum().offeredContent(contentId, locale);

/** The title for people, also of content that is gone: its last one. */
export const contentTitle = (contentId: string, locale: ContentLocale): string =>
  offeredContent(contentId, locale)?.title ?? titleOfBefore(contentId, locale);

function titleOfBefore(contentId: string, locale: ContentLocale): string {
  const modules = moduleIdsIn(contentId);
  if (modules.length === 0) return titleInReleases(contentId)?.[locale] ?? contentId;
  return moduleSetTitle(
    modules.map((id) => ({ title: contentTitle(id, locale) })),
    locale,
  );
}
