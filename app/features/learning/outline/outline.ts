import type { BlockKind } from "~/features/curriculum/content/composition";

export interface OutlineLesson {
  title: string;
  /** Null while it is planned. */
  slug: string | null;
  minutes: number;
  status: "done" | "started" | "todo";
  /** What is left once it is begun. */
  left: BlockKind[];
}

export interface OutlineView {
  enrolmentId: string;
  title: string;
  seed: string;
  attempt: number;
  percent: number;
  lessonsDone: number;
  lessonCount: number;
  /** What the certificate still asks, by kind. */
  left: Record<BlockKind, number>;
  completedAt: Date | null;
  next: { slug: string; title: string } | null;
  hasBegun: boolean;
  modules: {
    id: string;
    slug: string;
    title: string;
    isDone: boolean;
    isCredited: boolean;
    lessons: OutlineLesson[];
  }[];
}
