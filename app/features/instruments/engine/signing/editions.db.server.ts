import type { ArtefactEdition, EditionSignature } from "~prisma/client";
import type { Tx } from "~/platform/db/db.server";
import type { Edition, Signer } from "./edition";

export type EditionRow = ArtefactEdition & { signatures: EditionSignature[] };
/** An edition as its rules read it. */
export type FrozenEdition = Omit<EditionRow, "signers"> & Pick<Edition, "signers">;

/** The editions of a piece with their signatures, in their order. Who asks holds the lock of the piece. */
export const findEditions = async (tx: Tx, artefactId: string): Promise<FrozenEdition[]> => {
  const rows = await tx.artefactEdition.findMany({
    where: { artefactId },
    include: { signatures: { orderBy: { recordedAt: "asc" } } },
    orderBy: { number: "asc" },
  });
  return rows.map(frozenEdition);
};

/** Its signers were written as such when it was frozen, and never changed. */
export const frozenEdition = (row: EditionRow): FrozenEdition => ({
  ...row,
  signers: row.signers as unknown as Signer[],
});
