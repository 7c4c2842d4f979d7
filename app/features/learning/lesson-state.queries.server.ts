import { pool } from "~/platform/db.server";
import type { BlockKind } from "./composition";
import type { Answers } from "./quiz";

/** One block: done or not, its score, and the answers when it is a quiz of the lesson that was asked for. */
export type BlockRow = [
  id: string,
  kind: BlockKind,
  done: boolean,
  score: number | null,
  answers: Answers | null,
];
/** `savedAt` in milliseconds since 1970. */
export type ReflectionRow = [id: string, text: string, version: number, savedAt: number];

export interface LessonState {
  contentId: string;
  attempt: number;
  completedAt: Date | null;
  endedAt: Date | null;
  blocks: BlockRow[];
  reflections: ReflectionRow[];
  /** Modules completed in an enrolment for something else. */
  credited: string[];
}

/** Everything a lesson page needs of the database, in one prepared statement: signed-in reading is the product's busiest path. */
const text = `
  select e."contentId", e.attempt, e."completedAt", e."endedAt",
    coalesce((select json_agg(json_build_array(b."blockId", b.kind, b.done, b.score,
        case when b."blockId" = any($3) then b.data -> 'answers' end))
      from "BlockProgress" b where b."enrolmentId" = e.id), '[]') as blocks,
    coalesce((select json_agg(json_build_array(r."blockId", r.text, r.version, floor(extract(epoch from r."updatedAt") * 1000)))
      from "Reflection" r where r."enrolmentId" = e.id and r."blockId" = any($3)), '[]') as reflections,
    coalesce((select json_agg(m."moduleId") from "ModuleCompletion" m join "Enrolment" o on o.id = m."enrolmentId"
      where m."personId" = e."personId" and o."contentId" <> e."contentId"), '[]') as credited
  from "Enrolment" e where e.id = $1 and e."personId" = $2`;

/**
 * The state of an enrolment of this person, with answers and texts of the blocks in `blockIds`; null when there is none, or it
 * is somebody else's. `enrolmentId` must be a UUID.
 */
export async function findLessonState(
  personId: string,
  enrolmentId: string,
  blockIds: readonly string[],
): Promise<LessonState | null> {
  const { rows } = await pool.query<LessonState>({
    name: "lesson-state",
    text,
    values: [enrolmentId, personId, blockIds],
  });
  return rows[0] ?? null;
}

/** The person's enrolment that a lesson outside any enrolment's address may be opened in: running first, then the newest. */
export async function enrolmentsByUse(personId: string): Promise<{ id: string; contentId: string }[]> {
  const { rows } = await pool.query<{ id: string; contentId: string }>({
    name: "enrolments-by-use",
    text: `select id, "contentId" from "Enrolment" where "personId" = $1
      order by ("completedAt" is null and "endedAt" is null) desc, "createdAt" desc`,
    values: [personId],
  });
  return rows;
}
