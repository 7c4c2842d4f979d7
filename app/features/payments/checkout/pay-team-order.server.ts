import type { Member } from "~/features/identity/access/scope";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { teamOrderPath } from "~/features/ordering/team-orders/team-order-link";
import { toLocale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { goToPayment, type PaymentPage } from "./go-to-payment.server";
import { type Withdrawal, withdrawOrder } from "./withdraw-order.server";

/**
 * Opens the payment page of an organisation's order, or finds the one that is open. Null when there is nothing to pay: no such order, or its
 * time is over. Refusals are those of `goToPayment`.
 */
export async function payTeamOrder(
  actor: Member<"orders.place">,
  number: string,
): Promise<PaymentPage | null> {
  const found = await db.order.findFirst({
    where: { number, organisationId: actor.organisation.id, status: "PENDING" },
    include: { lines: { include: { offer: true }, orderBy: { position: "asc" } } },
  });
  if (!found) return null;
  const { lines, ...order } = found;
  const locale = toLocale(order.locale);
  const what = lines.map(({ quantity, offer }) => `${quantity} × ${contentTitle(offer.contentId, locale)}`);
  return goToPayment(
    {
      order,
      title: what.length === 1 ? what[0]! : actor.organisation.name,
      description: what.join(", ").slice(0, 500),
      backPath: teamOrderPath(order),
    },
    actor,
  );
}

/** Gives up an organisation's order that is not paid, as `withdrawOrder` does a person's. */
export async function withdrawTeamOrder(
  { organisation }: Member<"orders.place">,
  number: string,
): Promise<Withdrawal> {
  const order = await db.order.findFirst({
    where: { number, organisationId: organisation.id },
    select: { id: true, personId: true },
  });
  return order ? withdrawOrder(order.personId, order.id) : { ok: false, reason: "notFound" };
}
