import type { Locale } from "./locale";

/**
 * A catalogue of texts: one object per language, of one shape. A text is a string, or a function of the values in it. A
 * text that one language lacks, or whose values differ, fails the type check.
 */
export const defineMessages = <Texts extends Record<string, unknown>>(
  texts: Record<Locale, Texts>,
): Record<Locale, Texts> => texts;
