import type { PersonScope, SiteScope, SystemScope } from "~/features/identity/access/scope";
import { db, pool } from "~/platform/db/db.server";
import { publicView, type PublicCertificate } from "../verification/public-certificate";
import { type CertificateRow, toRecord } from "./certificate-row";

interface PublicRow extends CertificateRow {
  holderName: string;
  holderLatinName: string;
  isPseudonymised: boolean;
  showHolder: boolean;
  revokedAt: Date | null;
  replacedBy: string | null;
  replacementShowsHolder: boolean;
}

/** What anyone may see of the certificate with this number; null when there is none. One prepared query. */
export async function verifyCertificate(
  _scope: SiteScope,
  number: string,
): Promise<PublicCertificate | null> {
  const { rows } = await pool.query<PublicRow>({
    name: "verify-certificate",
    text: `select c.number, c."recordVersion", c.kind, c."issuerName", c."issuerKvk", c."signerName", c."signerRole", c.locale, c."contentId", c.title, c.hours, c.outcomes,
        c.modules, c."followedFrom", c."cohortId", c."cohortName", c.assessment, c."coIssuerName", c.attendance, c."releaseId", c."completedAt", c."issuedAt", c."isDemo",
        h.name as "holderName", h."latinName" as "holderLatinName", h."pseudonymisedAt" is not null as "isPseudonymised",
        coalesce(s."showHolder", false) as "showHolder", r."revokedAt", n.number as "replacedBy",
        coalesce(ns."showHolder", false) as "replacementShowsHolder"
      from "Certificate" c
      join "CertificateHolder" h on h."certificateId" = c.id
      left join "CertificateSharing" s on s."certificateId" = c.id
      left join "CertificateRevocation" r on r."certificateId" = c.id
      left join "Certificate" n on n."supersedesId" = c.id
      left join "CertificateSharing" ns on ns."certificateId" = n.id
      where c.number = $1`,
    values: [number],
  });
  const row = rows[0];
  if (!row) return null;
  const holder = { name: row.holderName, latinName: row.holderLatinName };
  return publicView(toRecord(row), {
    holder: row.isPseudonymised ? null : holder,
    showHolder: row.showHolder,
    revokedAt: row.revokedAt,
    replacement:
      row.replacedBy === null ? null : { number: row.replacedBy, showHolder: row.replacementShowsHolder },
  });
}

const withState = {
  holder: { select: { name: true, latinName: true } },
  sharing: { select: { showHolder: true } },
  revocation: { select: { revokedAt: true, reason: true } },
  supersedes: { select: { number: true } },
  supersededBy: { select: { number: true, issuedAt: true } },
} as const;

/** A certificate of this person, with what the holder may know of it; null when it is somebody else's or not there. */
export async function certificateOf({ personId }: PersonScope, number: string) {
  const row = await db.certificate.findFirst({
    where: { number, holder: { personId } },
    include: withState,
  });
  if (!row) return null;
  return {
    ...toRecord(row),
    holder: row.holder!,
    /** Null while the holder has not said. */
    showHolder: row.sharing?.showHolder ?? null,
    revokedAt: row.revocation?.revokedAt ?? null,
    revokedBecause: row.revocation?.reason ?? null,
    /** The earlier one that it replaces. */
    replaces: row.supersedes?.number ?? null,
    replacedBy: row.supersededBy,
  };
}

/** The PDF of a certificate of this person, as it was made at issue; null when it is somebody else's or not there. */
export async function certificateFileOf({ personId }: PersonScope, number: string) {
  const file = await db.certificateFile.findFirst({
    where: { certificate: { number, holder: { personId } } },
    select: { pdf: true, certificate: { select: { number: true, locale: true } } },
  });
  return file?.pdf ? { ...file, pdf: file.pdf } : null;
}

/** What the mails of a certificate say; null when it is not there, or tells of nobody any more. */
export async function certificateForMail(_scope: SystemScope, id: string) {
  const row = await db.certificate.findUnique({
    where: { id },
    include: { ...withState, file: { select: { pdf: true } } },
  });
  if (!row?.holder?.name) return null;
  const { enrolmentId, contentId } = row;
  const parts = await db.certificate.count({ where: { enrolmentId, contentId: { not: contentId } } });
  return {
    ...toRecord(row),
    holder: row.holder,
    pdf: row.file?.pdf ?? null,
    revokedBecause: row.revocation?.reason ?? null,
    replaces: row.supersedes?.number ?? null,
    isReplaced: row.supersededBy !== null,
    /** Parts of it have certificates of their own. */
    hasParts: row.kind !== "module" && parts > 0,
  };
}
