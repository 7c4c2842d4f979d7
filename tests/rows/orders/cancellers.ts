/** What a process does that is killed while it cancels (app/features/payments/cancellation/killed.server.test.ts). */
import { actorFrom } from "~/features/identity/access/scope";
import { cancelSeats } from "~/features/payments/cancellation/cancel-seats.server";

/** The process, to kill it. */
export const pid = () => process.pid;

/** Cancels all of somebody's own order, and what it cost goes back. */
export function cancelOwn(personId: string, orderId: string) {
  const facts = { email: "noor@example.nl", name: "Noor", locale: "nl" as const, roles: [], memberships: [] };
  const actor = actorFrom({ personId, ...facts, sessionId: "", secondFactor: false });
  const asked = { seats: null, share: "terms" as const, reason: "", withRefund: true };
  return cancelSeats({ by: "buyer", actor }, orderId, asked);
}
