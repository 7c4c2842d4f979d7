const personActs = ["make-staff", "end-staff", "disable", "enable"] as const;
export type PersonAct = (typeof personActs)[number];
export const isPersonAct = (text: unknown): text is PersonAct => personActs.some((act) => act === text);

/** - `self`: nobody changes their own rights. - `disabled`: a closed account gets no rights. - `notStaff`: the actor is staff no more. */
export type PersonRefusal = "self" | "disabled" | "notStaff";

/** What the rules look at. */
export interface PersonFacts {
  id: string;
  role: "LEARNER" | "STAFF";
  disabledAt: Date | null;
}

const isSo = (act: PersonAct, { role, disabledAt }: PersonFacts) =>
  ({
    "make-staff": role === "STAFF",
    "end-staff": role !== "STAFF",
    disable: disabledAt !== null,
    enable: disabledAt === null,
  })[act];

/** What may be done with a person as it stands. */
export const actsFor = (person: PersonFacts): PersonAct[] =>
  personActs.filter((act) => !isSo(act, person) && !(act === "make-staff" && person.disabledAt));

/** Whether `actor` may do `act` with `person` now; `isSame` says that nothing changes. */
export function personStep(
  act: PersonAct,
  person: PersonFacts,
  actor: PersonFacts,
): { ok: true; isSame: boolean } | { ok: false; reason: PersonRefusal } {
  if (actor.role !== "STAFF" || actor.disabledAt) return { ok: false, reason: "notStaff" };
  if (person.id === actor.id) return { ok: false, reason: "self" };
  if (isSo(act, person)) return { ok: true, isSame: true };
  if (act === "make-staff" && person.disabledAt) return { ok: false, reason: "disabled" };
  return { ok: true, isSame: false };
}
