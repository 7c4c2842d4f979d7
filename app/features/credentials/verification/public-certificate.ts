import type { PersonName } from "~/features/identity/profile/person-name";
import type { CertificateRecord } from "../certificates/certificate";

/** What stands beside the record of a certificate. */
export interface BesideRecord {
  /** Null once pseudonymised. */
  holder: PersonName | null;
  /** The holder allows the name to be shown. */
  showHolder: boolean;
  revokedAt: Date | null;
  /** The certificate that replaces it, and whether the name is shown there. */
  replacement: { number: string; showHolder: boolean } | null;
}

/** What anyone may see of a certificate. */
export interface PublicCertificate extends Omit<CertificateRecord, "recordVersion" | "cohort"> {
  cohort: { name: string } | null;
  /** Null: the holder has not made the name public, or it is gone. */
  holder: PersonName | null;
  /** The holder's data were erased: the certificate tells of nobody any more. */
  isPseudonymised: boolean;
  /** Null while it is valid. Why it was revoked stays between the foundation and the holder. */
  revokedAt: Date | null;
  /** A newer one replaces it; its number only where that leads to no name that this number does not lead to. */
  replaced: { by: string | null } | null;
}

/**
 * What the verification page may show (P5): what was learned, always; who learned it, only when the holder allows it;
 * how often somebody was there, only with who that is; since when it is no longer valid, never why; that a newer one replaces it, and then no name, because that may be wrong or left
 * behind. Who shows the corrected name and never showed one at this number is not led from here to there. Fields are named one
 * by one, so that a new one is not public by itself.
 */
export function publicView(record: CertificateRecord, beside: BesideRecord): PublicCertificate {
  const { number, kind, issuerName, issuerKvk, signerName, signerRole, coIssuerName } = record;
  const { locale, contentId, title, hours, outcomes, modules, attendance } = record;
  const { followedFrom, cohort, assessment, releaseId, completedAt, issuedAt, isDemo } = record;
  const { holder, showHolder, revokedAt, replacement } = beside;
  const leadsToName = replacement !== null && replacement.showHolder && !showHolder;
  return {
    number,
    kind,
    issuerName,
    issuerKvk,
    signerName,
    signerRole,
    coIssuerName,
    locale,
    contentId,
    title,
    hours,
    outcomes,
    modules,
    followedFrom,
    cohort: cohort && { name: cohort.name },
    assessment,
    attendance: showHolder && !replacement ? attendance : null,
    releaseId,
    completedAt,
    issuedAt,
    isDemo,
    holder: showHolder && !replacement ? holder : null,
    isPseudonymised: holder === null,
    revokedAt,
    replaced: replacement && { by: leadsToName ? null : replacement.number },
  };
}

/** Whether it holds at this moment. */
export const isValid = ({
  revokedAt,
  replaced,
}: Pick<PublicCertificate, "revokedAt" | "replaced">): boolean => revokedAt === null && replaced === null;
