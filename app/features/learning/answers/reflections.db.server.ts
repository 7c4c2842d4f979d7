import type { Tx } from "~/platform/db/db.server";
import { versionsKept, versionsToDrop } from "~/lib/saved-text/saved-text";
import type { SavedReflection } from "./save-reflection.server";

interface ReflectionKey {
  enrolmentId: string;
  blockId: string;
}

export const findReflection = (tx: Tx, key: ReflectionKey) =>
  tx.reflection.findUnique({ where: { enrolmentId_blockId: key } });

/** Writes the present text of a block. */
export async function writeReflection(
  tx: Tx,
  key: ReflectionKey,
  { text, version, savedAt }: SavedReflection,
): Promise<void> {
  const next = { text, version, updatedAt: savedAt };
  await tx.reflection.upsert({
    where: { enrolmentId_blockId: key },
    create: { ...key, ...next },
    update: next,
  });
}

/** The newest of the earlier versions of a block; null when there is none. */
export const newestVersion = (tx: Tx, key: ReflectionKey) =>
  tx.reflectionVersion.findFirst({ where: key, orderBy: { version: "desc" } });

/** Keeps texts as earlier versions of a block whose text is now `present`; beyond their number the least worth keeping go. */
export async function keepVersions(
  tx: Tx,
  key: ReflectionKey,
  versions: readonly SavedReflection[],
  present: string,
): Promise<void> {
  if (versions.length === 0) return;
  await tx.reflectionVersion.createMany({ data: versions.map((version) => ({ ...key, ...version })) });
  if ((await tx.reflectionVersion.count({ where: key })) <= versionsKept.most) return;
  const all = await tx.reflectionVersion.findMany({ where: key, orderBy: { version: "asc" } });
  const dropped = versionsToDrop(all, present);
  await tx.reflectionVersion.deleteMany({ where: { ...key, version: { in: dropped } } });
}
