import { isInsertion } from "~/lib/text-changes";

/** Characters in a reflection at most (UTF-16 code units, as browsers count). */
export const reflectionMaxLength = 20_000;

/** A text as it is kept: line ends as one character, without the NUL that the database refuses. */
export const keptText = (typed: string) => typed.replace(/\r\n?/g, "\n").replaceAll("\u0000", "");

export interface KeptReflection {
  text: string;
  version: number;
}

export type SaveDecision =
  { act: "nothing" } | { act: "write"; version: number; keepEarlier: boolean } | { act: "conflict" };

/**
 * What to do with a text that was made from version `base` (0: from an empty box). The same text twice is no change, so that
 * a save whose answer got lost can be repeated. One made from an older version is a conflict. The earlier text is kept apart
 * unless it is still whole within the new one. `also` is a text that was not chosen: it takes a version number of its own,
 * below the new one.
 */
export function decideSave(
  current: KeptReflection | null,
  text: string,
  base: number,
  also = "",
): SaveDecision {
  const step = also === "" ? 1 : 2;
  if (!current)
    return text + also === "" ? { act: "nothing" } : { act: "write", version: step, keepEarlier: false };
  if (current.text === text && also === "") return { act: "nothing" };
  if (current.text !== text && current.version !== base) return { act: "conflict" };
  return { act: "write", version: current.version + step, keepEarlier: !isInsertion(current.text, text) };
}

/** Where the free notes beside a lesson are kept: no block of a lesson can have this id. */
export const notesBlockId = (lessonId: string) => `${lessonId}#notes`;
