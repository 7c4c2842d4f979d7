import type { OwnAnswer } from "../answers/own-answers";

/** An enrolment that ended with its ticket: its lessons are closed. */
export interface EndedView {
  enrolmentId: string;
  title: string;
  endedAt: Date;
  isGroupCancelled: boolean;
  /** Null for what has no page of its own. */
  masterclassSlug: string | null;
  answers: OwnAnswer[];
}
