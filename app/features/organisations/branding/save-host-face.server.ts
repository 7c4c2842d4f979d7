import type { Member } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { foundationBrand } from "~/platform/site/foundation-brand";
import { fileRefusal, type FileRefusal, type FileRule } from "~/platform/storage/file-rule";
import { logoPicture } from "~/platform/storage/picture.server";
import { storage } from "~/platform/storage/storage.server";
import { type FaceFaults, type FaceFields, logoWidth, readFace } from "./host-face";

export type LogoFault = Exclude<FileRefusal, "none"> | "unreadable";

export type SavedFace =
  | { ok: true }
  | { ok: false; reason: "changed"; version: number }
  | { ok: false; reason: "faults"; faults: FaceFaults & { logo?: LogoFault } };

interface Sent {
  fields: FaceFields;
  /** That the form was made from; 0 when there was no face yet. */
  version: number;
  /** Empty when none was chosen: then the one that is there stays, unless it `isLogoRemoved`. */
  logo: Uint8Array;
  isLogoRemoved: boolean;
  /** What the address takes as a logo. */
  rule: FileRule;
}

const { palette } = foundationBrand;
const grounds = [palette.paper, palette.surface] as const;

/**
 * Saves how an organisation that hosts shows itself. A logo is made anew: small, on white, without what a file carries beside its picture. The
 * accent must stand out on light and dark. Refusals: `faults` by field, and `changed` when a colleague saved another one meanwhile; the form may
 * then be sent again with the version that it gives.
 */
export async function saveHostFace(member: Member<"host.plan">, sent: Sent): Promise<SavedFace> {
  const reading = readFace(sent.fields, grounds);
  const refusal = fileRefusal(sent.logo, sent.rule);
  const made = refusal === null ? await logoPicture(sent.logo, logoWidth) : null;
  const logoFault = refusal === null ? (made ? null : ("unreadable" as const)) : refusal;
  const isFaulty = logoFault !== null && logoFault !== "none";
  if (!reading.ok || isFaulty)
    return {
      ok: false,
      reason: "faults",
      faults: { ...(reading.ok ? {} : reading.faults), ...(isFaulty && { logo: logoFault }) },
    };
  const logo = made && (await storage.keep(made, "png"));
  const saving = db.$transaction(
    (tx) => save(tx, member, { ...sent, fields: reading.face, logo }),
    transactionLimits,
  );
  const { unused, ...saved } = await saving.catch(async (error: unknown) => {
    if (logo) await storage.remove(logo);
    throw error;
  });
  if (unused) await storage.remove(unused);
  return saved;
}

type Made = Omit<Sent, "logo" | "rule"> & { logo: string | null };

/** With the logo that nothing names any more. */
async function save(
  tx: Tx,
  { personId, organisation: { id: organisationId } }: Member<"host.plan">,
  { fields, version, logo, isLogoRemoved }: Made,
): Promise<Exclude<SavedFace, { reason: "faults" }> & { unused: string | null }> {
  await tx.$executeRaw`select from "Organisation" where id = ${organisationId}::uuid for update`;
  const present = await tx.hostFace.findUnique({ where: { organisationId } });
  if ((present?.version ?? 0) !== version)
    return { ok: false, reason: "changed", version: present?.version ?? 0, unused: logo };
  const kept = logo ?? (isLogoRemoved ? null : (present?.logo ?? null));
  const data = { ...fields, logo: kept, version: version + 1 };
  await tx.hostFace.upsert({ where: { organisationId }, create: { organisationId, ...data }, update: data });
  await recordAudit(tx, {
    ...{ actorId: personId, act: "host.face", subjectType: "organisation", subjectId: organisationId },
  });
  return { ok: true, unused: present && present.logo !== kept ? present.logo : null };
}
