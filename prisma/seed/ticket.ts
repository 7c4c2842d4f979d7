import { actorFrom } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { buyTicket } from "~/features/payments/checkout/buy-ticket.server";
import { fulfil } from "~/features/payments/checkout/fulfil.server";
import { db } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { foundation } from "~/platform/site/sites.server";

interface Buyer {
  id: string;
  email: string;
  name: string;
}

/**
 * Buys a seat for a demo person as anybody buys one, with the order, payment, ticket, receipt and mails that come of it, so
 * that a refund at the desk finds money to give back. Nothing happens where no payment double runs, and when the cohort
 * takes nobody.
 */
export async function buySeat({ id, email, name }: Buyer, cohortId: string): Promise<void> {
  if (!env.STRIPE_API_BASE) return;
  const locale: Locale = "nl";
  const buyer = actorFrom({
    personId: id,
    email,
    name,
    locale,
    roles: [],
    memberships: [],
    sessionId: "",
    secondFactor: false,
  });
  const form = {
    attendeeName: name,
    attendeeLatinName: "",
    attendeeEmail: "",
    buyerOrganisation: "Gemeente Voorbeeld",
    buyerReference: "",
    site: foundation.id,
  };
  const purchase = await buyTicket(buyer, { cohortId }, form);
  if (!purchase.ok || purchase.next !== "pay") return;
  const order = await db.order.findUniqueOrThrow({ where: { number: purchase.orderNumber } });
  const session = order.checkoutSessionId!;
  const paid = await fetch(`${env.STRIPE_API_BASE}/_double/pay`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ session, method: "ideal" }),
  });
  if (!paid.ok) throw new Error(`the payment double does not pay the demo order: ${paid.status}`);
  await fulfil(session);
}
