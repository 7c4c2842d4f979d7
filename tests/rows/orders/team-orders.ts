// Orders of organisations for server tests: somebody who may order for one, what they order, and an invoice as it is frozen.
import type { Cohort } from "~prisma/client";
import { cohortKey } from "~/features/ordering/team/product";
import { type TeamRequest, placeTeamOrder } from "~/features/ordering/team/place-team-order.server";
import { signatureOf, type WantedLine } from "~/features/ordering/team/team-order";
import { totalOf } from "~/features/ordering/team/orderable.queries.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { addOrganisation, memberNow } from "../organisations";
import { addPerson } from "../people";

/** A manager of a verified organisation, or of another with these values, who may order for it. */
export async function addManager(
  values: Parameters<typeof addOrganisation>[0] = { verifiedAt: new Date(0) },
) {
  const [owner, person] = [
    await addPerson({ name: "Olga Visser" }),
    await addPerson({ name: "Marieke Bos" }),
  ];
  const organisation = await addOrganisation(values, { [owner.id]: "OWNER", [person.id]: "MANAGER" });
  return { owner, person, organisation, manager: await memberNow(person, organisation, "orders.place") };
}
type Manager = Awaited<ReturnType<typeof addManager>>["manager"];

/** An offer without a group, at a price. */
export const addOffer = (id: string, priceCents: number, values: { mode?: "COHORT" | "SELF_PACED" } = {}) =>
  db.offer.upsert({
    where: { id },
    create: {
      id,
      sells: "MASTERCLASS",
      contentId: "mc1",
      mode: "SELF_PACED",
      vat: "standard",
      priceCents,
      ...values,
    },
    update: { priceCents },
  });

/** A request as the form makes it once its total was seen: fourteen seats on invoice with a number, unless told otherwise. */
export async function requestOf(
  manager: Manager,
  lines: WantedLine[],
  changes: Partial<TeamRequest> = {},
): Promise<TeamRequest> {
  const total = await totalOf(manager, lines);
  return {
    ...{ id: newId(), lines, way: "invoice", locale: "nl", site: foundation.id },
    ...{ purchaseOrder: "4500123456", buyerReference: "", awaitsPurchaseOrder: false },
    shown: { cents: total?.grossCents ?? 0, for: signatureOf(lines) },
    ...changes,
  };
}

/** Seats in a group. */
export const seatsIn = (cohort: Pick<Cohort, "slug">, quantity: number): WantedLine => ({
  product: cohortKey(cohort.slug),
  quantity,
});

/** Orders, which must succeed. */
export async function place(manager: Manager, lines: WantedLine[], changes: Partial<TeamRequest> = {}) {
  const placed = await placeTeamOrder(manager, await requestOf(manager, lines, changes));
  if (!placed.ok) throw new Error(`not ordered: ${JSON.stringify(placed.refusal)}`);
  return placed.order;
}

/** The invoice of an order, in a year of its own, due so many days from now. */
export async function addInvoice(
  orderId: string,
  { dueInDays = 30, tx = db as Pick<typeof db, "invoice" | "order"> } = {},
) {
  const { amountCents, vatCents, currency } = await tx.order.findUniqueOrThrow({ where: { id: orderId } });
  const year = 3000 + (await tx.invoice.count());
  const at = now();
  return tx.invoice.create({
    data: {
      ...{
        id: newId(),
        year,
        sequence: 1,
        kind: "INVOICE",
        orderId,
        version: 1,
        amountCents,
        vatCents,
        currency,
      },
      ...{
        issuedAt: at,
        dueAt: new Date(at.getTime() + dueInDays * 86_400_000),
        document: { grossCents: amountCents, vatCents },
      },
      sendings: { create: { id: newId(), way: "DOWNLOAD", at } },
    },
  });
}

/** What an order has led to, in one object to compare. */
export async function standingOf(orderId: string) {
  const order = await db.order.findUniqueOrThrow({
    where: { id: orderId },
    include: { seats: true, events: { orderBy: [{ at: "asc" }, { id: "asc" }] } },
  });
  return {
    status: order.status,
    seats: order.seats.map(({ status }) => status).toSorted(),
    events: order.events.map(({ kind }) => kind),
  };
}
