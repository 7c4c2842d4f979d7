import { foundationRoles, type FoundationRole } from "../access/can";

const personActs = ["roles", "reset-factor", "disable", "enable"] as const;
export type PersonAct = (typeof personActs)[number];
export const isPersonAct = (text: unknown): text is PersonAct => personActs.some((act) => act === text);

/**
 * - `self`: nobody changes their own rights. - `disabled`: a closed account gets no roles. - `notAdministrator`: the actor is none (any
 * more).
 */
export type PersonRefusal = "self" | "disabled" | "notAdministrator";

/** What the rules look at. */
export interface PersonFacts {
  id: string;
  roles: readonly FoundationRole[];
  disabledAt: Date | null;
  hasSecondFactor: boolean;
}

/** What is asked: an act, and for `roles` the ones that this person has afterwards. */
export type PersonChange =
  { act: "roles"; roles: readonly FoundationRole[] } | { act: Exclude<PersonAct, "roles"> };

/** The roles that were ticked, in their own order; what is no role is left out. */
export const readRoles = (ticked: readonly string[]): FoundationRole[] =>
  foundationRoles.filter((role) => ticked.includes(role));

const isSo = (change: PersonChange, person: PersonFacts) =>
  change.act === "roles"
    ? foundationRoles.every((role) => change.roles.includes(role) === person.roles.includes(role))
    : {
        "reset-factor": !person.hasSecondFactor,
        disable: person.disabledAt !== null,
        enable: person.disabledAt === null,
      }[change.act];

/** What may be done with a person as it stands. */
export const actsFor = (person: PersonFacts): PersonAct[] =>
  personActs.filter((act) => (act === "roles" ? !person.disabledAt : !isSo({ act }, person)));

/** Whether `actor` may change `person` so now; `isSame` says that nothing changes. */
export function personStep(
  change: PersonChange,
  person: PersonFacts,
  actor: PersonFacts,
): { ok: true; isSame: boolean } | { ok: false; reason: PersonRefusal } {
  if (!actor.roles.includes("ADMINISTRATOR") || actor.disabledAt)
    return { ok: false, reason: "notAdministrator" };
  if (person.id === actor.id) return { ok: false, reason: "self" };
  if (change.act === "roles" && person.disabledAt) return { ok: false, reason: "disabled" };
  return { ok: true, isSame: isSo(change, person) };
}
