import type { Prisma } from "~prisma/client";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { type BlockEvent, type BlockSnapshot, snapshotOf } from "./progress-events";
import type { BlockKind } from "~/features/curriculum/content/composition";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { Answers } from "../quiz/quiz";
import { type Progress, progressOf } from "./progress";

export interface LockedEnrolment {
  id: string;
  personId: string;
  contentId: string;
  releaseId: number | null;
  completedAt: Date | null;
  endedAt: Date | null;
}

/**
 * Takes the enrolment of this person for a change, one at a time in all that the person follows: whoever finishes the last
 * block sees what the others did, and a module that counts in two enrolments completes both. The person is locked first,
 * as in `lockPerson`. Null when there is none, or it is somebody else's.
 */
export async function lockEnrolment(
  tx: Tx,
  personId: string,
  enrolmentId: string,
): Promise<LockedEnrolment | null> {
  const rows = await tx.$queryRaw<LockedEnrolment[]>`
    with locked as materialized (select id from "Person" where id = ${personId}::uuid for no key update)
    select e.id, e."personId", e."contentId", e."releaseId", e."completedAt", e."endedAt" from "Enrolment" e
    join locked on locked.id = e."personId" where e.id = ${enrolmentId}::uuid for no key update of e`;
  return rows[0] ?? null;
}

/** Makes changes in what a person follows wait for one another. */
export async function lockPerson(tx: Tx, personId: string): Promise<void> {
  await tx.$queryRaw`select id from "Person" where id = ${personId}::uuid for no key update`;
}

/** The present state of one block; null when nothing was done in it. */
export async function findBlock(tx: Tx, enrolmentId: string, blockId: string): Promise<BlockSnapshot | null> {
  const row = await tx.blockProgress.findUnique({ where: { enrolmentId_blockId: { enrolmentId, blockId } } });
  if (!row) return null;
  const { answers = {} } = row.data as { answers?: Answers };
  return { kind: row.kind as BlockKind, done: row.done, score: row.score, answers };
}

/** Whether each block is done, by block id. */
export async function blockStates(tx: Tx, enrolmentId: string): Promise<Map<string, { done: boolean }>> {
  const rows = await tx.blockProgress.findMany({
    where: { enrolmentId },
    select: { blockId: true, done: true },
  });
  return new Map(rows.map(({ blockId, done }) => [blockId, { done }]));
}

/**
 * Modules that count in an enrolment because its person completed them in one for something else. In a retake none do: it
 * begins clean.
 */
export async function creditedModules(tx: Tx, enrolmentId: string): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ moduleId: string }[]>`
    select m."moduleId" from "Enrolment" e join "ModuleCompletion" m on m."personId" = e."personId"
    join "Enrolment" o on o.id = m."enrolmentId" and o."contentId" <> e."contentId"
    where e.id = ${enrolmentId}::uuid and (e.attempt = 1 or not exists (select from "Enrolment" p
      where p."personId" = e."personId" and p."contentId" = e."contentId" and p.attempt < e.attempt
        and p."completedAt" is not null))`;
  return new Set(rows.map(({ moduleId }) => moduleId));
}

/** How far an enrolment is, with the modules that count from elsewhere; null for content that its release does not have. */
export async function progressIn(
  tx: Tx,
  { id, contentId, releaseId }: Pick<LockedEnrolment, "id" | "contentId" | "releaseId">,
): Promise<Progress | null> {
  const composition = (await curriculum(releaseId, tx)).compositionOf(contentId, "nl");
  return composition && progressOf(composition, await blockStates(tx, id), await creditedModules(tx, id));
}

/** Writes what was done in a block: a line in its history, and its new state. Returns the state before and after. */
export async function recordBlock(
  tx: Tx,
  enrolmentId: string,
  { blockId, kind, at, ...outcome }: Omit<BlockEvent, "id">,
): Promise<{ before: BlockSnapshot | null; after: BlockSnapshot }> {
  const before = await findBlock(tx, enrolmentId, blockId);
  const event: BlockEvent = { id: newId(), blockId, kind, at, ...outcome };
  const earlier: BlockEvent[] = before
    ? [{ ...before, id: "", blockId, at: new Date(0), score: before.score ?? undefined }]
    : [];
  const after = snapshotOf([...earlier, event])!;
  await tx.progressEvent.create({
    data: { id: event.id, enrolmentId, blockId, kind, at, data: outcome as Prisma.InputJsonObject },
  });
  const state = {
    kind,
    done: after.done,
    score: after.score,
    updatedAt: at,
    data: kind === "quiz" ? { answers: after.answers } : {},
  };
  await tx.blockProgress.upsert({
    where: { enrolmentId_blockId: { enrolmentId, blockId } },
    create: { enrolmentId, blockId, ...state },
    update: state,
  });
  return { before, after };
}

/** Notes modules as completed by a person; the first time counts. */
export const saveModuleCompletions = (
  tx: Tx,
  enrolment: LockedEnrolment,
  moduleIds: readonly string[],
  at: Date,
) =>
  tx.moduleCompletion.createMany({
    data: moduleIds.map((moduleId) => ({
      personId: enrolment.personId,
      enrolmentId: enrolment.id,
      moduleId,
      completedAt: at,
    })),
    skipDuplicates: true,
  });
