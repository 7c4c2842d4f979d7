import type { ContentLocale } from "~/platform/content/content";
import type { Curriculum } from "./curriculum";

/** What an offer leads to, as its content says it. */
export interface OfferedContent {
  title: string;
  /** Null where there is no page of its own (a module, the programme). */
  masterclassSlug: string | null;
  /** Whether all of it is written: what is announced is shown and not sold. */
  isOpen: boolean;
}

/** The masterclass, module or programme with this id in a curriculum, or null when it has none. */
export function offeredIn(
  { masterclassById, masterclasses, moduleById, programme }: Curriculum,
  contentId: string,
  locale: ContentLocale,
): OfferedContent | null {
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
