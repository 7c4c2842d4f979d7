/** What the processes of the sale under load do (app/features/ordering/buying/two-processes.server.test.ts). */
import { buyTicket } from "~/features/payments/checkout/buy-ticket.server";
import { fulfil } from "~/features/payments/checkout/fulfil.server";
import { type Actor, actorFrom } from "~/features/identity/access/scope";
import { foundation } from "~/platform/site/sites.server";

const actor = (personId: string): Actor =>
  actorFrom({
    personId,
    email: `${personId}@example.nl`,
    name: "Noor Jansen",
    locale: "nl",
    roles: [],
    memberships: [],
    sessionId: "",
    secondFactor: false,
  });
const form = {
  attendeeName: "Noor Jansen",
  attendeeLatinName: "",
  attendeeEmail: "",
  buyerOrganisation: "",
  buyerReference: "",
  site: foundation.id,
};

/** As many at a time as the process has connections: more would only wait for one, and on a busy machine give up. */
const crowd = 20;

/** Does `work` for every item, `crowd` at a time; the results in no order. */
async function forAll<Item, Result>(items: Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const waiting = [...items];
  const results: Result[] = [];
  const worker = async () => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) results.push(await work(item));
  };
  await Promise.all(Array.from({ length: crowd }, worker));
  return results;
}

/** How each attempt ended: `pay`, or the reason of the refusal. */
export const buy = (cohortId: string, personIds: string[]): Promise<string[]> =>
  forAll(personIds, async (personId) => {
    const purchase = await buyTicket(actor(personId), { cohortId }, form);
    return purchase.ok ? purchase.next : purchase.reason;
  });

export const fulfilAll = (sessionIds: string[]) => forAll(sessionIds, fulfil);
