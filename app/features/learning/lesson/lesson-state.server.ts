import type { ActorsRead } from "~/features/identity/sessions/find-actor.server";
import type { BlockKind } from "~/features/curriculum/content/composition";
import type { Answers } from "../quiz/quiz";

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
  releaseId: number | null;
  attempt: number;
  completedAt: Date | null;
  endedAt: Date | null;
  /** The enrolment is in a cohort that a host holds. */
  isHosted: boolean;
  blocks: BlockRow[];
  reflections: ReflectionRow[];
  /** Modules completed in an enrolment for something else; none in a retake. */
  credited: string[];
}

/** The modules that count in an enrolment `e` because they were completed in one for something else, as JSON; none in a retake. */
export const creditedIn = (e: string): string =>
  `coalesce((select json_agg(m."moduleId") from "ModuleCompletion" m join "Enrolment" o on o.id = m."enrolmentId"
      where m."personId" = ${e}."personId" and o."contentId" <> ${e}."contentId" and (${e}.attempt = 1 or not exists (
        select from "Enrolment" p where p."personId" = ${e}."personId" and p."contentId" = ${e}."contentId"
          and p.attempt < ${e}.attempt and p."completedAt" is not null))), '[]')`;

/** Everything a page of an enrolment needs of the database; what it depends on is given as SQL. */
export const stateOf = ({
  enrolment,
  person,
  blocks,
}: {
  enrolment: string;
  person: string;
  blocks: string;
}) => `
  select e."contentId", e."releaseId", e.attempt, e."completedAt", e."endedAt",
    exists (select from "Cohort" c where c.id = e."cohortId" and c."agreementId" is not null) as "isHosted",
    coalesce((select json_agg(json_build_array(b."blockId", b.kind, b.done, b.score,
        case when b."blockId" = any(${blocks}) then b.data -> 'answers' end))
      from "BlockProgress" b where b."enrolmentId" = e.id), '[]') as blocks,
    coalesce((select json_agg(json_build_array(r."blockId", r.text, r.version, floor(extract(epoch from r."updatedAt") * 1000)))
      from "Reflection" r where r."enrolmentId" = e.id and r."blockId" = any(${blocks})), '[]') as reflections,
    ${creditedIn("e")} as credited
  from "Enrolment" e where e.id = ${enrolment} and e."personId" = ${person}`;

/** What else the page shows of a person, which this feature does not know: a column, as SQL of who it is and of what is asked about it. */
export interface OwnColumn {
  name: string;
  sql: (person: string, asked: string) => string;
}

/**
 * The same of whoever asks, with answers and texts of the blocks in `blockIds`, and with a column of another feature: asked together with the
 * session, because signed-in reading is the product's busiest path.
 */
export function lessonStateRead({ name, sql }: OwnColumn) {
  const person = 'actor."personId"';
  const state = stateOf({ enrolment: "$8", person, blocks: "$9" });
  const select = `select state.*, ${sql(person, "$10")} as ${name} from (${state}) state`;
  return (enrolmentId: string, blockIds: readonly string[], asked: unknown): ActorsRead => ({
    name: `lesson-state-${name}`,
    select,
    values: [enrolmentId, blockIds, asked],
  });
}

/** Whether each block is done, by block id. */
export const statesOf = ({ blocks }: Pick<LessonState, "blocks">) =>
  new Map(blocks.map(([id, , done]) => [id, { done }]));
