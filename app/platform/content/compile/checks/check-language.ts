// Sentences that are too long, and words that the method avoids.
import type { Locale } from "~/i18n/locale";
import type { LessonUnit } from "../units";
import type { TextBlock } from "./collect-facts";
import type { Fault } from "./faults";
import { readability } from "./readability";

/** Words that hide who does what, or name people by what they lack. */
const avoided: Record<Locale, readonly RegExp[]> = {
  nl: [
    /\bin het kader van\b/i,
    /\bten aanzien van\b/i,
    /\bmet betrekking tot\b/i,
    /\bfacilite(?:er|ert|ren|ring)\b/i,
    /\bstakeholders?\b/i,
    /\bintegrale aanpak\b/i,
    /\bdoelgroep(?:en)?\b/i,
    /\bkansarme?n?\b/i,
    /\bkwetsbare (?:inwoner|burger|bewoner|groep|mens|gezin)\w*/i,
    /\bafstand tot de arbeidsmarkt\b/i,
    /\bzelfredzaam(?:heid)?\b/i,
    /\blaagdrempelige?\b/i,
    /\bmoeilijk bereikbare?\b/i,
    /\btoegeleid\b|\btoeleid/i,
  ],
  en: [
    /\bin the framework of\b/i,
    /\bwith regard to\b/i,
    /\bfacilitat(?:e|es|ed|ing)\b/i,
    /\bstakeholders?\b/i,
    /\bintegrated approach\b/i,
    /\btarget groups?\b/i,
    /\bdisadvantaged\b/i,
    /\bvulnerable (?:resident|citizen|group|people|person|famil)\w*/i,
    /\bhard[- ]to[- ]reach\b/i,
    /\blow-threshold\b/i,
  ],
};

/** A contrast shows how it is often put, and a quiz how a colleague would put it. */
const showsOtherWords = new Set(["contrast", "quiz"]);

/** Without what stands in quotation marks: a word that is talked about is quoted. */
const unquoted = (text: string) => text.replace(/‘[^’]*(?:’\p{L}[^’]*)*’|“[^”]*”/gu, "");

/** The words that the method avoids, used and not quoted or emphasised. */
export const avoidedWords = (text: string, locale: Locale): string[] =>
  avoided[locale].flatMap((word) => word.exec(unquoted(text))?.[0] ?? []);

/** Where texts are not in words of the method, or in Dutch have a sentence of more than 25 words. */
export function languageFaults(texts: readonly TextBlock[], locale: Locale): Omit<Fault, "file">[] {
  const words = texts
    .filter(({ kind, block }) => kind === "prose" && !showsOtherWords.has(block ?? ""))
    .flatMap(({ line, own }) =>
      avoidedWords(own, locale).map((word) => ({
        line,
        message: `“${word}” is a word the method avoids; say who does what, or quote it`,
      })),
    );
  const long = locale === "nl" ? readability(texts, locale).long : [];
  const sentences = long.map(({ line, words: count }) => ({
    line,
    message: `a sentence of ${count} words; split it, 25 at most`,
  }));
  return [...words, ...sentences];
}

/** Whether a lesson is said in words of the method, and in Dutch in sentences of at most 25 words. */
export const checkLanguage = ({ file, locale, compiled }: LessonUnit): Fault[] =>
  languageFaults(compiled.facts.texts, locale).map((fault) => ({ file, ...fault }));
