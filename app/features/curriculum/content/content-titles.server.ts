import type { Locale } from "~/i18n/locale";
import { masterclassById, masterclasses, moduleById, programme } from "./content.server";

/** What an offer leads to, as its content says it. */
export interface OfferedContent {
  title: string;
  /** Null where there is no page of its own (a module, the programme). */
  masterclassSlug: string | null;
  /** Whether all of it is written: what is announced is shown and not sold. */
  isOpen: boolean;
}

/** The masterclass, module or programme with this id, or null when content no longer has it. */
export function offeredContent(contentId: string, locale: Locale): OfferedContent | null {
  const masterclass = masterclassById(contentId, locale);
  if (masterclass)
    return {
      title: masterclass.title,
      masterclassSlug: masterclass.slug,
      isOpen: masterclass.status === "open",
    };
  const module = moduleById(contentId, locale);
  if (module) return { title: module.title, masterclassSlug: null, isOpen: module.status === "written" };
  const whole = programme(locale);
  if (whole.id !== contentId) return null;
  const parts = masterclasses(locale).filter(({ id }) => whole.masterclassIds.includes(id));
  return {
    title: whole.title,
    masterclassSlug: null,
    isOpen: parts.every(({ status }) => status === "open"),
  };
}

/** The title for people, also of content that is gone. */
export const contentTitle = (contentId: string, locale: Locale) =>
  offeredContent(contentId, locale)?.title ?? contentId;
