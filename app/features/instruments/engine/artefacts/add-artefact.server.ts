import type { PersonScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { type ArtefactState, differentFields } from "../artefact";
import { keepSources, keepTaken } from "../forward/pieces.db.server";
import type { Offer, Taken } from "../forward/taking";
import { type ArtefactDocument, type Instrument, titleOf } from "../instrument";
import { lockTeam, mostOfTeam } from "../team/team-access.db.server";
import { lockMaker } from "./artefacts.db.server";

/** What one person may have of their own: more is a mistake, or somebody who fills the database. */
export const mostArtefacts = 100;
/** In milliseconds: who begins the same again within it, with nothing done yet, clicked twice. */
export const secondClick = 10_000;

/** `tooMany`: this person has 100 of their own. `fullTeam`: the organisation has 1,000. `notMember`: they do not act for it. */
export type AddRefusal = "tooMany" | "fullTeam" | "notMember";

/** What a new artefact begins with: its document, and the texts in it that came from other pieces, in a language; and the organisation that it is of. */
export interface BegunArtefact extends Pick<ArtefactState, "document" | "fieldVersions"> {
  taken?: readonly (Offer & { version: number })[];
  /** Where the texts of a copy came from. */
  sources?: readonly Taken[];
  locale?: Locale;
  organisationId?: string | null;
}

/**
 * Adds an artefact of this instrument that says this: one's own, or of an organisation, with this person as the first who edits it. The same within ten
 * seconds is a second click, which has the id of the first. Refusals: `AddRefusal`.
 */
export async function addArtefact(
  { personId }: PersonScope,
  instrument: Instrument,
  { document, fieldVersions, taken = [], sources = [], locale = "nl", organisationId = null }: BegunArtefact,
): Promise<{ ok: true; id: string } | { ok: false; reason: AddRefusal }> {
  const [id, at, kind] = [newId(), now(), instrument.id];
  const owner = organisationId === null ? { personId } : { organisationId };
  return db.$transaction(async (tx) => {
    if (organisationId !== null && !(await lockTeam(tx, { personId }, organisationId)))
      return { ok: false, reason: "notMember" } as const;
    await lockMaker(tx, personId);
    const since = new Date(at.getTime() - secondClick);
    const begun = await tx.artefact.findMany({
      where: {
        ...{ ...owner, kind, version: 1, createdAt: { gte: since } },
        ...(organisationId === null ? {} : { members: { some: { addedById: personId, personId } } }),
      },
      select: { id: true, document: true },
    });
    const same = begun.find(
      (one) => differentFields(one.document as ArtefactDocument, document).length === 0,
    );
    if (same) return { ok: true, id: same.id } as const;
    const count = await tx.artefact.count({ where: owner });
    if (organisationId === null && count >= mostArtefacts) return { ok: false, reason: "tooMany" } as const;
    if (organisationId !== null && count >= mostOfTeam) return { ok: false, reason: "fullTeam" } as const;
    await tx.artefact.create({
      data: {
        id,
        kind,
        schemaVersion: instrument.version,
        title: titleOf(instrument, document),
        ...owner,
        document: { ...document },
        fieldVersions: { ...fieldVersions },
        createdAt: at,
        updatedAt: at,
        version: 1,
      },
    });
    if (organisationId !== null)
      await tx.artefactMember.create({
        data: { artefactId: id, personId, mayEdit: true, addedById: personId, addedAt: at },
      });
    await keepTaken(tx, { artefactId: id, takenById: personId, takenAt: at, locale }, taken);
    await keepSources(tx, { artefactId: id, takenById: personId }, sources);
    return { ok: true, id } as const;
  }, transactionLimits);
}
