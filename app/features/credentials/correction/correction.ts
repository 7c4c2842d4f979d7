import type { PersonName } from "~/features/identity/profile/person-name";

/** Why staff correct a name: words of ours, so that the audit log learns no name from them. */
export const correctionReasons = ["misspelled", "changed", "latin"] as const;
export type CorrectionReason = (typeof correctionReasons)[number];

export const isCorrectionReason = (text: string): text is CorrectionReason =>
  (correctionReasons as readonly string[]).includes(text);

/** How often a holder may have one certificate corrected without the foundation. */
export const ownCorrections = 3;

export type CorrectionRefusal = "revoked" | "replaced" | "noName" | "sameName" | "tooOften" | "reasonMissing";

/** A certificate as far as correcting its name is about it. */
export interface Correctable {
  holder: PersonName;
  isRevoked: boolean;
  isReplaced: boolean;
  /** How many certificates of the same there were, this one included. */
  versions: number;
}

/**
 * Why a certificate cannot get this name (null: the profile has none that can be printed), or null when it can. The holder asks
 * without a reason and not without end; staff give one.
 */
export function whyNotCorrected(
  { holder, isRevoked, isReplaced, versions }: Correctable,
  name: PersonName | null,
  by: { isHolder: boolean; reason: CorrectionReason | null },
): CorrectionRefusal | null {
  if (isReplaced) return "replaced";
  if (isRevoked) return "revoked";
  if (!name) return "noName";
  if (name.name === holder.name && name.latinName === holder.latinName) return "sameName";
  if (!by.isHolder) return by.reason ? null : "reasonMissing";
  return versions > ownCorrections ? "tooOften" : null;
}
