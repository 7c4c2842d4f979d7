import type { FoundationScope, PersonScope } from "~/features/identity/access/scope";
import type { PersonName } from "~/features/identity/profile/person-name";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { type CorrectionRefusal, whyNotCorrected } from "./correction";
import { loadCorrectable } from "./corrections.db.server";

/** What somebody sees who asks for a certificate with another name. */
export interface CorrectionView {
  number: string;
  title: string;
  locale: Locale;
  onCertificate: PersonName;
  /** As it would stand on the new one; null when the profile has none that can. */
  inProfile: PersonName | null;
  /** Why it cannot be, or null. */
  refusal: CorrectionRefusal | null;
}

/** A certificate of this person as far as correcting its name is about it; null when it is somebody else's or not there. */
export async function correctionOf(
  { personId }: PersonScope,
  number: string,
): Promise<CorrectionView | null> {
  const found = await loadCorrectable(db, number);
  if (found?.person.id !== personId) return null;
  return {
    number,
    title: found.record.title,
    locale: found.record.locale,
    onCertificate: found.holder,
    inProfile: found.name,
    refusal: whyNotCorrected(found, found.name, { isHolder: true, reason: null }),
  };
}

/** The name that a corrected certificate would carry; null when the holder's profile has none that can, or is gone. */
export async function nameForCorrection(
  _scope: FoundationScope<"certificate.read">,
  number: string,
): Promise<PersonName | null> {
  return (await loadCorrectable(db, number))?.name ?? null;
}
