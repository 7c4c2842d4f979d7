import type { ArtefactEdition, EditionSignature } from "~prisma/client";
import type { Tx } from "~/platform/db/db.server";
import type { Edition, Signer } from "./edition";

export type EditionRow = ArtefactEdition & { signatures: EditionSignature[] };

/** The editions of a piece with their signatures, in their order. Who asks holds the lock of the piece, or only shows them. */
export const findEditions = (tx: Pick<Tx, "artefactEdition">, artefactId: string): Promise<EditionRow[]> =>
  tx.artefactEdition.findMany({
    where: { artefactId },
    include: { signatures: { orderBy: { recordedAt: "asc" } } },
    orderBy: { number: "asc" },
  });

/** An edition as its rules read it. */
export const editionOf = ({ signers, ...row }: EditionRow): EditionRow & Edition =>
  // Written as such by `freezeEdition`, and never changed.
  ({ ...row, signers: signers as unknown as Signer[] }) as EditionRow & Edition;
