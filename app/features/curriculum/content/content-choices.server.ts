import type { Locale } from "~/i18n/locale";
import { masterclasses, modules, programme } from "./content.server";

/** What can be followed, by id and title, as a list is narrowed to it: the masterclasses in their order, the programme, the modules. */
export const contentChoices = (locale: Locale): { value: string; label: string }[] =>
  [...masterclasses(locale), programme(locale), ...modules(locale)].map(({ id, title }) => ({
    value: id,
    label: title,
  }));
