import type { ContentLocale } from "~/platform/content/content";
import { currentCurriculum, titleInReleases } from "../releases/current-curriculum.server";

/** What an offer leads to in what is taught now, or null when that no longer has it. */
export const offeredContent = (contentId: string, locale: ContentLocale) =>
  currentCurriculum().offeredContent(contentId, locale);

/** The title for people, also of content that is gone: its last one. */
export const contentTitle = (contentId: string, locale: ContentLocale) =>
  offeredContent(contentId, locale)?.title ?? titleInReleases(contentId)?.[locale] ?? contentId;
