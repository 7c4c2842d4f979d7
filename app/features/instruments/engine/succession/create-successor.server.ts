import type { Actor } from "~/features/identity/access/scope";
import { db, type Tx } from "~/platform/db/db.server";
import { isId, newId } from "~/platform/db/ids.server";
import { differentFields } from "../artefact";
import { mostArtefacts, secondClick } from "../artefacts/add-artefact.server";
import { type ArtefactRefusal, changeArtefact, type OpenArtefact } from "../artefacts/change-artefact.server";
import { lockMaker } from "../artefacts/artefacts.db.server";
import { keepSources, takenInto } from "../forward/pieces.db.server";
import { inUse } from "../forward/taking";
import { type ArtefactDocument, migrated, titleOf } from "../instrument";
import { findEditions } from "../signing/editions.db.server";
import { lockTeam, mostOfTeam } from "../team/team-access.db.server";
import { type SuccessorStart, successorDocument } from "./successor";

/** What a piece begins with, as it was chosen. */
interface SuccessorChoice {
  start: SuccessorStart;
  peopleWereAsked: boolean;
}

/**
 * Begins a piece that follows this one, with what `start` says and where that came from; it belongs to the same person or organisation, and is read and changed by the same people.
 * Returns its id; a second click has that of the first. Refusals: `notFound` (also of the edition), `readOnly`, `newer`; `tooMany`, when this person has 100 pieces; `fullTeam`, when the
 * organisation has 1,000.
 */
export async function createSuccessor(
  actor: Actor,
  previousId: string,
  choice: SuccessorChoice,
): Promise<{ ok: true; id: string } | ArtefactRefusal | { ok: false; reason: "tooMany" | "fullTeam" }> {
  if (!isId(previousId)) return { ok: false, reason: "notFound" };
  const seen = await db.artefact.findUnique({
    where: { id: previousId },
    select: { organisationId: true },
  });
  const owner = seen?.organisationId ?? null;
  let isOfTeam = false;
  const made = await changeArtefact(
    actor,
    previousId,
    async (open) => {
      const { organisationId } = open.row;
      if (organisationId !== owner) return "moved";
      if (organisationId && !isOfTeam) return "notFound";
      return begin(open, actor, choice);
    },
    async (tx) => {
      isOfTeam = owner !== null && (await lockTeam(tx, actor, owner)) !== null;
      await lockMaker(tx, actor.personId);
    },
  );
  if (!made.ok) return made;
  const { result } = made;
  // It was handed over meanwhile, and its organisation must be locked first.
  if (result === "moved") return createSuccessor(actor, previousId, choice);
  return typeof result === "string" ? { ok: false, reason: result } : { ok: true, id: result.id };
}

async function begin(
  { tx, row, instrument, current, at }: OpenArtefact,
  actor: Actor,
  { start, peopleWereAsked }: SuccessorChoice,
): Promise<{ id: string } | "notFound" | "newer" | "tooMany" | "fullTeam"> {
  const { id: previousId, personId, organisationId, kind } = row;
  let from: ArtefactDocument | null = current.document;
  if (start.from === "edition") {
    const edition = (await findEditions(tx, previousId)).find(({ number }) => number === start.number);
    if (!edition) return "notFound";
    from = migrated(instrument, edition);
  }
  if (!from) return "newer";
  const document = successorDocument(instrument, from, { isEmpty: start.from === "empty", peopleWereAsked });
  const since = new Date(at.getTime() - secondClick);
  const begun = await tx.artefact.findMany({
    where: { previousId, version: 1, createdAt: { gte: since } },
    select: { id: true, document: true },
  });
  const same = begun.find((one) => differentFields(one.document as ArtefactDocument, document).length === 0);
  if (same) return { id: same.id };
  const count = await tx.artefact.count({ where: organisationId ? { organisationId } : { personId } });
  if (count >= (organisationId ? mostOfTeam : mostArtefacts)) return organisationId ? "fullTeam" : "tooMany";
  const id = newId();
  await tx.artefact.create({
    data: {
      ...{ id, kind, previousId, personId, organisationId, version: 1, createdAt: at, updatedAt: at },
      ...{ schemaVersion: instrument.version, title: titleOf(instrument, document) },
      document: { ...document },
      fieldVersions: Object.fromEntries(Object.keys(document).map((key) => [key, 1])),
    },
  });
  const sources = inUse(await takenInto(tx, previousId), document);
  await keepSources(tx, { artefactId: id, takenById: actor.personId }, sources);
  await askTheSame(tx, { previousId, id, addedById: actor.personId, addedAt: at });
  return { id };
}

/** Those who were asked to the earlier piece read and change the new one as they do that. */
async function askTheSame(
  tx: Tx,
  { previousId, id, ...added }: { previousId: string; id: string; addedById: string; addedAt: Date },
): Promise<void> {
  const members = await tx.artefactMember.findMany({ where: { artefactId: previousId } });
  await tx.artefactMember.createMany({
    data: members.map(({ personId, mayEdit }) => ({ personId, mayEdit, artefactId: id, ...added })),
  });
}
