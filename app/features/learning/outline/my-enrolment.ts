export interface MyEnrolment {
  id: string;
  title: string;
  seed: string;
  attempt: number;
  status: "running" | "completed" | "ended";
  percent: number;
  lessonsDone: number;
  lessonCount: number;
  hasBegun: boolean;
  /** Where to go on. */
  next: { slug: string; title: string } | null;
  cohort: MyCohort | null;
  completedAt: Date | null;
  endedAt: Date | null;
  certificateNumber: string | null;
  canStartAgain: boolean;
}

export interface MyCohort {
  name: string;
  /** It was called off: nothing of it is to come. */
  isCancelled: boolean;
  place: string;
  timeZone: string;
  /** Those to come and the one going on now. */
  sessions: { startsAt: Date; endsAt: Date; title: string }[];
  /** Shown while sessions are to come. */
  joinUrl: string | null;
  /** The valid ticket for it; null when there is none. */
  ticketNumber: string | null;
}
