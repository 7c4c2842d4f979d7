import type { Actor } from "~/features/identity/access/scope";
import { newId } from "~/platform/db/ids.server";
import { mostArtefacts, secondClick } from "../artefacts/add-artefact.server";
import { type ArtefactRefusal, changeArtefact } from "../artefacts/change-artefact.server";
import { lockMaker } from "../artefacts/artefacts.db.server";
import { type ArtefactDocument, migrated, titleOf } from "../instrument";
import { findEditions } from "../signing/editions.db.server";
import { type SuccessorStart, successorDocument } from "./successor";

/**
 * Begins a piece that follows this one, with what `start` says; it belongs to the same person or organisation, and is read and changed by the same people. Returns its id; a
 * second click has that of the first. Refusals: `notFound` (also of the edition), `readOnly`, `newer`; `tooMany`, when this person has 100 pieces, or the organisation's piece was followed
 * so often.
 */
export async function createSuccessor(
  actor: Actor,
  previousId: string,
  { start, peopleWereAsked }: { start: SuccessorStart; peopleWereAsked: boolean },
): Promise<{ ok: true; id: string } | ArtefactRefusal | { ok: false; reason: "tooMany" }> {
  const made = await changeArtefact(actor, previousId, async ({ tx, row, instrument, current, at }) => {
    const { personId, organisationId, kind } = row;
    if (personId) await lockMaker(tx, personId);
    const since = new Date(at.getTime() - secondClick);
    const begun = await tx.artefact.findFirst({
      where: { previousId, version: 1, createdAt: { gte: since } },
      select: { id: true },
    });
    if (begun) return { id: begun.id };
    const others = personId ? { personId } : { previousId };
    if ((await tx.artefact.count({ where: others })) >= mostArtefacts) return "tooMany";
    let from: ArtefactDocument | null = current.document;
    if (start.from === "edition") {
      const edition = (await findEditions(tx, previousId)).find(({ number }) => number === start.number);
      if (!edition) return "notFound";
      from = migrated(instrument, edition);
    }
    if (!from) return "newer";
    const document = successorDocument(instrument, from, {
      isEmpty: start.from === "empty",
      peopleWereAsked,
    });
    const id = newId();
    await tx.artefact.create({
      data: {
        ...{ id, kind, previousId, personId, organisationId, version: 1, createdAt: at, updatedAt: at },
        ...{ schemaVersion: instrument.version, title: titleOf(instrument, document) },
        document: { ...document },
        fieldVersions: Object.fromEntries(Object.keys(document).map((key) => [key, 1])),
      },
    });
    const members = await tx.artefactMember.findMany({ where: { artefactId: previousId } });
    const added = members.map(({ personId, mayEdit }) => ({ personId, mayEdit, artefactId: id }));
    await tx.artefactMember.createMany({
      data: added.map((member) => ({ ...member, addedById: actor.personId, addedAt: at })),
    });
    return { id };
  });
  if (!made.ok) return made;
  const { result } = made;
  return typeof result === "string" ? { ok: false, reason: result } : { ok: true, id: result.id };
}
