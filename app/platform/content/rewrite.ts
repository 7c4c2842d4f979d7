// A text of the bank: one genre of municipal text as it often stands, and rewritten.
import type { ContentLocale } from "./content";

/** For whom a text is: one resident, who decides, or everyone. In the order in which they are shown. */
export const rewriteKinds = ["resident", "council", "public"] as const;
export type RewriteKind = (typeof rewriteKinds)[number];

/** Something that was done to the text, or left as it was, at the words that it is about. */
export interface RewriteNote {
  /** In the text as it often stands; null when something was added. */
  before: string | null;
  /** In the text as it can be; null when something went. */
  after: string | null;
  why: string;
}

export interface Rewrite {
  /** Its folder in content/bank/, and the last part of its address. */
  slug: string;
  locale: ContentLocale;
  title: string;
  description: string;
  kind: RewriteKind;
  /** Who writes it, to whom and when. */
  scene: string;
  before: string;
  after: string;
  changed: RewriteNote[];
  /** What the law or honesty asks for: the same words in both texts. */
  stays: RewriteNote[];
}

/** A piece of a text, and the number of the note that is about it; null for what lies between. */
export interface NotedPiece {
  text: string;
  note: number | null;
}

/** The notes of both lists, one after the other: as they are numbered. */
export const notesOf = ({ changed, stays }: Pick<Rewrite, "changed" | "stays">): RewriteNote[] => [
  ...changed,
  ...stays,
];

/** A paragraph cut at the words that notes are about; `words` are of each note by number, from 0. */
export function notedPieces(paragraph: string, words: readonly (string | null)[]): NotedPiece[] {
  const places = words
    .flatMap((one, note) =>
      one === null ? [] : [{ note, from: paragraph.indexOf(one), length: one.length }],
    )
    .filter(({ from }) => from >= 0)
    .toSorted((a, b) => a.from - b.from);
  const pieces: NotedPiece[] = [];
  let at = 0;
  for (const { note, from, length } of places) {
    pieces.push({ text: paragraph.slice(at, from), note: null });
    pieces.push({ text: paragraph.slice(from, from + length), note });
    at = from + length;
  }
  pieces.push({ text: paragraph.slice(at), note: null });
  return pieces.filter(({ text }) => text !== "");
}
