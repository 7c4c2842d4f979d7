// Orders of an organisation, paid online or on invoice, with seats in every state, for server tests.
import { enrol } from "~/features/enrolment/enrolments/enrol.server";
import { holdSeats } from "~/features/enrolment/seats/hold-seats.server";
import type { Actor } from "~/features/identity/access/scope";
import { type DraftLine, makeOrder } from "~/features/ordering/orders/make-order.server";
import { openCheckout } from "~/features/payments/stripe/checkout-session.server";
import type { Order } from "~prisma/client";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { addOrganisation, memberNow } from "../organisations";
import { makePerson, type openShop } from "../shop";

/** Somebody who owns an organisation, with the scope of cancelling for it. */
export async function openTeam() {
  const owner = await makePerson({ name: "Mirjam Beheer" });
  const organisation = await addOrganisation({}, { [owner.personId]: "OWNER" });
  const actor = await memberNow({ id: owner.personId }, organisation, "orders.cancel");
  return { owner, organisation, actor };
}
type Team = Pick<Awaited<ReturnType<typeof openTeam>>, "owner" | "organisation">;

/** An order of an organisation with its seats held; on invoice, with the invoice to come, unless it says otherwise. */
export async function teamOrder(
  { owner, organisation }: Team,
  lines: readonly DraftLine[],
  more: Partial<Order> = {},
) {
  const at = now();
  return db.$transaction(async (tx) => {
    const order = await makeOrder(tx, {
      ...{ personId: owner.personId, organisationId: organisation.id, status: "ON_INVOICE", way: "INVOICE" },
      ...{ currency: "EUR", site: foundation.id, locale: "nl", createdAt: at, isDemo: false },
      ...{ expiresAt: new Date(at.getTime() + 30 * 60_000) },
      ...more,
      lines,
    });
    await holdSeats(tx, { orderId: order.id, lines: order.lines, heldUntil: order.expiresAt, now: at });
    return order;
  });
}

/** The same, paid online. */
export async function paidTeamOrder(
  shop: Awaited<ReturnType<typeof openShop>>,
  team: Team,
  lines: readonly DraftLine[],
) {
  const order = await teamOrder(team, lines, { status: "PENDING", way: "ONLINE" });
  const { sessionId } = await openCheckout({
    ...{ orderId: order.id, orderNumber: order.number, amountCents: order.amountCents, currency: "EUR" },
    ...{ locale: "nl", expiresAt: order.expiresAt, email: team.owner.email, site: foundation.id },
    ...{ title: "Anders kijken", description: "", backPath: "/" },
  });
  await db.order.update({ where: { id: order.id }, data: { checkoutSessionId: sessionId } });
  shop.double.payCheckout(sessionId, "card");
  await shop.double.flush();
  return { ...order, sessionId };
}

/** Offers a seat to somebody; `accepted`: they follow with it. */
export async function giveSeat(
  { seatId, to, by }: { seatId: string; to: Actor; by: Actor },
  { accepted = false } = {},
) {
  const at = now();
  return db.$transaction(async (tx) => {
    const seat = await tx.seat.findUniqueOrThrow({
      where: { id: seatId },
      include: { line: { include: { offer: true } } },
    });
    const { id } = await tx.assignment.create({
      data: {
        ...{ id: newId(), seatId, email: to.email, name: to.name, locale: "en", offeredById: by.personId },
        ...{ offeredAt: at, sentAt: at, expiresAt: new Date(at.getTime() + 86_400_000) },
        ...(accepted
          ? { status: "ACCEPTED", acceptedAt: at, personId: to.personId }
          : { tokenHash: `hash of ${seatId}` }),
      },
    });
    const holder = { personId: to.personId, holderName: to.name, holderLatinName: "", assignmentId: id };
    if (accepted) await enrol(tx, { seat, offer: seat.line.offer, ...holder, isDemo: false, now: at });
    return id;
  });
}
