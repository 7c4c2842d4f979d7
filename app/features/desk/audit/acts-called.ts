import type { Locale } from "~/i18n/locale";
import { typedWords, wordForms } from "~/lib/folding/fold";
import { auditMessages } from "./audit.messages";

/** Whether every word that was typed begins one of a text, in whatever spelling. */
const hasWords = (text: string, words: readonly string[]): boolean => {
  const forms = wordForms(text);
  return words.every((word) => forms.some((form) => form.startsWith(word)));
};

/** Of names with what they are called, those that are called by the words that somebody typed. */
export function namesCalled(called: Readonly<Record<string, string>>, typed: string): string[] {
  const words = typedWords(typed);
  if (words.length === 0) return [];
  return Object.entries(called).flatMap(([name, text]) => (hasWords(text, words) ? [name] : []));
}

/** The acts that people call so in their language: `terugbet` is `order.refund`. */
export const actsCalled = (typed: string, locale: Locale): string[] =>
  namesCalled(auditMessages[locale].acts, typed);
