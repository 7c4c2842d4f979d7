export interface ReflectionHistory {
  lessonTitle: string;
  blockId: string;
  /** The question that the box is labelled with. */
  label: string;
  isEnded: boolean;
  text: string;
  version: number;
  /** Newest first. */
  earlier: { version: number; text: string; savedAt: Date }[];
}
