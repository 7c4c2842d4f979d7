import { createHash } from "node:crypto";
import type { Actor } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { newId } from "~/platform/db/ids.server";
import { type ArtefactRefusal, changeArtefact } from "../artefacts/change-artefact.server";
import { titleOf } from "../instrument";
import { editionContent, signersIn, withoutEmpty } from "./edition";
import { findEditions } from "./editions.db.server";

/** What may stand under one piece: more is a mistake, or somebody who fills the database. */
const mostEditions = 50;

/**
 * - `notSigned`: this instrument is not one that is decided upon. - `nobody`: nobody is named to sign. - `incomplete`: a role or a name of somebody who
 *   signs is missing. - `changed`: the piece was changed since `base` was shown. - `tooMany`: there are fifty.
 */
export type FreezeRefusal =
  ArtefactRefusal | { ok: false; reason: "notSigned" | "nobody" | "incomplete" | "changed" | "tooMany" };

/**
 * Freezes a piece as it stands, to be signed by who is named in it. `base` is the version that was shown. Returns the number of the edition; of what is frozen
 * already and not withdrawn, such as by a second click, that one's.
 */
export async function freezeEdition(
  actor: Actor,
  artefactId: string,
  base: number,
): Promise<{ ok: true; number: number } | FreezeRefusal> {
  const frozen = await changeArtefact(actor, artefactId, async ({ tx, row, instrument, current, at }) => {
    if (!instrument.signedBy) return "notSigned" as const;
    if (current.version !== base) return "changed" as const;
    const editions = await findEditions(tx, artefactId);
    const newest = editions.at(-1);
    if (newest && newest.artefactVersion === base && !newest.withdrawnAt) return newest.number;
    if (editions.length >= mostEditions) return "tooMany" as const;
    const signers = signersIn(instrument, current.document);
    if (signers.length === 0) return "nobody" as const;
    if (signers.some(({ role, name }) => role === "" || name === "")) return "incomplete" as const;
    const document = withoutEmpty(current.document);
    const [id, number] = [newId(), (newest?.number ?? 0) + 1];
    const content = editionContent(row.kind, instrument.version, document, signers);
    await tx.artefactEdition.create({
      data: {
        ...{ id, artefactId, number, artefactVersion: base, schemaVersion: instrument.version },
        ...{ title: titleOf(instrument, document), document: { ...document } },
        signers: signers.map((signer) => ({ ...signer })),
        hash: createHash("sha256").update(content).digest("hex"),
        ...{ frozenById: actor.personId, frozenByName: actor.name, frozenAt: at },
      },
    });
    await recordAudit(tx, {
      ...{ actorId: actor.personId, act: "edition.freeze", subjectType: "artefact", subjectId: artefactId },
      detail: { number },
    });
    return number;
  });
  if (!frozen.ok) return frozen;
  const { result } = frozen;
  return typeof result === "number" ? { ok: true, number: result } : { ok: false, reason: result };
}
