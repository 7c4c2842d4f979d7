// What in an adoption plan does not hang together. Nothing is said of a chapter that is not begun.
import type { Locale } from "~/i18n/locale";
import type { ArtefactDocument, CoherenceFinding } from "../../engine/instrument";
import { fieldIn, rowIn } from "../../engine/rows";
import { fieldsOfRow, planGroups, rowsIn } from "../plan";
import { type AdoptieplanField, fields } from "../plan-fields";
import { coherenceMessages } from "./coherence.messages";
import type { Plan } from "./found";
import { goals } from "./goals";
import { money } from "./money";
import { choices, parties } from "./parties";
import { ending, placeholders } from "./people";
import { lacking } from "./rows";

/** What does not hang together in a plan, in the order of its chapters: what is wrong, in words, and where one mends it. */
export function coherence(document: ArtefactDocument, locale: Locale): CoherenceFinding[] {
  const rows = Object.fromEntries(planGroups.map((group) => [group, rowsIn(document, group)]));
  const plan = { ...rows, document, locale, at: (field) => (document[field] ?? "").trim() } as Plan;
  const words = coherenceMessages[locale];
  return [lacking, goals, choices, parties, money, placeholders, ending]
    .flatMap((find) => find(plan))
    .toSorted((one, other) => compareKeys(one.key, other.key))
    .map(({ rule, key, subject = "", detail = "" }) => ({
      rule,
      key,
      text: words.rules[rule](subject, detail),
    }));
}

const order = Object.keys(fields);
/** By chapter, and in it row by row: the first field of a row, or of a chapter, says where that is. */
function compareKeys(one: string, other: string): number {
  const placeOf = (key: string): [number, string, number] => {
    const field = chapterStarts[key] ?? fieldIn(key);
    const group = planGroups.find((group) => fieldsOfRow[group].some((id) => id === field));
    return [order.indexOf(group ? fieldsOfRow[group][0] : field), rowIn(key) ?? "~", order.indexOf(field)];
  };
  const [[chapter, row, field], [otherChapter, otherRow, otherField]] = [placeOf(one), placeOf(other)];
  return chapter - otherChapter || (row < otherRow ? -1 : row > otherRow ? 1 : field - otherField);
}
/** Where a chapter without a row to mend begins. */
const chapterStarts: Readonly<Record<string, AdoptieplanField>> = {
  "section-calendar": "activity",
  "section-means": "cost",
  "section-decision": "signerRole",
};
