import { type ActorFacts, hasRoleFor } from "../access/can";

/** Why staff change an address: words of ours, so that the audit log learns no address from them. */
export const addressReasons = ["noAccess", "otherAddress", "typo"] as const;
export type AddressReason = (typeof addressReasons)[number];

export const isAddressReason = (text: string): text is AddressReason =>
  (addressReasons as readonly string[]).includes(text);

/**
 * - `self`: one's own things one changes in the profile. - `ofFoundation`: who works for the foundation is helped by an administrator, so
 * that nobody gets at another's rights. - `disabled`: a closed account is opened first.
 */
export type HelpRefusal = "self" | "ofFoundation" | "disabled";

/** Why `actor` may not change the address or name of this person, or send them a code; null when they may. */
export function whyNotHelped(
  person: Pick<ActorFacts, "roles"> & { id: string; disabledAt: Date | null },
  actor: Pick<ActorFacts, "roles" | "personId">,
): HelpRefusal | null {
  if (person.id === actor.personId) return "self";
  if (person.roles.length > 0 && !hasRoleFor(actor, "person.edit")) return "ofFoundation";
  return person.disabledAt ? "disabled" : null;
}
