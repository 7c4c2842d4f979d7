/** A text of one's own at a lesson: an answer to an exercise, or notes. */
export interface OwnAnswer {
  lessonTitle: string;
  /** Null when the lesson no longer asks it. */
  lessonSlug: string | null;
  blockId: string;
  /** What the box is labelled with. */
  label: string;
  text: string;
}

/** All of them as a text file. */
export const answersText = (title: string, answers: readonly OwnAnswer[]): string =>
  [title, ...answers.map(({ lessonTitle, label, text }) => `${lessonTitle}\n${label}\n\n${text}`)].join(
    "\n\n----\n\n",
  ) + "\n";
