// What of handed-in work can be spoken of, and what it is called.
import { commentableKeys, nameOfKey } from "~/features/instruments/engine/comments/comment";
import type { Commentable } from "~/features/instruments/engine/comments/components/comment-form";
import { instrumentOf } from "~/features/instruments/instruments";
import type { Locale } from "~/i18n/locale";
import { type HandedIn, paragraphsOf, whole } from "../hand-in";
import { reviewMessages } from "../review.messages";

/** How much of a paragraph stands for it in a list. */
const longestBegin = 40;

const beginOf = (text: string): string =>
  text.length <= longestBegin ? text : `${[...text].slice(0, longestBegin).join("").trimEnd()}…`;

const sectionsOf = (content: Extract<HandedIn, { kind: "piece" }>) =>
  commentableKeys(instrumentOf(content.instrumentId)!, content.document, { showsPeople: false });

/** All that can be spoken of, by title, beginning with the whole. */
export function commentablesOf(content: HandedIn, locale: Locale): Commentable[] {
  const t = reviewMessages[locale];
  const all = { title: t.all, choices: [{ key: whole, name: t.whole }] };
  if (content.kind === "unreadable") return [all];
  if (content.kind === "answer") {
    const choices = paragraphsOf(content.text).map(({ key, text }, at) => ({
      ...{ key, name: t.paragraph(at + 1, beginOf(text)) },
    }));
    return [all, { title: t.paragraphs, choices }];
  }
  const instrument = instrumentOf(content.instrumentId)!;
  const sections = sectionsOf(content).map(({ section, keys }) => ({
    title: instrument.texts[locale].sections[section]?.title ?? "",
    choices: keys.map((key) => ({ key, name: nameOfKey(instrument, key, content.document, locale) })),
  }));
  return [all, ...sections];
}

/** Their keys. */
export const commentableKeysOf = (content: HandedIn): string[] =>
  commentablesOf(content, "nl").flatMap(({ choices }) => choices.map(({ key }) => key));
