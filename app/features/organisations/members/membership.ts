import type { MembershipRole } from "~/features/identity/access/can";

/** Who acts for an organisation: one role a person. */
export type Members = ReadonlyMap<string, MembershipRole>;

/** What is to happen with one person's membership. */
export type MemberChange =
  | { act: "admit"; personId: string; role: MembershipRole }
  | { act: "role"; personId: string; role: MembershipRole }
  | { act: "remove"; personId: string };

/**
 * - `notAllowed`: a manager admits and removes members, and touches no manager or owner. - `lastOwner`: an organisation always has an
 *   owner. - `notMember`: nobody of that name acts for it. - `otherRole`: acts for it already, in another role.
 */
export type MemberRefusal = "notAllowed" | "lastOwner" | "notMember" | "otherRole";

export type MemberStep =
  { ok: true; members: Members; isSame: boolean } | { ok: false; reason: MemberRefusal };

/** Whether somebody in role `actor` may give `role`, and take it away. */
export const mayGive = (actor: MembershipRole | undefined, role: MembershipRole): boolean =>
  actor === "OWNER" || (actor === "MANAGER" && role === "MEMBER");

/**
 * The members after a change by `actorId`. Everybody may leave (`remove` oneself). What is so already changes nothing. An invitation or a
 * domain may have opened the door: whoever let somebody in is the actor of `admit`.
 */
export function changeMembers(members: Members, change: MemberChange, actorId: string): MemberStep {
  const refuse = (reason: MemberRefusal) => ({ ok: false, reason }) as const;
  const { personId } = change;
  const [actor, present] = [members.get(actorId), members.get(personId)];
  const isSelf = actorId === personId;
  if (change.act === "admit") {
    if (!mayGive(actor, change.role)) return refuse("notAllowed");
    if (present) return present === change.role ? { ok: true, members, isSame: true } : refuse("otherRole");
    return { ok: true, members: new Map([...members, [personId, change.role]]), isSame: false };
  }
  if (!present) return refuse("notMember");
  const isOwn = change.act === "remove" && isSelf;
  if (!isOwn && !mayGive(actor, present)) return refuse("notAllowed");
  if (change.act === "role" && !mayGive(actor, change.role)) return refuse("notAllowed");
  if (change.act === "role" && change.role === present) return { ok: true, members, isSame: true };
  const isLastOwner =
    present === "OWNER" && [...members.values()].filter((role) => role === "OWNER").length === 1;
  if (isLastOwner) return refuse("lastOwner");
  const after = new Map(members);
  if (change.act === "role") after.set(personId, change.role);
  else after.delete(personId);
  return { ok: true, members: after, isSame: false };
}

const rank: Record<MembershipRole, number> = { MEMBER: 0, MANAGER: 1, OWNER: 2 };

/** The members of two organisations that become one: whoever is in both keeps the higher role. */
export const joinMembers = (one: Members, other: Members): Members => {
  const all = new Map(one);
  for (const [personId, role] of other) {
    const present = all.get(personId);
    if (!present || rank[role] > rank[present]) all.set(personId, role);
  }
  return all;
};
