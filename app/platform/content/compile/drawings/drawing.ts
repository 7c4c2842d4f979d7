import type { Locale } from "~/i18n/locale";
import type { HtmlElement } from "../../content";

/** An SVG in the language of the text that shows it. */
export type Drawing = (locale: Locale) => HtmlElement;

/** A form filled in for each language. */
export const drawn =
  <Data>(form: (data: Data) => HtmlElement, data: Record<Locale, Data>): Drawing =>
  (locale) =>
    form(data[locale]);
