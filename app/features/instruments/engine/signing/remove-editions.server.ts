import type { Tx } from "~/platform/db/db.server";
import { differentFields } from "../artefact";
import { type ArtefactDocument, type Instrument, titleOf, withoutPeople } from "../instrument";
import { isKeptSigner, withoutEmpty } from "./edition";
import { type EditionRow, findEditions } from "./editions.db.server";

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

/** How somebody who is named is taken out of a document, and of a text by itself. */
export interface WithoutSomebody {
  document(document: ArtefactDocument): ArtefactDocument;
  text(text: string): string;
  at: Date;
}

/** Takes somebody who is named out of editions and of the reasons for which they and their signatures were withdrawn; gives how many changed. Who signs stays, and so does the hash. */
export async function rewriteEditions(
  tx: Tx,
  editions: readonly EditionRow[],
  instrument: Instrument,
  without: WithoutSomebody,
): Promise<number> {
  let changed = 0;
  for (const edition of editions) {
    const { id, document, title, reason, isFrozenTextChanged } = editionWithout(edition, instrument, without);
    if (isFrozenTextChanged || reason !== edition.withdrawnReason)
      await tx.artefactEdition.update({
        where: { id },
        data: {
          withdrawnReason: reason,
          ...(isFrozenTextChanged && { title, document: { ...document }, peopleRemovedAt: without.at }),
        },
      });
    const signatures = edition.signatures.filter(
      (one) => without.text(one.withdrawnReason) !== one.withdrawnReason,
    );
    for (const { id: signatureId, withdrawnReason } of signatures)
      await tx.editionSignature.update({
        where: { id: signatureId },
        data: { withdrawnReason: without.text(withdrawnReason) },
      });
    if (isFrozenTextChanged || reason !== edition.withdrawnReason || signatures.length > 0) changed++;
  }
  return changed;
}

function editionWithout(
  { id, document, title, withdrawnReason }: EditionRow,
  instrument: Instrument,
  without: WithoutSomebody,
) {
  // As it was written: its version of the fields is frozen too. What is empty is not there.
  const frozen = document as ArtefactDocument;
  const signers = Object.entries(frozen).filter(([key]) => isKeptSigner(instrument, key));
  const after = withoutEmpty({ ...without.document(frozen), ...Object.fromEntries(signers) });
  const isTitleChanged = frozen[instrument.titleFrom] !== after[instrument.titleFrom];
  const titleAfter = isTitleChanged ? titleOf(instrument, after) : without.text(title);
  return {
    ...{ id, document: after, title: titleAfter, reason: without.text(withdrawnReason) },
    isFrozenTextChanged: titleAfter !== title || differentFields(frozen, after).length > 0,
  };
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
