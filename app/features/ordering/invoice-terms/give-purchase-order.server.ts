import type { Member } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { lockOrder } from "../orders/lock-order.server";
import { recordEvent } from "../orders/record-event.server";
import type { References } from "../team/team-order";
import { termsOfOrder } from "../terms/sales-terms.server";
import { termOf } from "./invoice-terms";

export type PurchaseOrderGiven =
  { ok: true } | { ok: false; reason: "notFound" | "invoiced" | "notOnInvoice" };

/**
 * Writes how the organisation's own administration knows an order on invoice, or corrects it, until the invoice is made; an hour after it is
 * known the invoice goes out, and the seats are held until its term ends. A number that is to follow makes the invoice wait. Nothing changed
 * changes nothing. Refuses once there is an invoice, which is frozen: the order is locked, so that whoever makes it waits or is waited for.
 */
export function givePurchaseOrder(
  actor: Member<"orders.place">,
  number: string,
  references: References,
): Promise<PurchaseOrderGiven> {
  return db.$transaction(async (tx): Promise<PurchaseOrderGiven> => {
    const found = await tx.order.findFirst({
      where: { number, organisationId: actor.organisation.id },
      select: { id: true },
    });
    const order = found && (await lockOrder(tx, found.id));
    if (!order) return { ok: false, reason: "notFound" };
    if (order.status !== "ON_INVOICE" && order.status !== "QUOTED")
      return { ok: false, reason: "notOnInvoice" };
    if ((await tx.invoice.count({ where: { orderId: order.id } })) > 0)
      return { ok: false, reason: "invoiced" };
    const names = ["purchaseOrder", "buyerReference", "awaitsPurchaseOrder"] as const;
    if (names.every((name) => order[name] === references[name])) return { ok: true };
    if (order.status === "QUOTED") {
      await tx.order.update({ where: { id: order.id }, data: references });
      return { ok: true };
    }
    const term = termOf(now(), !references.awaitsPurchaseOrder, await termsOfOrder(tx, order));
    // Saying again that it follows holds nothing for longer.
    const expiresAt = references.awaitsPurchaseOrder ? order.expiresAt : term.expiresAt;
    await tx.order.update({ where: { id: order.id }, data: { ...references, ...term, expiresAt } });
    await tx.seat.updateMany({
      where: { orderId: order.id, status: "HELD" },
      data: { heldUntil: expiresAt },
    });
    if (!references.awaitsPurchaseOrder) await recordEvent(tx, order.id, "purchaseOrderGiven");
    return { ok: true };
  }, transactionLimits);
}
