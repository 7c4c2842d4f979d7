import type { Actor } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { instrumentOf } from "../../instruments";
import { applySaves } from "../artefact";
import { titleOf } from "../instrument";
import { lockTeam, mostOfTeam } from "../team/team-access.db.server";
import { lockMaker } from "./artefacts.db.server";
import { startTexts } from "./start-texts.queries.server";

/** What one person may have of their own: more is a mistake, or somebody who fills the database. */
export const mostArtefacts = 100;
/** In milliseconds: who begins the same again within it, with nothing done yet, clicked twice. */
const secondClick = 10_000;

export type CreateRefusal = "notFound" | "notMember" | "tooMany" | "fullTeam";

/**
 * Begins an artefact with this instrument, with what this person wrote before at the lessons of these fields: their own, or of an organisation that they
 * act for, as the first who edits it. Returns its id; a second click has that of the first. Refusals: `notFound`, when there is no such instrument;
 * `notMember`, when they do not act for the organisation; `tooMany`, when they have 100 of their own, or `fullTeam`, when it has 1,000.
 */
export async function createArtefact(
  scope: Actor,
  kind: string,
  takeAlong: readonly string[],
  organisationId: string | null = null,
): Promise<{ ok: true; id: string } | { ok: false; reason: CreateRefusal }> {
  const instrument = instrumentOf(kind);
  if (!instrument) return { ok: false, reason: "notFound" };
  const written = await startTexts(scope, instrument);
  const saves = written
    .filter(({ field }) => takeAlong.includes(field))
    .map(({ field, text }) => [field, { text, version: 0 }] as const);
  const empty = { document: {}, fieldVersions: {}, version: 0 };
  const { document, fieldVersions } = applySaves(instrument, empty, Object.fromEntries(saves)).next ?? empty;
  const [id, at] = [newId(), now()];
  const { personId } = scope;
  const owner = organisationId === null ? { personId } : { organisationId };
  return db.$transaction(async (tx) => {
    if (organisationId !== null && !(await lockTeam(tx, scope, organisationId)))
      return { ok: false, reason: "notMember" } as const;
    await lockMaker(tx, personId);
    const since = new Date(at.getTime() - secondClick);
    const begun = await tx.artefact.findFirst({
      where: {
        ...{ ...owner, kind, version: 1, createdAt: { gte: since } },
        ...(organisationId === null ? {} : { members: { some: { addedById: personId, personId } } }),
      },
      select: { id: true },
    });
    if (begun) return { ok: true, id: begun.id } as const;
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
    return { ok: true, id } as const;
  }, transactionLimits);
}
