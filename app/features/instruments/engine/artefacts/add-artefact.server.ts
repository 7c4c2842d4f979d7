import type { PersonScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { type ArtefactState, differentFields } from "../artefact";
import { keepTaken } from "../forward/pieces.db.server";
import type { Offer } from "../forward/taking";
import { type ArtefactDocument, type Instrument, titleOf } from "../instrument";
import { lockMaker } from "./artefacts.db.server";

/** What one person may have of their own: more is a mistake, or somebody who fills the database. */
export const mostArtefacts = 100;
/** In milliseconds: who begins the same again within it, with nothing done yet, clicked twice. */
export const secondClick = 10_000;

export type AddRefusal = "tooMany";

/** What a new artefact begins with: its document, and the texts in it that came from other pieces, in a language. */
export interface BegunArtefact extends Pick<ArtefactState, "document" | "fieldVersions"> {
  taken?: readonly (Offer & { version: number })[];
  locale?: Locale;
}

/**
 * Adds an artefact of this instrument that says this. The same within ten seconds is a second click, which has the id of the first. Refusal:
 * `tooMany`, when this person has 100.
 */
export async function addArtefact(
  { personId }: PersonScope,
  instrument: Instrument,
  { document, fieldVersions, taken = [], locale = "nl" }: BegunArtefact,
): Promise<{ ok: true; id: string } | { ok: false; reason: AddRefusal }> {
  const [id, at, kind] = [newId(), now(), instrument.id];
  return db.$transaction(async (tx) => {
    await lockMaker(tx, personId);
    const since = new Date(at.getTime() - secondClick);
    const begun = await tx.artefact.findMany({
      where: { personId, kind, version: 1, createdAt: { gte: since } },
      select: { id: true, document: true },
    });
    const same = begun.find(
      (one) => differentFields(one.document as ArtefactDocument, document).length === 0,
    );
    if (same) return { ok: true, id: same.id } as const;
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
    await keepTaken(tx, { artefactId: id, takenById: personId, takenAt: at, locale }, taken);
    return { ok: true, id } as const;
  }, transactionLimits);
}
