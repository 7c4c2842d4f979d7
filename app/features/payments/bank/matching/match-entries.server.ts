import { lockOrder } from "~/features/ordering/orders/lock-order.server";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import type { JobHandler } from "~/platform/jobs.server";
import { log } from "~/platform/log.server";
import { acceptBankPayment } from "../booking/accept-bank-payment.server";
import { writeBankRefund } from "../booking/write-bank-refund.server";
import { evidenceOf } from "./candidates.db.server";
import { leftOf, lockEntry, settleEntry } from "../entries/entries.db.server";
import { decide, type Decision } from "./matching";

/** How many bookings one run looks at; those that nobody decided on are few. */
const most = 1_000;
/** How long ago a refund is looked for among what left the account, in milliseconds: most of that is about other things. */
const refundWindow = 90 * 86_400_000;

/**
 * Books what can mean one thing only: each open booking that names one order, to the cent of what it owes. Runs after an upload and by the
 * hour, as an invoice may be made after its money came. Each booking is a transaction of its own, with its payment, its order and its mail:
 * one that fails stops no other, and what was done is not done again. Returns how many were booked; throws when one failed.
 */
export async function matchEntries(): Promise<number> {
  const entries = await db.bankEntry.findMany({
    where: {
      status: "OPEN",
      decidedAt: null,
      OR: [{ amountCents: { gt: 0 } }, { bookedOn: { gte: new Date(now().getTime() - refundWindow) } }],
    },
    orderBy: [{ bookedOn: "asc" }, { id: "asc" }],
    take: most,
  });
  const evidence = await evidenceOf(db, entries);
  const troubles: unknown[] = [];
  let booked = 0;
  for (const entry of entries) {
    const decision = decide(entry, evidence.get(entry.id)!);
    if (decision.does === "wait") continue;
    try {
      if (await book(entry.id, decision.orderId)) booked += 1;
    } catch (error) {
      log.warn({ err: error, entryId: entry.id }, "a booking of the bank could not be matched");
      troubles.push(error);
    }
  }
  if (troubles.length > 0)
    throw new AggregateError(troubles, `${troubles.length} of ${entries.length} bookings were not matched`);
  return booked;
}

export const matchEntriesJob: JobHandler = async () => {
  await matchEntries();
};

/** Decides again with the order locked, and books. False when it is not to be booked any more. */
const book = (entryId: string, orderId: string): Promise<boolean> =>
  db.$transaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    const entry = await lockEntry(tx, entryId);
    if (!order || entry?.status !== "OPEN" || leftOf(entry) !== entry.amountCents) return false;
    const decision: Decision = decide(entry, (await evidenceOf(tx, [entry])).get(entryId)!);
    if (decision.does === "wait" || decision.orderId !== orderId) return false;
    const money = { amountCents: Math.abs(entry.amountCents), bankEntryId: entryId, reason: "" };
    if (decision.confirms)
      await tx.payment.update({
        where: { id: decision.confirms },
        data: { source: "BANK", bankEntryId: entryId },
      });
    else if (entry.amountCents > 0) await acceptBankPayment(tx, order, money);
    else await writeBankRefund(tx, order, money);
    await settleEntry(tx, entryId, { decidedById: null, decidedAt: null });
    await recordAudit(tx, {
      actorId: null,
      act: "payment.match",
      subjectType: "order",
      subjectId: orderId,
      detail: { amountCents: entry.amountCents, currency: entry.currency },
    });
    return true;
  }, transactionLimits);
