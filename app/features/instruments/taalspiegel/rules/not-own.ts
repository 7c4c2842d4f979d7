// What in a text is not its writer's own: what is quoted, spoken of as a word, said by others, or the name of a law.

import { quick } from "./quick-form";

interface Span {
  start: number;
  end: number;
}

const quotation =
  /‘(?:[^‘’\n]|’(?=[a-z])){1,400}?’(?![a-z])|“[^“”\n]{1,600}?”|„[^„“”\n]{1,600}?[”“]|(?<![a-z0-9])"(?!\s)[^"\n]{1,600}?"|«[^«»\n]{1,600}?»|(?<![a-z0-9])'(?![stn] )[^'\n]{1,300}?'(?![a-z])/g;

/** A name and what may stand before it: ‘een probleemwijk’, ‘de zwakke buurten’. */
const named = "(?:g?een\\s+|de\\s+|het\\s+)?[a-z-]+(?:\\s+[a-z-]+)?";
/** Words between a verb and what belongs to it. */
const few = (most: number) => `(?:(?!(?:en|is|die|dat|maar|want|over)\\b)[a-z-]+\\s+){0,${most}}?`;

const spokenOf = [
  // A word is spoken of: the word, the name, the stamp.
  "\\b(?:het woord|de term|het begrip|de woorden|de begrippen|de termen|het etiket|het stempel|de stempel|het label|het predicaat|de bijnaam|de benaming|de aanduiding|de kwalificatie|de typering|termen als|woorden als|begrippen als|noemen wij geen)\\s+[a-z-]+(?:\\s+(?:en|of)\\s+[a-z-]+)?",
  `\\b(?:imago|stigma|stempel|etiket|label|reputatie|predicaat|benaming|aanduiding|kwalificatie|typering)\\s+(?:van|als)\\s+${named}`,
  "\\b[a-z-]+, een (?:woord|term|naam|begrip|etiket|stempel|label|scheldwoord)\\b",
  // Somebody calls it so.
  "\\b(?:noem|noemt|noemde|noemden|heette|heetten)\\s+(?:(?!en|is|die|dat|maar|want)[a-z-]+\\s+){0,4}g?een\\s+[a-z-]+(?:\\s+[a-z-]+)?",
  "\\b(?:g?een|als|voor)\\s+(?:[a-z-]+\\s+){1,3}(?:te\\s+|worden\\s+)?(?:uitgemaakt|heten|heet|noemt|noemen|genoemd|bestempel\\w*|betitel\\w*|(?:weg|neer)(?:ge)?zet\\w*|afgeschilderd|afschilder\\w*|omschreven|versleten)\\b",
  `\\b(?:stond(?:en)?|gold(?:en)?|werd(?:en)?)\\s+${few(4)}(?:(?:bekend|te boek|gezien|beschouwd|afgeschilderd)\\s+)?als\\s+${named}`,
  `\\b(?:te boek\\s+stond(?:en)?|gezien\\s+werd(?:en)?)\\s+als\\s+${named}`,
  `\\b(?:geschreven|gezegd|gepraat|gesproken)\\s+over\\s+[a-z-]+\\s+als\\s+${named}`,
  // It is said no more, or instead of it something else is.
  `\\b(?:spreek|spreekt|spreken|sprak|spraken|gesproken)\\s+${few(5)}van\\s+${named}`,
  `\\b(?:spreken|spreekt|praten|praat|schrijven|schrijft|zeggen|zegt|gebruiken|gebruikt)\\s+${few(3)}(?:niet|nooit|geen)\\s+${few(2)}(?:over|van|in termen van)?\\s*${named}`,
  `\\bin plaats van\\s+${named}\\s+(?:schrijven|schrijft|zeggen|zegt|noemen|spreken|gebruiken|kiezen)\\b`,
  `\\b(?:van|over)\\s+${named}\\s+(?:willen|wil|mogen|mag|moeten|moet)\\s+${few(3)}(?:niet|geen|nooit)\\b`,
  `\\b(?:wie|als)\\s+${few(2)}het\\s+${few(2)}over\\s+${named}\\s+(?:heeft|hebben|gaat)\\b`,
  `\\bnoem(?:en|t|de|den)?\\b[^.;:\\n]{0,60}?\\bniet\\s+(?:langer\\s+|meer\\s+)?${named}`,
  // It is thought, or asked as an echo, or painted on a board.
  "\\b(?:het (?:beeld|idee|vooroordeel|misverstand|cliche)|de (?:indruk|mythe|gedachte|gewoonte))\\s+(?:dat|om)\\s[^,;:.\\n]{0,120}",
  "(?:^|[:–—]\\s*|[.!?]\\s+)(?:g?een\\s+|de\\s+)?[a-z-]+\\?",
  "^(?:g?een|de|het|die|deze)\\s+(?:(?!(?:is|zijn|was|wordt|worden|heeft|hebben|kan|kunnen|moet|moeten|wil|willen|mag|mogen|krijgt|krijgen)\\b)[a-z-]+\\s+){0,6}[a-z-]+\\?",
  `\\bg?een\\s+[a-z-]+(?:\\s+[a-z-]+)?\\s+bestaa(?:t|n)\\s+niet\\b`,
  "\\b(?:spandoek|bord|affiche|poster|sticker|graffiti|tegeltje|kop)\\b[^.:;\\n]{0,40}:[^\\n]{0,120}",
  // It is the title of something.
  "^[^:.\\n]{1,120}: (?:zo )?(?:heet|heette|luidt)\\b",
  // It stood in the paper.
  "\\bvolgens\\s+(?:een|de|sommige|veel|die)\\s+(?:columnist(?:en)?|krant(?:en)?|media|buitenstaanders?|critic(?:us|i)|makelaars?|vooroordelen)\\s+[^;:.\\n]{0,120}",
  "\\b(?:in de (?:krant|kranten|media|pers)|(?:krant|kranten|media|journalist(?:en)?|talkshow[a-z]*)\\s+(?:schreef|schreven|schrijft|schrijven|kopte|kopten|meldde|meldden|noemde|noemden|sprak|spraken))\\s+[^,;:.\\n]{0,120}",
].map((form) => new RegExp(form, "g"));

/** And names of laws; what is no law goes by its capital, for a regulation can help people too. */
const lawName =
  /\b(?:wet|besluit|regeling|richtlijn|verordening)(?:\s+(?:(?!(?:is|zijn|wordt|worden|geldt|kan|moet|die|dat|waar|niet|voor|op|wil|regelt|geeft|heeft|gaat)\b)[a-z-]+)){1,7}/g;

/** Where a form stands in a text; without `matchAll`, which makes a pattern anew for each text. */
function spansOf(text: string, form: RegExp): Span[] {
  const spans: Span[] = [];
  quick(form).lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text))
    spans.push({ start: match.index, end: form.lastIndex });
  return spans;
}

/** What is quoted in a whole folded text, in its order: a quotation can have more sentences than one. */
export const quotationsIn = (text: string): Span[] => spansOf(text, quotation);

/** What in a folded sentence is others' word or the name of a law; `isCapital` says of a place whether a capital stands there. */
export const othersWordsIn = (sentence: string, isCapital: (index: number) => boolean): Span[] => [
  ...spokenOf.flatMap((form) => spansOf(sentence, form)),
  ...spansOf(sentence, lawName).filter(({ start }) => sentence.startsWith("wet", start) || isCapital(start)),
];
