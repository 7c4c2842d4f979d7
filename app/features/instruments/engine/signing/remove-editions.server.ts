import type { Tx } from "~/platform/db/db.server";
import { differentFields } from "../artefact";
import { type ArtefactDocument, type Instrument, withoutPeople } from "../instrument";
import { findEditions } from "./editions.db.server";

/** Takes those who are named by initials or role out of the editions of a piece. Who signs stays, and so does the hash of what was frozen. */
export async function removePeopleOfEditions(
  tx: Tx,
  artefactId: string,
  instrument: Instrument,
  at: Date,
): Promise<void> {
  for (const { id, document } of await findEditions(tx, artefactId)) {
    // As it was written: its version of the fields is frozen too.
    const frozen = document as ArtefactDocument;
    const without = withoutPeople(instrument, frozen);
    if (differentFields(frozen, without).length > 0)
      await tx.artefactEdition.update({
        where: { id },
        data: { document: { ...without }, peopleRemovedAt: at },
      });
  }
}

/** Removes the editions of somebody's own piece, which is about to go. Those of an organisation's piece stay, and so does the piece. */
export async function removeEditions(
  tx: Tx,
  artefactId: string,
  isOfTeam: boolean,
): Promise<{ stays: boolean }> {
  if (isOfTeam) return { stays: (await tx.artefactEdition.count({ where: { artefactId } })) > 0 };
  await tx.editionSignature.deleteMany({ where: { edition: { artefactId } } });
  await tx.artefactEdition.deleteMany({ where: { artefactId } });
  return { stays: false };
}
