// Orders on invoice and their documents, for server tests.
import type { Actor } from "~/features/identity/access/scope";
import { holdSeats } from "~/features/enrolment/seats/hold-seats.server";
import { type DraftLine, makeOrder } from "~/features/ordering/orders/make-order.server";
import { now } from "~/platform/clock.server";
import { lockOrder } from "~/features/ordering/orders/lock-order.server";
import { type GivenUp, issueCreditNote } from "~/features/invoicing/invoices/issue-credit-note.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import type { Order } from "~prisma/client";
import { foundationOnPaper, municipality } from "./invoice-values";
import { addOrganisation } from "../organisations";
import { makeCohort, makePerson } from "../shop";

const longAgo = new Date("2020-01-01T00:00:00Z");

/** Fills in what the foundation says of itself, from long ago on and over what was filled in before. */
export async function fillInFoundation(changes: Partial<typeof foundationOnPaper> = {}): Promise<void> {
  const since = { savedAt: longAgo, holdsFrom: longAgo };
  const version = (await db.foundationDetails.count()) + 1;
  await db.foundationDetails.create({ data: { ...foundationOnPaper, ...changes, ...since, version } });
}

/** A municipality of which everything is known that an invoice names, with an owner. */
export async function addBuyer(changes: Partial<Parameters<typeof db.organisation.update>[0]["data"]> = {}) {
  const owner = await makePerson();
  const { id } = await addOrganisation({}, { [owner.personId]: "OWNER" });
  const { addresses, ...facts } = municipality;
  const { visiting, postal } = addresses;
  const organisation = await db.organisation.update({
    where: { id },
    data: { ...facts, visiting: { ...visiting! }, postal: { ...postal! }, ...changes },
  });
  return { owner, organisation };
}

/** An order on invoice, with its seats held unless it is a quote: fourteen of a new group unless other lines are given. */
export async function orderOnInvoice(
  { owner, organisation }: { owner: Actor; organisation: { id: string } },
  { lines, ...more }: Partial<Order> & { lines?: readonly DraftLine[] } = {},
) {
  const cohort = await makeCohort({ capacity: 40 });
  const at = now();
  return db.$transaction(async (tx) => {
    const order = await makeOrder(tx, {
      ...{ personId: owner.personId, organisationId: organisation.id, status: "ON_INVOICE", way: "INVOICE" },
      ...{
        currency: "EUR",
        site: foundation.id,
        locale: "nl",
        createdAt: at,
        isDemo: false,
        termsVersion: 1,
      },
      ...{ purchaseOrder: "PO-2027-118", expiresAt: new Date(at.getTime() + 40 * 86_400_000) },
      ...more,
      lines: lines ?? [
        { offerId: cohort.offerId, cohortId: cohort.id, quantity: 14, unitCents: 69_500, vat: "standard" },
      ],
    });
    if (order.status !== "QUOTED")
      await holdSeats(tx, { orderId: order.id, lines: order.lines, heldUntil: order.expiresAt, now: at });
    return order;
  });
}

/** Gives seats of an order up and credits them, as cancelling does; returns the credit note, or null when nothing was left to credit. */
export const creditSeats = (orderId: string, lines: GivenUp["lines"], reason: string) =>
  db.$transaction(async (tx) => {
    const note = await issueCreditNote(tx, (await lockOrder(tx, orderId))!, { lines, reason });
    if (!note) return null;
    const cancellationId = newId();
    const given: { id: string; creditShareBp: number }[] = [];
    for (const { lineId, quantity, shareBp: creditShareBp } of lines)
      for (const { id } of await tx.seat.findMany({
        where: { lineId, cancellationId: null },
        take: quantity,
      }))
        given.push({ id, creditShareBp });
    const seatCount = given.length;
    await tx.cancellation.create({
      data: { id: cancellationId, orderId, at: now(), seatCount, creditCents: -note.amountCents },
    });
    for (const { id, creditShareBp } of given)
      await tx.seat.update({
        where: { id },
        data: { status: "RELEASED", heldUntil: null, releasedAt: now(), cancellationId, creditShareBp },
      });
    return note;
  }, transactionLimits);
