import type { Locale } from "~/i18n/locale";
import { currentCurriculum } from "../releases/current-curriculum.server";

/** What can be followed, by id and title, as a list is narrowed to it: the masterclasses in their order, the programme, the modules. */
export function contentChoices(locale: Locale): { value: string; label: string }[] {
  const { masterclasses, modules, programme } = currentCurriculum();
  return [...masterclasses(locale), programme(locale), ...modules(locale)].map(({ id, title }) => ({
    value: id,
    label: title,
  }));
}
