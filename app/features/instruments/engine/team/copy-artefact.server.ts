import type { PersonScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { isId, newId } from "~/platform/db/ids.server";
import { lockArtefact, lockMaker } from "../artefacts/artefacts.db.server";
import { mostArtefacts } from "../artefacts/add-artefact.server";

/** Makes a copy of a piece that this person may read, as it is now: theirs alone, without its history. Refusals: `notFound`, `tooMany`. */
export async function copyArtefact(
  { personId }: PersonScope,
  id: string,
): Promise<{ ok: true; id: string } | { ok: false; reason: "notFound" | "tooMany" }> {
  if (!isId(id)) return { ok: false, reason: "notFound" };
  return db.$transaction(async (tx) => {
    await lockMaker(tx, personId);
    const row = await lockArtefact(tx, personId, id);
    if (!row) return { ok: false, reason: "notFound" } as const;
    if ((await tx.artefact.count({ where: { personId } })) >= mostArtefacts)
      return { ok: false, reason: "tooMany" } as const;
    const [copyId, at] = [newId(), now()];
    const { kind, schemaVersion, title } = row;
    await tx.artefact.create({
      data: {
        ...{ id: copyId, kind, schemaVersion, title, personId, createdAt: at, updatedAt: at, version: 1 },
        document: row.document as Record<string, string>,
        fieldVersions: Object.fromEntries(Object.keys(row.document as object).map((key) => [key, 1])),
      },
    });
    return { ok: true, id: copyId } as const;
  }, transactionLimits);
}
