import type { ContentLocale } from "~/platform/content/content";
import type { Curriculum } from "./curriculum";
import { modulesOfSet, moduleSetTitle } from "./module-set";

/** What an offer leads to, as its content says it. */
export interface OfferedContent {
  title: string;
  /** Null where there is no page of its own (modules, the programme). */
  masterclassSlug: string | null;
  /** Whether all of it is written: what is announced is shown and not sold. */
  isOpen: boolean;
}

/** The masterclass, module, set of modules or programme with this id in a curriculum, or null when it has none. */
export function offeredIn(
  curriculum: Curriculum,
  contentId: string,
  locale: ContentLocale,
): OfferedContent | null {
  const { masterclassById, masterclasses, moduleById, programme } = curriculum;
  const masterclass = masterclassById(contentId, locale);
  if (masterclass)
    return {
      title: masterclass.title,
      masterclassSlug: masterclass.slug,
      isOpen: masterclass.status === "open",
    };
  const module = moduleById(contentId, locale);
  if (module) return { title: module.title, masterclassSlug: null, isOpen: module.status === "written" };
  const set = modulesOfSet(curriculum, contentId, locale);
  if (set)
    return {
      title: moduleSetTitle(set, locale),
      masterclassSlug: null,
      isOpen: set.every(({ status }) => status === "written"),
    };
  const whole = programme(locale);
  if (whole.id !== contentId) return null;
  const parts = masterclasses(locale).filter(({ id }) => whole.masterclassIds.includes(id));
  return {
    title: whole.title,
    masterclassSlug: null,
    isOpen: parts.every(({ status }) => status === "open"),
  };
}
