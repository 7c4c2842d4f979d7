import type { PersonScope } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { isId, newId } from "~/platform/db/ids.server";
import { type ArtefactRefusal, changeArtefact } from "../artefacts/change-artefact.server";
import { mostShares, type ShareChoices } from "./share";

/** In milliseconds: who asks for the same within it clicked twice. */
const secondClick = 10_000;
const day = 86_400_000;

/**
 * Makes a link with which anybody reads a piece that this person may change. Returns its id; a second click has that of the first. Refusals: `tooMany`,
 * when 20 work already, and those of `changeArtefact`.
 */
export async function makeShare(
  scope: PersonScope,
  artefactId: string,
  { days, mayComment, showsPeople }: ShareChoices,
): Promise<{ ok: true; id: string } | { ok: false; reason: ArtefactRefusal["reason"] | "tooMany" }> {
  const { personId } = scope;
  const made = await changeArtefact(scope, artefactId, async ({ tx, at }) => {
    const expiresAt = new Date(at.getTime() + days * day);
    const same = await tx.artefactShare.findFirst({
      where: {
        ...{ artefactId, personId, mayComment, showsPeople, withdrawnAt: null },
        createdAt: { gte: new Date(at.getTime() - secondClick) },
        expiresAt: { gte: new Date(expiresAt.getTime() - secondClick), lte: expiresAt },
      },
    });
    if (same) return same.id;
    const working = { artefactId, withdrawnAt: null, expiresAt: { gt: at } };
    if ((await tx.artefactShare.count({ where: working })) >= mostShares) return null;
    const id = newId();
    const row = { id, artefactId, personId, createdAt: at, expiresAt, mayComment, showsPeople };
    await tx.artefactShare.create({ data: row });
    const about = { subjectType: "artefact", subjectId: artefactId };
    const detail = { days, mayComment, showsPeople };
    await recordAudit(tx, { actorId: personId, act: "artefact.share", ...about, detail });
    return id;
  });
  if (!made.ok) return made;
  return made.result ? { ok: true, id: made.result } : { ok: false, reason: "tooMany" };
}

/**
 * Ends a link of a piece that this person may change, whoever made it; one that ended stays as it is. Refusals: `notFound`, also when the piece has no such
 * link, and those of `changeArtefact`.
 */
export async function withdrawShare(
  scope: PersonScope,
  artefactId: string,
  id: string,
): Promise<{ ok: true } | ArtefactRefusal> {
  if (!isId(id)) return { ok: false, reason: "notFound" };
  const ended = await changeArtefact(scope, artefactId, async ({ tx, at }) => {
    const { count } = await tx.artefactShare.updateMany({
      where: { id, artefactId, withdrawnAt: null, expiresAt: { gt: at } },
      data: { withdrawnAt: at },
    });
    if (count === 0) return (await tx.artefactShare.count({ where: { id, artefactId } })) > 0;
    const about = { subjectType: "artefact", subjectId: artefactId };
    await recordAudit(tx, { actorId: scope.personId, act: "artefact.withdrawLink", ...about });
    return true;
  });
  if (!ended.ok) return ended;
  return ended.result ? { ok: true } : { ok: false, reason: "notFound" };
}
