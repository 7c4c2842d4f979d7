/**
 * The version of the text in `content/pages/processor-agreement/`: raised with each change of what it says (a test knows the text of each).
 * Organisations are then asked to accept the new one; what they accepted before holds until they do.
 */
export const agreementVersion = "2026-11-30";

/** An acceptance as it was recorded. */
export interface Acceptance {
  version: string;
  acceptedByName: string;
  acceptedAt: Date;
}

/**
 * Where an organisation stands with the agreement. An older acceptance holds: what was agreed does not end because a newer text is offered,
 * and colleagues who were named under it keep their seats; so naming goes on, and the page asks.
 * - `none`: nothing was accepted, and nobody can be named. - `older`: a newer version waits. - `current`: accepted as it stands.
 */
export type AgreementState = "none" | "older" | "current";

/** `newest`: the acceptance that was recorded last, or null. */
export const agreementState = (
  newest: Pick<Acceptance, "version"> | null,
  version: string = agreementVersion,
): AgreementState => (newest === null ? "none" : newest.version === version ? "current" : "older");
