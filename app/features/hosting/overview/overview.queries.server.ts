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
  /** By name. */
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
    text: `with people as materialized (select e.id, p.name, e."completedAt", e."personId", e."contentId", e.attempt
          from "Enrolment" e cross join lateral (select name from "Person" where id = e."personId" offset 0) p where e."cohortId" = $1::uuid and e."endedAt" is null),
        part as materialized (select b."enrolmentId" as id, m.module, (count(*) filter (where b.done))::int as done, max(b."updatedAt") as at
          from people cross join lateral (select * from "BlockProgress" where "enrolmentId" = people.id offset 0) b
          left join unnest($2::text[], $3::int[]) m ("blockId", module) on m."blockId" = b."blockId" group by 1, 2),
        did as (select id, max(at) as at, json_object_agg(module, done) filter (where module is not null) as done from part group by id)
      select people.id, people.name, people."completedAt", greatest(did.at, wrote.at) as "lastAt", did.done, work.waiting, away.absences,
        ${creditedIn("people")} as credited
      from people left join did on did.id = people.id
      cross join lateral (select max("updatedAt") as at from "Reflection" where "enrolmentId" = people.id) wrote
      cross join lateral (select count(*)::int as waiting from "HandIn" where "enrolmentId" = people.id and state = 'HANDED_IN') work
      cross join lateral (select count(*)::int as absences from "Attendance" where "enrolmentId" = people.id and state = 'ABSENT') away
      order by people.name collate "dutch", people.id`,
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
