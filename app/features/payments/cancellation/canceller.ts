import type { Actor, Member, PersonScope } from "~/features/identity/access/scope";

/** Who cancels: the buyer their own, somebody for the organisation that ordered, or the foundation. */
export type Canceller =
  | { by: "buyer"; actor: PersonScope }
  | { by: "organisation"; actor: Member<"orders.cancel"> }
  | { by: "foundation"; actor: Pick<Actor, "personId"> };

/** Whether an order is theirs to cancel: somebody else's is as one that does not exist. Who may at the desk, its caller has checked. */
export function isTheirs(
  canceller: Canceller,
  { personId, organisationId }: { personId: string; organisationId: string | null },
): boolean {
  switch (canceller.by) {
    case "buyer":
      return organisationId === null && personId === canceller.actor.personId;
    case "organisation":
      return organisationId === canceller.actor.organisation.id;
    case "foundation":
      return true;
  }
}
