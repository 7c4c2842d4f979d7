// What stands in a text where somebody's name was. The database knows it too: it is what may come into a text that is frozen (`is_without_names`).
import type { Locale } from "~/i18n/locale";

/** In the language of whoever took it out. */
export const instead: Readonly<Record<Locale, string>> = {
  nl: "[naam weggehaald]",
  en: "[name taken out]",
};
/** Where there is no room for that. */
export const shortInstead = "…";

/** Each place where a name was, in whichever language. */
export const takenOut = /\[naam weggehaald\]|\[name taken out\]/g;

/** A text as it is compared with another: in which language a name was taken out makes no difference. */
export const inAnyLanguage = (text: string): string => text.replaceAll(takenOut, shortInstead);
