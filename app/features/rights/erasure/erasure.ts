/**
 * Why an account cannot be erased now. - `foundationRole`: a colleague ends the role first, so that the desk is never without
 * anybody. - `lastOwner`: an organisation would be without an owner. - `openOrders`: something is still to be paid, or being paid.
 */
export type ErasureObstacle = "foundationRole" | "lastOwner" | "openOrders";

export function erasureObstacle({
  roles,
  soleOwnerships,
  openOrders,
}: {
  /** At the foundation. */
  roles: readonly string[];
  /** Organisations that nobody else owns. */
  soleOwnerships: number;
  openOrders: number;
}): ErasureObstacle | null {
  if (roles.length > 0) return "foundationRole";
  if (soleOwnerships > 0) return "lastOwner";
  return openOrders > 0 ? "openOrders" : null;
}
