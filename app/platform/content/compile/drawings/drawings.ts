import type { Locale } from "~/i18n/locale";
import type { HtmlElement } from "../../content";
import { chain } from "./chain";

/** What `<Figure name>` may name: an SVG in the language of the text, which gets its text alternative from there. */
export const drawings: Readonly<Record<string, (locale: Locale) => HtmlElement>> = {
  ketting: (locale) =>
    chain(
      {
        nl: [
          ["Het woord", "hoe je mensen noemt"],
          ["De vraag", "wat je dan vraagt"],
          ["De daad", "wat je dan doet"],
          ["Het cijfer", "wat je dan telt"],
          ["Wat blijft", "na een jaar"],
        ] as const,
        en: [
          ["The word", "what you call people"],
          ["The question", "what you then ask"],
          ["The act", "what you then do"],
          ["The figure", "what you then count"],
          ["What is left", "after a year"],
        ] as const,
      }[locale],
    ),
};
