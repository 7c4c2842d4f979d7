import { db } from "~/platform/db/db.server";
import { now } from "~/platform/clock.server";
import { type SessionView, sessionView } from "~/features/cohorts/sessions/session-view.server";
import type { PersonScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { isId } from "~/platform/db/ids.server";
import { blockKinds, type BlockKind } from "~/features/curriculum/content/composition";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { Curriculum } from "~/features/curriculum/content/curriculum";
import { statesOf } from "../lesson/lesson-state.server";
import { findEnrolmentState } from "../lesson/lesson-state.queries.server";
import { nextLesson, progressOf } from "../progress/progress";
import { meetingsBetween } from "./meetings-between";

export interface OutlineLesson {
  title: string;
  /** Null while it is planned. */
  slug: string | null;
  minutes: number;
  status: "done" | "started" | "todo";
  /** What is left once it is begun. */
  left: BlockKind[];
}

/** A meeting of the group, among its modules. */
export interface OutlineMeeting extends SessionView {
  /** Which of all meetings it is, from 1. */
  number: number;
  timeZone: string;
  isOver: boolean;
}

export interface OutlineView {
  enrolmentId: string;
  title: string;
  seed: string;
  attempt: number;
  percent: number;
  lessonsDone: number;
  lessonCount: number;
  /** Of the lessons that are not done, as content estimates them. */
  minutesLeft: number;
  /** Meetings before the first module. */
  meetings: OutlineMeeting[];
  /** What the certificate still asks, by kind. */
  left: Record<BlockKind, number>;
  completedAt: Date | null;
  next: { slug: string; title: string } | null;
  hasBegun: boolean;
  /** Work can be handed in to who leads the group. */
  isHosted: boolean;
  modules: {
    id: string;
    slug: string;
    title: string;
    isDone: boolean;
    isCredited: boolean;
    lessons: OutlineLesson[];
    /** Meetings after it. */
    meetings: OutlineMeeting[];
  }[];
}

/** All modules and lessons of the actor's enrolment with what is done; null when it has ended, is not there or somebody else's. */
export async function findOutline(
  scope: PersonScope,
  enrolmentId: string,
  locale: Locale,
): Promise<OutlineView | null> {
  const state = isId(enrolmentId) ? await findEnrolmentState(scope, enrolmentId) : null;
  if (!state || state.endedAt) return null;
  const taught = await curriculum(state.releaseId);
  const composition = taught.compositionOf(state.contentId, locale);
  if (!composition) return null;
  const progress = progressOf(composition, statesOf(state), new Set(state.credited));
  const next = nextLesson(progress, null);
  const meetings = meetingsBetween(
    composition.modules.map(({ id }) => id),
    await meetingsOf(scope, enrolmentId, taught, locale),
  );
  const lessons = progress.modules.flatMap((module) => module.lessons);
  return {
    enrolmentId,
    title: composition.title,
    seed: composition.seed,
    attempt: state.attempt,
    percent: progress.percent,
    lessonsDone: progress.lessonsDone,
    lessonCount: progress.lessonCount,
    minutesLeft: lessons.reduce((sum, { isDone, lesson }) => sum + (isDone ? 0 : lesson.minutes), 0),
    meetings: meetings.before,
    left: progress.left,
    completedAt: state.completedAt,
    next: next?.slug && !progress.isComplete ? { slug: next.slug, title: next.title } : null,
    hasBegun: state.blocks.length > 0,
    isHosted: state.isHosted,
    modules: progress.modules.map(({ module, lessons, isDone, isCredited }) => ({
      id: module.id,
      slug: module.slug,
      title: module.title,
      isDone,
      isCredited,
      lessons: lessons.map(({ lesson, isDone: done, isBegun, left }) => ({
        title: lesson.title,
        slug: lesson.slug,
        minutes: lesson.minutes,
        status: done ? ("done" as const) : isBegun ? ("started" as const) : ("todo" as const),
        left: isBegun ? blockKinds.filter((kind) => left[kind] > 0) : [],
      })),
      meetings: meetings.after.get(module.id) ?? [],
    })),
  };
}

/** The meetings of an enrolment's group in order of time; none without a group, or when it was called off. */
async function meetingsOf(
  { personId }: PersonScope,
  id: string,
  taught: Curriculum,
  locale: Locale,
): Promise<(OutlineMeeting & { moduleIds: string[] })[]> {
  const enrolment = await db.enrolment.findFirst({
    where: { id, personId, cohort: { status: { not: "CANCELLED" } } },
    select: { cohort: { include: { sessions: { orderBy: { startsAt: "asc" } } } } },
  });
  const { cohort } = enrolment ?? {};
  return (cohort?.sessions ?? []).map((session, index) => ({
    ...sessionView(session, cohort!, locale, taught),
    moduleIds: session.preparation,
    number: index + 1,
    timeZone: cohort!.timeZone,
    isOver: session.endsAt <= now(),
  }));
}
