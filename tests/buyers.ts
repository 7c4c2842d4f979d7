/** What the processes of the sale under load do (app/features/commerce/two-processes.server.test.ts). */
import { buyTicket } from "~/features/commerce/buy-ticket.server";
import { fulfil } from "~/features/commerce/fulfil.server";
import type { Actor } from "~/features/identity/actor";

const actor = (personId: string): Actor => ({
  personId,
  email: `${personId}@example.nl`,
  name: "Noor Jansen",
  locale: "nl",
  role: "LEARNER",
  sessionId: "",
  secondFactor: false,
});
const form = { attendeeName: "Noor Jansen", buyerOrganisation: "", buyerReference: "" };

/** All of them at once; how each ended: `pay`, or the reason of the refusal. */
export const buy = (cohortId: string, personIds: string[]): Promise<string[]> =>
  Promise.all(
    personIds.map(async (personId) => {
      const purchase = await buyTicket(actor(personId), cohortId, form);
      return purchase.ok ? purchase.next : purchase.reason;
    }),
  );

export const fulfilAll = (sessionIds: string[]) => Promise.all(sessionIds.map(fulfil));
