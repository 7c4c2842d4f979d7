import type { Actor } from "~/features/identity/access/scope";
import { dayOf, fromDayInput } from "~/lib/dates";
import { newId } from "~/platform/db/ids.server";
import { changeEdition, type EditionName, type OpenEdition } from "./change-edition.server";
import { signatureOf } from "./edition";

/**
 * - `notFound`: no such edition, or nobody who signs in this row. - `closed`: it was withdrawn, or a later one is in its place. - `signed`: this role is signed
 *   for already. - `noName`: who signs has no name in the profile.
 */
export type SignRefusal = "notFound" | "closed" | "signed" | "noName";

/** Somebody who may read the piece signs for one of those who are named, under their own name; who did so already has done it. */
export function signEdition(
  actor: Actor,
  edition: EditionName,
  row: string,
): Promise<{ ok: true } | { ok: false; reason: SignRefusal }> {
  return changeEdition<SignRefusal>(actor, edition, "edition.sign", async (open) => {
    const refusal = refusalOf(open, row);
    if (refusal === "signed" && isSecondClick(open, actor, { row, isOnPaper: false })) return "done";
    if (refusal) return refusal;
    if (actor.name.trim() === "") return "noName";
    await addSignature(open, actor, { row, isOnPaper: false, signedOn: dayOf(open.at) });
    return null;
  });
}

/**
 * An editor writes down that one of those who are named signed on paper, and on which day (`2027-01-12`); the same once more is done already. Refusals further: `readOnly`; `day`: it is no day, or it is before
 * the edition was frozen, or not there yet.
 */
export function recordPaperSignature(
  actor: Actor,
  edition: EditionName,
  { row, day }: { row: string; day: string },
): Promise<{ ok: true } | { ok: false; reason: SignRefusal | "readOnly" | "day" }> {
  return changeEdition<SignRefusal | "readOnly" | "day">(
    actor,
    edition,
    "edition.signPaper",
    async (open) => {
      if (!open.mayEdit) return "readOnly";
      const refusal = refusalOf(open, row);
      if (refusal === "signed" && isSecondClick(open, actor, { row, isOnPaper: true, signedOn: day }))
        return "done";
      if (refusal) return refusal;
      if (!fromDayInput(day) || day < dayOf(open.edition.frozenAt) || day > dayOf(open.at)) return "day";
      await addSignature(open, actor, { row, isOnPaper: true, signedOn: day });
      return null;
    },
  );
}

function refusalOf({ edition, standing }: OpenEdition, row: string): SignRefusal | null {
  if (!edition.signers.some((signer) => signer.row === row)) return "notFound";
  if (standing.is === "withdrawn" || standing.is === "replaced") return "closed";
  return signatureOf(edition, row) ? "signed" : null;
}

/** Whether the signature that stands in this row is of the same person, and says the same. */
function isSecondClick(
  { edition }: OpenEdition,
  { personId }: Actor,
  sent: { row: string; isOnPaper: boolean; signedOn?: string },
): boolean {
  const standing = edition.signatures.find((one) => one.row === sent.row && one.withdrawnAt === null);
  return (
    standing?.personId === personId &&
    standing.isOnPaper === sent.isOnPaper &&
    (sent.signedOn ?? standing.signedOn) === standing.signedOn
  );
}

const addSignature = (
  { tx, edition, at }: OpenEdition,
  actor: Actor,
  signature: { row: string; isOnPaper: boolean; signedOn: string },
) =>
  tx.editionSignature.create({
    data: {
      ...{ id: newId(), editionId: edition.id, ...signature, recordedAt: at },
      ...{ personId: actor.personId, personName: actor.name },
    },
  });
