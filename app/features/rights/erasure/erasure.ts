/**
 * Why an account cannot be erased now. - `foundationRole`: a colleague ends the role first, so that the desk is never without
 * anybody. - `openOrders`: something is still to be paid, or being paid.
 */
export type ErasureObstacle = "foundationRole" | "openOrders";

export function erasureObstacle({
  role,
  openOrders,
}: {
  role: string;
  openOrders: number;
}): ErasureObstacle | null {
  if (role !== "LEARNER") return "foundationRole";
  return openOrders > 0 ? "openOrders" : null;
}
