// Modules that are followed together as a host chose them. Their id is made of theirs, so that it says the same in every release and for every host.
import type { Locale } from "~/i18n/locale";
import type { Module } from "~/platform/content/content";
import type { Curriculum } from "./curriculum";
import { moduleSetMessages } from "./module-set.messages";

const between = "+";

/** The id of what these modules are together, in this order. */
export const moduleSetId = (moduleIds: readonly string[]): string => moduleIds.join(between);

/** The modules that an id is made of; none for that of a module, a masterclass or the programme. */
export const moduleIdsIn = (contentId: string): string[] =>
  contentId.includes(between) ? contentId.split(between) : [];

/** What they are called together: all of three; of more the first two, and how many others. Titles have an “and” of their own. */
export function moduleSetTitle(modules: readonly Pick<Module, "title">[], locale: Locale): string {
  const titles = modules.map(({ title }) => title);
  const named = titles.length <= 3 ? titles : titles.slice(0, 2);
  const more = titles.length - named.length;
  return [...named, ...(more > 0 ? [moduleSetMessages[locale].more(more)] : [])].join(" + ");
}

/** The modules of a set, in their order; null when it is none, or when this content does not have them all. */
export function modulesOfSet(
  { moduleById }: Pick<Curriculum, "moduleById">,
  contentId: string,
  locale: Locale,
): Module[] | null {
  const ids = moduleIdsIn(contentId);
  const modules = ids.flatMap((id) => moduleById(id, locale) ?? []);
  return modules.length > 0 && modules.length === ids.length ? modules : null;
}
