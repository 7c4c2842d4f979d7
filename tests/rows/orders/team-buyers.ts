/** What the processes of organisations that order at once do (app/features/ordering/team/place-team-order.server.test.ts). */
import { memberNow } from "../organisations";
import { placeTeamOrder } from "~/features/ordering/team/place-team-order.server";
import { requestOf } from "./team-orders";

/** How each attempt ended: `placed`, or the reason of the refusal. */
export const orderAtOnce = (
  slugs: string[],
  quantity: number,
  managers: { personId: string; organisationId: string }[],
): Promise<string[]> =>
  Promise.all(
    managers.map(async ({ personId, organisationId }, index) => {
      const manager = await memberNow({ id: personId }, { id: organisationId }, "orders.place");
      // In either order: whoever locks one group first must not wait for ever.
      const groups = index % 2 === 0 ? slugs : slugs.toReversed();
      const lines = groups.map((slug) => ({ product: `cohort:${slug}`, quantity }));
      const placed = await placeTeamOrder(manager, await requestOf(manager, lines));
      return placed.ok ? "placed" : placed.refusal.reason;
    }),
  );
