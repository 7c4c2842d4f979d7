import type { PersonName } from "~/features/identity/profile/person-name";
import type { Certificate } from "../certificates/certificate";

export interface CertificateSharing {
  showHolder: boolean;
}
export interface CertificateRevocation {
  revokedAt: Date;
  reason: string;
}

/** What anyone may see of a certificate. */
export interface PublicCertificate extends Omit<Certificate, "holderName" | "holderLatinName"> {
  /** Null: the holder has not made the name public. */
  holder: PersonName | null;
  /** Null while it is valid. Why it was revoked stays between the foundation and the holder. */
  revokedAt: Date | null;
}

/**
 * What the verification page may show (P5): what was learned, always; who learned it, only when the holder allows it;
 * since when it is no longer valid, never why. Fields are named one by one, so that a new one is not public by itself.
 */
export function publicView(
  certificate: Certificate,
  sharing: CertificateSharing | null,
  revocation: CertificateRevocation | null,
): PublicCertificate {
  const { number, locale, contentId, title, hours, outcomes, modules, completedAt, issuedAt, isDemo } =
    certificate;
  return {
    number,
    locale,
    contentId,
    title,
    hours,
    outcomes,
    modules,
    completedAt,
    issuedAt,
    isDemo,
    holder: sharing?.showHolder
      ? { name: certificate.holderName, latinName: certificate.holderLatinName }
      : null,
    revokedAt: revocation?.revokedAt ?? null,
  };
}
