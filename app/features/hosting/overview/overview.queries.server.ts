import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { CohortFacilitator } from "~/features/identity/access/scope";
import { creditedIn } from "~/features/learning/lesson/lesson-state.server";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
import { type AttentionReason, attentionFor } from "./attention";
import { percentOf } from "./heat";

export interface OverviewLearner {
  enrolmentId: string;
  /** Their own, or the one on their ticket; empty when there is neither. */
  name: string;
  /** When they last did something in the lessons; null: never. */
  lastAt: Date | null;
  /** Why they need attention. */
  reasons: AttentionReason[];
  waiting: number;
  /** How far they are, in the order of the modules. */
  percents: number[];
}

export interface CohortOverview {
  timeZone: string;
  modules: { id: string; title: string }[];
  /** By name; who has none comes last. */
  learners: OverviewLearner[];
}

interface LearnerRow {
  id: string;
  name: string;
  completedAt: Date | null;
  lastAt: Date | null;
  /** Blocks that are done, by the place of their module. */
  done: Record<string, number> | null;
  waiting: number;
  /** Sessions from which they were absent without saying so. */
  absences: number;
  credited: string[];
}

/** What each person did is looked up for all of them at once: five hundred times a look-up each took twice as long. */
const ofAll = `"enrolmentId" = any((select ids from keys)::uuid[])`;
const overview = `with people as materialized (select e.id, p.name, e."completedAt", e."personId", e."contentId", e.attempt
      from "Enrolment" e cross join lateral (
        select coalesce(nullif(name, ''), (select "holderName" from "Ticket" where id = e."ticketId"), '') as name from "Person" where id = e."personId" offset 0) p
      where e."cohortId" = $1::uuid and e."endedAt" is null),
    keys as materialized (select array_agg(id) as ids, array_agg("personId") as persons from people),
    part as (select "enrolmentId", module, (count(*) filter (where done))::int as done, max("updatedAt") as at
      from "BlockProgress" left join unnest($2::text[], $3::int[]) m ("blockId", module) using ("blockId") where ${ofAll} group by 1, 2),
    did as (select "enrolmentId" as id, max(at) as at, json_object_agg(module, done) filter (where module is not null) as done from part group by 1),
    wrote as (select "enrolmentId" as id, max("updatedAt") as at from "Reflection" where ${ofAll} group by 1),
    work as (select "enrolmentId" as id, count(*)::int as waiting from "HandIn" where ${ofAll} and state = 'HANDED_IN' group by 1),
    away as (select "enrolmentId" as id, count(*)::int as absences from "Attendance" where ${ofAll} and state = 'ABSENT' group by 1),
    completed as (select "personId", "enrolmentId" from "ModuleCompletion" where "personId" = any((select persons from keys)::uuid[])),
    elsewhere as (select distinct people.id from people join completed using ("personId") where "enrolmentId" <> people.id)
  select people.id, name, "completedAt", greatest(did.at, wrote.at) as "lastAt", did.done, coalesce(waiting, 0) as waiting, coalesce(absences, 0) as absences,
    case when elsewhere.id is null then '[]' else ${creditedIn("people")} end as credited
  from people left join did using (id) left join wrote using (id) left join work using (id) left join away using (id)
  left join elsewhere using (id) order by name = '', name collate "dutch", people.id`;

/**
 * Who needs attention in a cohort, and how far everybody is in each module, for whoever facilitates it. Two queries.
 */
export async function cohortOverview(
  { cohort: { id } }: CohortFacilitator,
  locale: Locale,
): Promise<CohortOverview> {
  const cohort = await db.cohort.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ timeZone: true, startsAt: true, releaseId: true },
      offer: { select: { contentId: true } },
    },
  });
  const taught = await curriculum(cohort.releaseId);
  const modules = taught.compositionOf(cohort.offer.contentId, locale)?.modules ?? [];
  const blocks = modules.map(({ lessons }) =>
    lessons.flatMap((lesson) => [lesson.id, ...lesson.blocks.map((block) => block.id)]),
  );
  const { rows } = await pool.query<LearnerRow>({
    name: "cohort-overview",
    text: overview,
    values: [id, blocks.flat(), blocks.flatMap((ids, at) => ids.map(() => at))],
  });
  const at = now();
  return {
    timeZone: cohort.timeZone,
    modules: modules.map(({ id: moduleId, title }) => ({ id: moduleId, title })),
    learners: rows.map(
      ({ id: enrolmentId, name, lastAt, completedAt, waiting, absences, done, credited }) => ({
        ...{ enrolmentId, name, lastAt, waiting },
        reasons: attentionFor({ lastAt, completedAt, waiting, absences }, cohort, at),
        percents: modules.map(({ id: moduleId }, place) =>
          credited.includes(moduleId) ? 100 : percentOf(done?.[place] ?? 0, blocks[place]!.length),
        ),
      }),
    ),
  };
}
