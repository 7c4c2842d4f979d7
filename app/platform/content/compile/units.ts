// An MDX file with what it compiled to: what the checks look at.
import type { CompiledMdx } from "./markup/compile-mdx";
import type { MdxFile } from "./read-content";
import type { LessonFrontmatter, PageFrontmatter } from "./schemas";

export interface Unit<Frontmatter> extends MdxFile<Frontmatter> {
  compiled: CompiledMdx;
  hash: string;
}
export type LessonUnit = Unit<LessonFrontmatter>;
export type PageUnit = Unit<PageFrontmatter>;

/** How many words a text has: runs between white space that hold a letter or a digit. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Words a minute, of somebody who reads to learn. */
const readingSpeed = 180;

/** Minutes that a lesson takes: all its words read once, the feedback of the quiz for the thinking, and its exercises. */
export const minutesOf = ({ compiled: { facts } }: Unit<unknown>): number =>
  facts.texts.reduce((sum, { text }) => sum + wordCount(text), 0) / readingSpeed +
  facts.exercises.reduce((sum, { minutes }) => sum + minutes, 0);

/** Words of prose and quotations, without quiz, labels and feedback. */
export const wordsOf = (unit: Unit<unknown>): number =>
  unit.compiled.facts.texts
    .filter(({ kind }) => kind !== "aside")
    .reduce((sum, { text }) => sum + wordCount(text), 0);
