import type { PersonScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { instrumentOf } from "../../instruments";
import { applySaves, differentFields } from "../artefact";
import { type ArtefactDocument, titleOf } from "../instrument";
import { lockMaker } from "./artefacts.db.server";
import { startTexts } from "./start-texts.queries.server";

/** What one person may have: more is a mistake, or somebody who fills the database. */
export const mostArtefacts = 100;
/** In milliseconds: who begins the same again within it, with nothing done yet, clicked twice. */
const secondClick = 10_000;

/**
 * Begins an artefact with this instrument, with what this person wrote before at the lessons of these fields, and with what is `given`.
 * Returns its id; a second click has that of the first. Refusals: `notFound`, when there is no such instrument; `tooMany`, when this person
 * has 100; `tooLong`, when something that is given does not fit.
 */
export async function createArtefact(
  scope: PersonScope,
  kind: string,
  takeAlong: readonly string[],
  given: ArtefactDocument = {},
): Promise<{ ok: true; id: string } | { ok: false; reason: "notFound" | "tooMany" | "tooLong" }> {
  const instrument = instrumentOf(kind);
  if (!instrument) return { ok: false, reason: "notFound" };
  const written = await startTexts(scope, instrument);
  const texts = [
    ...written
      .filter(({ field }) => takeAlong.includes(field))
      .map(({ field, text }) => [field, text] as const),
    ...Object.entries(given),
  ];
  const saves = texts.map(([field, text]) => [field, { text, version: 0 }] as const);
  const empty = { document: {}, fieldVersions: {}, version: 0 };
  const { next, faults } = applySaves(instrument, empty, Object.fromEntries(saves));
  if (Object.keys(given).some((field) => faults[field])) return { ok: false, reason: "tooLong" };
  const { document, fieldVersions } = next ?? empty;
  const [id, at] = [newId(), now()];
  const { personId } = scope;
  return db.$transaction(async (tx) => {
    await lockMaker(tx, personId);
    const since = new Date(at.getTime() - secondClick);
    const begun = await tx.artefact.findFirst({
      where: { personId, kind, version: 1, createdAt: { gte: since } },
      select: { id: true, document: true },
    });
    if (begun && differentFields(begun.document as ArtefactDocument, document).length === 0)
      return { ok: true, id: begun.id } as const;
    if ((await tx.artefact.count({ where: { personId } })) >= mostArtefacts)
      return { ok: false, reason: "tooMany" } as const;
    await tx.artefact.create({
      data: {
        id,
        kind,
        schemaVersion: instrument.version,
        title: titleOf(instrument, document),
        personId,
        document: { ...document },
        fieldVersions: { ...fieldVersions },
        createdAt: at,
        updatedAt: at,
        version: 1,
      },
    });
    return { ok: true, id } as const;
  }, transactionLimits);
}
