// Turns of phrase and of form that a reader notices when they come back in every lesson. None of them is wrong once.
import type { Locale } from "~/i18n/locale";
import { askedOf, type FileFacts, type TextBlock } from "../checks/collect-facts";

export type Habit = (typeof habits)[number];
export const habits = [
  "absolution",
  "praise-but",
  "two-beats",
  "threes",
  "read-this",
  "whose-words",
  "next-time",
  "full-frame",
] as const;

export const habitMeaning: Record<Habit, string> = {
  absolution: "a scene or contrast after which somebody is acquitted",
  "praise-but": "more than a third of the wrong options: praise, then “Maar …”",
  "two-beats": "an idea in two beats: not this, but that",
  threes: "a slot list of three",
  "read-this": "two or more times: read that sentence, mind the order",
  "whose-words": "two or more times: whose words these are",
  "next-time": "an end with a question for next time",
  "full-frame": "scene, idea, contrast and what to take along, all four",
};

const patterns = {
  nl: {
    absolution:
      /geen leugen|\bloog niet|niets? (?:vreemds|gemeens|onbeleefds|mis (?:mee|met))|(?:was|waren) redelijk|degelijk werk|lag niet aan (?:hem|haar|hen)|klopt(?:e|en)? alle(?:s|bei)|goed bedoeld/i,
    but: /(?:^|[.:;!?] )(?:Maar|Alleen|Toch)\b/,
    threes: /\b(een|de|het) [\p{Ll}-]+, \1 [\p{Ll}-]+,? (?:en )?\1 [\p{Ll}-]+[.:]/u,
    readThis: /\blees (?:die|deze|hem|haar|het) (?:zin|regel|rij|eens|hardop)|\blet op de volgorde/gi,
    whoseWords: /(?:van|is) deze masterclass|niet (?:de tekst )?van de stichting|onze (?:lezing|uitleg)/gi,
    nextTime: /\bvoor de volgende keer\b|vraag om mee te nemen/i,
    twoBeats: /[.!?]\s+\S|\bniet\b.*(?:, maar|\bmaar\b|, alleen)|\bgeen\b.*\bmaar\b|, niet\b|, alleen\b/i,
  },
  en: {
    absolution:
      /no lie\b|did not lie|nothing (?:strange|mean|impolite|wrong|foolish)|(?:was|were) reasonable|sound work|not (?:his|her|their) fault|(?:both|all) (?:are )?correct|meant well|well meant/i,
    but: /(?:^|[.:;!?] )(?:But|Yet|Only|Still|Though)\b/,
    threes: /\b(an?|the) [\p{Ll}-]+, \1 [\p{Ll}-]+,? (?:and )?\1 [\p{Ll}-]+[.:]/u,
    readThis:
      /\bread (?:that|this|the) (?:sentence|line|row)|\bread it (?:aloud|as)|\b(?:note|mind) the order/gi,
    whoseWords: /this masterclass(?:’s)? (?:own\b|\.)|not the foundation’s|our reading/gi,
    nextTime: /\b(?:for|until) next time\b|question to (?:carry|take)/i,
    twoBeats: /[.!?]\s+\S|\bnot\b.*\bbut\b|\bno\b.*\bbut\b|, not\b|, only\b/i,
  },
} satisfies Record<Locale, unknown>;

const times = (texts: readonly TextBlock[], pattern: RegExp) =>
  texts.reduce((count, { text }) => count + [...text.matchAll(pattern)].length, 0);

/** The texts that come right after a scene or a contrast, two of each. */
const afterwards = (prose: readonly TextBlock[]) =>
  prose.filter(
    ({ block }, index) =>
      block === "section" &&
      prose
        .slice(Math.max(0, index - 3), index)
        .some((before) => before.block === "scene" || before.block === "contrast"),
  );

/** The habits of a lesson that can be counted; the other ones take a reader. */
export function habitsOf({ texts, quizzes, blocks }: FileFacts, locale: Locale): Habit[] {
  const of = patterns[locale];
  const prose = texts.filter(({ kind }) => kind === "prose");
  const wrong = askedOf({ quizzes })
    .flatMap(({ options }) => options)
    .filter(({ correct }) => !correct);
  const praised = wrong.filter(({ feedback }) => of.but.test(feedback)).length;
  const kinds = new Set(blocks.map(({ kind }) => kind));
  const found: Record<Habit, boolean> = {
    absolution: afterwards(prose).some(({ text }) => of.absolution.test(text)),
    "praise-but": praised > wrong.length / 3,
    "two-beats": prose.some(({ block, text }) => block === "idea" && of.twoBeats.test(text)),
    threes: prose.some(({ text }) => of.threes.test(text)),
    "read-this": times(prose, of.readThis) > 1,
    "whose-words": times(prose, of.whoseWords) > 1,
    "next-time": prose.some(({ text }) => of.nextTime.test(text)),
    "full-frame": ["scene", "idea", "contrast", "takeAlong"].every((kind) => kinds.has(kind)),
  };
  return habits.filter((habit) => found[habit]);
}
