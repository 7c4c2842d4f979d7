import type { Tx } from "~/platform/db.server";
import type { SavedReflection } from "./save-reflection";

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

/** Keeps texts as earlier versions of a block. */
export const keepVersions = (tx: Tx, key: ReflectionKey, versions: readonly SavedReflection[]) =>
  versions.length === 0
    ? Promise.resolve()
    : tx.reflectionVersion.createMany({ data: versions.map((version) => ({ ...key, ...version })) });
