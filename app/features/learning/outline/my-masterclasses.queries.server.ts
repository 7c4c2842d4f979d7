import type { PersonScope } from "~/features/identity/access/scope";
import { type EnrolmentRow, enrolmentsOf } from "~/features/enrolment/enrolments/enrolments.queries.server";
import { type SessionView, sessionView } from "~/features/cohorts/sessions/session-view.server";
import type { MeetingMode } from "~/features/cohorts/sessions/whereabouts";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
import type { Composition } from "~/features/curriculum/content/composition";
import type { Curriculum } from "~/features/curriculum/content/curriculum";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { nextLesson, progressOf } from "../progress/progress";
import { canStartAgain, isRetake } from "../completion/retake";

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
  mode: MeetingMode;
  place: string;
  timeZone: string;
  /** Those to come and the one going on now, with the link to those that have one. */
  sessions: (SessionView & { joinUrl: string | null })[];
  /** The valid ticket for it; null when there is none. */
  ticketNumber: string | null;
}

interface Touches {
  enrolmentId: string;
  blocks: [id: string, done: boolean][];
  lastBlockId: string | null;
}

/** Per enrolment which blocks are done, and the block that was worked in last. */
async function touchesOf(personId: string): Promise<Map<string, Touches>> {
  const { rows } = await pool.query<Touches>({
    name: "touches-of-person",
    text: `select e.id as "enrolmentId",
        coalesce((select json_agg(json_build_array(b."blockId", b.done)) from "BlockProgress" b
          where b."enrolmentId" = e.id), '[]') as blocks,
        (select t."blockId" from (
          select "blockId", "updatedAt" from "BlockProgress" where "enrolmentId" = e.id
          union all select "blockId", "updatedAt" from "Reflection" where "enrolmentId" = e.id
        ) t order by t."updatedAt" desc limit 1) as "lastBlockId"
      from "Enrolment" e where e."personId" = $1`,
    values: [personId],
  });
  return new Map(rows.map((row) => [row.enrolmentId, row]));
}

/** Everything the actor follows or followed, newest first, with progress and what to do next. */
export async function myEnrolments(scope: PersonScope, locale: Locale): Promise<MyEnrolment[]> {
  const [enrolments, touches, certificates, completions] = await Promise.all([
    enrolmentsOf(scope),
    touchesOf(scope.personId),
    db.certificate.findMany({
      where: { holder: { personId: scope.personId }, supersededBy: null },
      select: { enrolmentId: true, contentId: true, number: true },
    }),
    db.moduleCompletion.findMany({ where: { personId: scope.personId } }),
  ]);
  const contentOf = new Map(enrolments.map(({ id, contentId }) => [id, contentId]));

  const taught = await Promise.all(enrolments.map(({ releaseId }) => curriculum(releaseId)));

  return enrolments.flatMap((enrolment, at) => {
    const composition = taught[at]!.compositionOf(enrolment.contentId, locale);
    if (!composition) return [];
    const { blocks = [], lastBlockId = null } = touches.get(enrolment.id) ?? {};
    const credited = isRetake(enrolment, enrolments)
      ? []
      : completions.filter((c) => contentOf.get(c.enrolmentId) !== enrolment.contentId);
    const progress = progressOf(
      composition,
      new Map(blocks.map(([id, done]) => [id, { done }])),
      new Set(credited.map(({ moduleId }) => moduleId)),
    );
    const next = nextLesson(progress, lessonOfBlock(composition, lastBlockId));
    const others = enrolments.filter(({ id }) => id !== enrolment.id);
    return [
      {
        id: enrolment.id,
        title: composition.title,
        seed: composition.seed,
        attempt: enrolment.attempt,
        status: enrolment.endedAt ? "ended" : enrolment.completedAt ? "completed" : "running",
        percent: progress.percent,
        lessonsDone: progress.lessonsDone,
        lessonCount: progress.lessonCount,
        hasBegun: lastBlockId !== null,
        next: next?.slug ? { slug: next.slug, title: next.title } : null,
        cohort: cohortOf(enrolment, enrolments, taught[at]!, locale),
        completedAt: enrolment.completedAt,
        endedAt: enrolment.endedAt,
        certificateNumber:
          certificates.find(
            ({ enrolmentId, contentId }) => enrolmentId === enrolment.id && contentId === enrolment.contentId,
          )?.number ?? null,
        canStartAgain: canStartAgain(enrolment, others),
      } satisfies MyEnrolment,
    ];
  });
}

function lessonOfBlock({ modules }: Composition, blockId: string | null): string | null {
  const id = blockId?.split("#")[0];
  const lessons = modules.flatMap(({ lessons }) => lessons);
  return (
    lessons.find((lesson) => lesson.id === id || lesson.blocks.some((block) => block.id === id))?.id ?? null
  );
}

/**
 * The cohort of an enrolment, with the meetings that are to come: they stay in sight until the last is over, whatever was
 * completed. Somebody who started again in the same cohort sees them once, with the newest attempt.
 */
function cohortOf(
  { id, cohort, ticketNumber }: EnrolmentRow,
  all: readonly EnrolmentRow[],
  taught: Curriculum,
  locale: Locale,
): MyCohort | null {
  if (!cohort) return null;
  const newest = all.find((one) => one.cohort?.id === cohort.id && !one.endedAt);
  if (newest && newest.id !== id) return null;
  const { name, mode, place, timeZone, startsAt, endsAt, joinUrl } = cohort;
  const own = { title: "", mode: null, place: "", preparation: [], preparationNote: "" };
  const whole = { id: cohort.id, startsAt, endsAt, joinUrl, ...own };
  const sessions = cohort.sessions.length > 0 ? cohort.sessions : [whole];
  const isCancelled = cohort.status === "CANCELLED";
  const toCome = (isCancelled ? [] : sessions)
    .filter(({ endsAt }) => endsAt > now())
    .map((session) => {
      const usual = { mode, place, joinUrl: "" };
      return { ...sessionView({ ...session, joinUrl: "" }, usual, locale, taught), joinUrl: session.joinUrl };
    });
  return {
    name,
    isCancelled,
    mode,
    place,
    timeZone,
    sessions: toCome,
    ticketNumber,
  };
}
