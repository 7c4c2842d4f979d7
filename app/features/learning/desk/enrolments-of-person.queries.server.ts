import { curriculum, currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { FoundationScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { pool } from "~/platform/db/db.server";
import { isRetake } from "../completion/retake";
import { progressOf } from "../progress/progress";

/** What somebody follows, as far as the desk sees it: how far, and never with what answers. */
export interface PersonEnrolment {
  id: string;
  contentId: string;
  title: string;
  attempt: number;
  state: "running" | "completed" | "ended";
  /** Share of all steps, rounded down. */
  percent: number;
  cohort: { id: string; name: string } | null;
  /** The release that is followed; null for the current one. */
  releaseId: number | null;
  /** It is under way, and there is a newer release. */
  isBehind: boolean;
  beganAt: Date;
  completedAt: Date | null;
  isDemo: boolean;
}

interface Row {
  id: string;
  contentId: string;
  releaseId: number | null;
  attempt: number;
  createdAt: Date;
  completedAt: Date | null;
  endedAt: Date | null;
  isDemo: boolean;
  cohort: { id: string; name: string } | null;
  blocks: [id: string, done: boolean][];
  modules: string[];
}

/** Everything somebody follows or followed, newest first. One query. */
export async function enrolmentsOfPerson(
  _scope: FoundationScope<"ticket.read">,
  personId: string,
  locale: Locale,
): Promise<PersonEnrolment[]> {
  const { rows } = await pool.query<Row>({
    name: "desk-enrolments-of-person",
    text: `select e.id, e."contentId", e."releaseId", e.attempt, e."createdAt", e."completedAt", e."endedAt", e."isDemo",
        case when c.id is not null then json_build_object('id', c.id, 'name', c.name) end as cohort,
        coalesce((select json_agg(json_build_array(b."blockId", b.done)) from "BlockProgress" b where b."enrolmentId" = e.id), '[]') as blocks,
        coalesce((select json_agg(m."moduleId") from "ModuleCompletion" m where m."enrolmentId" = e.id and m."personId" = e."personId"), '[]') as modules
      from "Enrolment" e left join "Cohort" c on c.id = e."cohortId" where e."personId" = $1
      order by e."createdAt" desc, e.id desc limit 100`,
    values: [personId],
  });
  const newest = currentCurriculum().releaseId;
  const followed = await Promise.all(rows.map(({ releaseId }) => curriculum(releaseId)));
  return rows.map((row, index) => {
    const { id, contentId, releaseId, attempt, cohort, createdAt, completedAt, endedAt, isDemo } = row;
    const composition = followed[index]!.compositionOf(contentId, locale);
    return {
      ...{ id, contentId, releaseId, attempt, cohort, completedAt, isDemo, beganAt: createdAt },
      isBehind: !completedAt && !endedAt && releaseId !== null && newest !== null && releaseId < newest,
      title: composition?.title ?? contentId,
      state: endedAt ? "ended" : completedAt ? "completed" : "running",
      percent: composition ? progressOf(composition, statesOf(row), creditedIn(row, rows)).percent : 0,
    };
  });
}

const statesOf = ({ blocks }: Row) => new Map(blocks.map(([id, done]) => [id, { done }]));

/** Modules that were completed elsewhere; what is done again counts only what was done in it. */
const creditedIn = (row: Row, all: readonly Row[]) =>
  new Set(
    isRetake(row, all)
      ? []
      : all.filter(({ contentId }) => contentId !== row.contentId).flatMap(({ modules }) => modules),
  );
