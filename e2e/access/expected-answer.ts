// What the access table says of an address, worked out for each who asks: the act it names goes through the one function that holds
// every rule. The guards in the routes name the act themselves, so an address and its guard that differ do not agree here.
import type { Access } from "../../app/addresses";
import {
  type ActorFacts,
  can,
  type DeskAct,
  hasRoleFor,
  membershipIn,
  type OrganisationAct,
} from "../../app/features/identity/access/can";
import { membershipRoleOf, type Role, rolesOf, secondFactorOf } from "../rows";
import type { Post, RouteRule } from "./route-table";

export type Asker = Role | "visitor";

/**
 * Whose is asked for. What an organisation has is asked for under that organisation's address, and under the asker's own (`…Within`):
 * somebody else's, or one that does not exist.
 */
export type Whose = "own" | "other" | "missing" | "othersWithin" | "missingWithin";

export interface Question {
  asker: Asker;
  /** The form that is sent; null for a GET. */
  post: Post | null;
  whose: Whose;
}

const everybody = [
  ...(["visitor", "learner", "member", "manager", "owner"] as const),
  ...(["editor", "registrar", "finance", "administrator", "staffWithoutSecondFactor"] as const),
];

/**
 * Who asks at an address. A page that is the same for everyone is asked for by three; an owner without the second factor is another
 * than one with it only at an organisation's, and where that factor is given.
 */
export function askersOf({ isPublic, access, path }: RouteRule): Asker[] {
  if (isPublic) return ["visitor", "learner", "administrator"];
  const isAsked = access.kind === "organisation" || path === "/sign-in/second-factor";
  return isAsked ? [...everybody, "ownerWithoutSecondFactor"] : everybody;
}

const own = "an organisation";

/** Somebody of this role, as the rules know them. */
function factsOf(role: Role): ActorFacts {
  const [membership, roles] = [membershipRoleOf(role), rolesOf(role)];
  return {
    ...{ personId: role, email: "", name: role, locale: "nl", sessionId: "" },
    roles,
    memberships: membership ? [{ organisationId: own, name: own, role: membership }] : [],
    secondFactor: secondFactorOf(role),
  };
}

/** Under an address of the asker's own. */
const isOwn = (whose: Whose) => whose !== "other" && whose !== "missing";

/** What `asker` meets at the door, or null when they are let in. */
function door(access: Access, asker: Asker, whose: Whose): string | null {
  if (access.kind === "anyone") return null;
  if (asker === "visitor") return "to /sign-in";
  if (access.kind === "person") return null;
  const actor = factsOf(asker);
  if (access.kind === "desk") {
    if (can(actor, access.act)) return null;
    return hasRoleFor(actor, access.act) ? "to /sign-in/second-factor" : "403";
  }
  const organisationId = isOwn(whose) ? own : "another organisation";
  if (!membershipIn(actor, organisationId)) return "404";
  const may = (secondFactor: boolean) => can({ ...actor, secondFactor }, access.act, { organisationId });
  if (may(actor.secondFactor)) return null;
  return may(true) ? "to /sign-in/second-factor" : "403";
}

const withAct = (access: Access, act: DeskAct | OrganisationAct | undefined): Access =>
  act ? ({ ...access, act } as Access) : access;

/** Whether somebody else's answers like one that does not exist. */
export const isOwned = ({ owned, access }: RouteRule, post: Post | null): boolean =>
  access.kind === "organisation" || owned === true || (owned === "post" && post !== null);

/** A pattern of what is answered: a status, where it leads to signing in, or `redirect`. */
export function expectedAnswer(rule: RouteRule, { asker, post, whose }: Question): string {
  if (post && !rule.post) return "405";
  if (asker === "visitor" && post && rule.isShownAgain) return "401";
  const refused = door(withAct(rule.access, post?.act), asker, whose);
  if (refused) return refused;
  if (whose !== "own" && isOwned(rule, post)) return "404";
  // A form of the desk may be found wanting before what it is about is looked for.
  if (whose === "missing" && !rule.owned) return rule.access.kind === "desk" && post ? "404|400" : "404";
  const given = post ? post.status : (rule.get ?? 200);
  const status = typeof given === "function" ? given(asker) : given;
  return status > 300 && status < 400 ? "redirect|to .+" : String(status);
}
