import type { Actor } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits, type Tx } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { lockArtefact } from "../artefacts/artefacts.db.server";
import { type EditionStanding, editionStandings } from "./edition";
import { findEditions, type FrozenEdition } from "./editions.db.server";

export interface OpenEdition {
  tx: Tx;
  edition: FrozenEdition;
  standing: EditionStanding;
  /** Whether this person may change the piece. */
  mayEdit: boolean;
  at: Date;
}

/** Which edition of which piece. */
export interface EditionName {
  artefactId: string;
  number: number;
}

/**
 * Runs an act with an edition of a piece that this person may read, in one transaction that holds the lock of the piece. It returns why it is refused, or null: then the
 * act is written in the log; or `done`: it was so already, and nothing is written. One that is not there is `notFound`.
 */
export async function changeEdition<Refusal extends string>(
  actor: Actor,
  { artefactId, number }: EditionName,
  act: string,
  change: (open: OpenEdition) => Promise<Refusal | "done" | null>,
): Promise<{ ok: true } | { ok: false; reason: Refusal | "notFound" }> {
  if (!isId(artefactId)) return { ok: false, reason: "notFound" };
  return db.$transaction(async (tx) => {
    const artefact = await lockArtefact(tx, actor.personId, artefactId);
    const editions = artefact ? await findEditions(tx, artefactId) : [];
    const edition = editions.find((one) => one.number === number);
    if (!artefact || !edition) return { ok: false, reason: "notFound" } as const;
    const standing = editionStandings(editions).get(number)!;
    const refused = await change({ tx, edition, standing, mayEdit: artefact.mayEdit, at: now() });
    if (refused === "done") return { ok: true } as const;
    if (refused !== null) return { ok: false, reason: refused } as const;
    await recordAudit(tx, {
      ...{ actorId: actor.personId, act, subjectType: "artefact", subjectId: artefactId },
      detail: { number },
    });
    return { ok: true } as const;
  }, transactionLimits);
}
