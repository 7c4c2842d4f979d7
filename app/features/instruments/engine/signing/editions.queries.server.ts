import type { ArtefactEdition } from "~prisma/client";
import type { PersonScope } from "~/features/identity/access/scope";
import { db, pool } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { instrumentOf } from "../../instruments";
import { isReadable } from "../artefacts/artefact-access.db.server";
import { type ArtefactView, findArtefact } from "../artefacts/artefacts.queries.server";
import { differentFields } from "../artefact";
import { type ArtefactDocument, migrated } from "../instrument";
import {
  type Edition,
  editionContent,
  type EditionStanding,
  editionStandings,
  type Signature,
  withoutEmpty,
} from "./edition";
import { frozenEdition } from "./editions.db.server";

/** An edition in a list. */
export interface ListedEdition extends Edition {
  standing: EditionStanding;
  /** The version of the piece that was frozen. */
  artefactVersion: number;
  title: string;
  hash: string;
  frozenAt: Date;
  /** Empty once that account was erased. */
  frozenByName: string;
  withdrawnByName: string;
  withdrawnReason: string;
  peopleRemovedAt: Date | null;
  /** `isMine`: who asks made it, and may withdraw it. */
  signatures: readonly (Signature & { isMine: boolean })[];
}

/** One edition as it was frozen, with the keys that stand otherwise in the piece now. */
export interface EditionView extends ListedEdition {
  schemaVersion: number;
  /** Null when newer software wrote it. */
  document: ArtefactDocument | null;
  changed: string[];
}

/** The editions of a piece that this person may read, in their order. */
export async function editionsOf(scope: PersonScope, artefactId: string): Promise<ListedEdition[]> {
  return (await readEditions(scope, artefactId)).map(({ document: _, ...listed }) => listed);
}

/** One edition of a piece that this person may read, beside the piece as it is now; `newer` as of the piece, null when there is none of this number. */
export async function findShownEdition(
  scope: PersonScope,
  artefactId: string,
  number: number,
): Promise<{ view: ArtefactView; edition: EditionView } | "newer" | null> {
  const view = await findArtefact(scope, artefactId);
  if (!view || view === "newer") return view;
  const found = (await readEditions(scope, artefactId)).find((one) => one.number === number);
  if (!found) return null;
  const document = migrated(instrumentOf(view.kind)!, found);
  const changed = document ? differentFields(document, withoutEmpty(view.document)) : [];
  return { view, edition: { ...found, document, changed } };
}

/** What was frozen, as it was hashed; null when there is no such edition, or people were taken out of it. */
export async function frozenContent(scope: PersonScope, artefactId: string, number: number) {
  if (!isId(artefactId)) return null;
  const found = (await readEditions(scope, artefactId)).find((one) => one.number === number);
  if (!found || found.peopleRemovedAt) return null;
  const { kind, title, frozenAt, schemaVersion, signers } = found;
  const content = editionContent(kind, schemaVersion, found.document as ArtefactDocument, signers);
  return { kind, title, number, frozenAt, content };
}

async function readEditions({ personId }: PersonScope, artefactId: string) {
  const { rows } = await pool.query<ArtefactEdition & { kind: string }>({
    name: "editions-of",
    text: `select e.*, a.kind from "ArtefactEdition" e join "Artefact" a on a.id = e."artefactId"
      where a.id = $1::uuid and ${isReadable("$2")} order by e.number`,
    values: [artefactId, personId],
  });
  const signatures = await db.editionSignature.findMany({
    where: { editionId: { in: rows.map(({ id }) => id) } },
    orderBy: { recordedAt: "asc" },
  });
  const editions = rows.map((row) =>
    frozenEdition({ ...row, signatures: signatures.filter(({ editionId }) => editionId === row.id) }),
  );
  const kind = rows[0]?.kind ?? "";
  const standings = editionStandings(editions);
  return editions.map((edition) => {
    const { number, title, hash, signers, document, schemaVersion, frozenAt, frozenByName } = edition;
    const { artefactVersion, withdrawnAt, withdrawnByName, withdrawnReason, peopleRemovedAt } = edition;
    return {
      ...{ kind, number, title, hash, signers, document, schemaVersion, frozenAt, frozenByName },
      ...{ artefactVersion, withdrawnAt, withdrawnByName, withdrawnReason, peopleRemovedAt },
      standing: standings.get(number)!,
      signatures: edition.signatures.map((one) => ({
        ...{ id: one.id, row: one.row, isOnPaper: one.isOnPaper, personName: one.personName },
        ...{ signedOn: one.signedOn, withdrawnAt: one.withdrawnAt, withdrawnReason: one.withdrawnReason },
        isMine: one.personId === personId,
      })),
    };
  });
}
