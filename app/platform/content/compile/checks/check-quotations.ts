import { plain, type Translations } from "../markup/translations";
import type { RawContent } from "../read-content";
import type { Unit } from "../units";
import type { Fault } from "./faults";

/** Whether `quote` is a literal part of the foundation's text; only white space may differ. */
export const isQuotation = (quote: string, sourceText: string): boolean =>
  plain(quote) !== "" && plain(sourceText).includes(plain(quote));

/** Whether each quotation stands in the foundation's text, white space apart, and has a translation where it needs one. */
export function checkQuotations(
  unit: Unit<unknown>,
  sourceText: string,
  translations: Translations,
): Fault[] {
  return unit.compiled.facts.quotes.flatMap(({ line, text, source: typed }) => {
    const messages = [];
    const start = plain(text).slice(0, 60);
    if (!isQuotation(text, sourceText) && !isQuotation(typed, sourceText))
      messages.push(
        `<Bron> “${start}” is not in content/bron/de-methode.txt; quote it letter for letter, or take <Bron> off`,
      );
    else if (unit.locale === "en" && !translations.has(plain(text)))
      messages.push(`<Bron> “${start}” has no translation; add one to content/bron/translations.yaml`);
    return messages.map((message) => ({ file: unit.file, line, message }));
  });
}

/** Without the punctuation at its end, in small letters: how a part may differ from the whole it is taken from. */
const core = (text: string) =>
  plain(text)
    .replace(/[.,;:!?]+$/, "")
    .toLowerCase();

/** Whether every quotation that is translated is one, stands there once, and is translated as in the longer ones it is part of. */
export function checkQuotationTranslations({ translations, sourceText }: RawContent): Fault[] {
  if (!translations) return [];
  const { file, value, lineOf } = translations;
  return value.flatMap(({ nl, en }, index) => {
    const fault = (message: string) => [{ file, line: lineOf(index, "nl"), message }];
    const start = plain(nl).slice(0, 60);
    if (!isQuotation(nl, sourceText))
      return fault(`“${start}” is not in content/bron/de-methode.txt; quote it letter for letter`);
    if (value.findIndex((other) => plain(other.nl) === plain(nl)) !== index)
      return fault(`“${start}” is translated twice; keep one of them`);
    const whole = value.find(
      (other) => plain(other.nl).includes(plain(nl)) && !core(other.en).includes(core(en)),
    );
    return whole
      ? fault(
          `“${start}” is translated otherwise within “${plain(whole.nl).slice(0, 60)}”; make them the same`,
        )
      : [];
  });
}
