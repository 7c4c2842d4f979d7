import type { ArtefactSource } from "~prisma/client";
import type { Tx } from "~/platform/db/db.server";

/** Writes texts anew that were taken over into a piece, and what their sources said then; gives how many changed. Whether a source changed is as it was. */
export async function rewriteTakenTexts(
  tx: Tx,
  sources: readonly ArtefactSource[],
  without: (text: string) => string,
): Promise<number> {
  let changed = 0;
  for (const { artefactId, key, fromId, fromGive, ...source } of sources) {
    const [text, seenText] = [without(source.text), without(source.seenText)];
    if (text === source.text && seenText === source.seenText) continue;
    await tx.artefactSource.update({
      where: { artefactId_key_fromId_fromGive: { artefactId, key, fromId, fromGive } },
      data: { text, seenText },
    });
    changed++;
  }
  return changed;
}
