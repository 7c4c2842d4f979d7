import type { OrganisationAct } from "~/features/identity/access/can";
import { asMember, type Member } from "~/features/identity/access/scope";
import { placeTeamOrder, type TeamRequest } from "~/features/ordering/team/place-team-order.server";
import { totalOf } from "~/features/ordering/team/orderable.queries.server";
import { cohortKey } from "~/features/ordering/team/product";
import { signatureOf } from "~/features/ordering/team/team-order";
import { fulfil } from "~/features/payments/checkout/fulfil.server";
import { payTeamOrder } from "~/features/payments/checkout/pay-team-order.server";
import { db } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { foundation } from "~/platform/site/sites.server";
import { demoOrganisations, signedIn } from "./organisations";
import type { DemoPeople } from "./people";

interface Plan extends Partial<Pick<TeamRequest, "way" | "purchaseOrder" | "awaitsPurchaseOrder">> {
  /** Fixed: whatever becomes of it, it is not made again. */
  id: string;
  /** Key of a demo cohort. */
  cohort: string;
  quantity: number;
  /** It was placed so many days ago. */
  daysAgo?: number;
  /** Another than the municipality ordered it. */
  by?: "university";
}

/** Those that have their invoice (invoices.ts): one that is paid, one of which a seat was cancelled, and one that should have been paid. */
export const invoicedOrderId = "0190a000-0000-7000-8000-000000000103";
export const partlyCancelledOrderId = "0190a000-0000-7000-8000-000000000106";
export const overdueOrderId = "0190a000-0000-7000-8000-000000000107";
export const overdueOrderedDaysAgo = 45;

/**
 * What the demo organisations ordered, one for each way and state that a manager meets. The overdue one is the university's: who has one orders no more
 * on invoice.
 */
const plans: Plan[] = [
  { id: "0190a000-0000-7000-8000-000000000101", cohort: "op-locatie", quantity: 6, way: "quote" },
  {
    id: "0190a000-0000-7000-8000-000000000102",
    cohort: "op-locatie",
    quantity: 3,
    awaitsPurchaseOrder: true,
  },
  {
    id: invoicedOrderId,
    cohort: "online",
    quantity: 2,
    purchaseOrder: "4500123456",
  },
  { id: "0190a000-0000-7000-8000-000000000104", cohort: "online", quantity: 4, way: "pay" },
  {
    id: "0190a000-0000-7000-8000-000000000105",
    cohort: "online",
    quantity: 1,
    purchaseOrder: "4500120001",
    daysAgo: 45,
  },
  { id: partlyCancelledOrderId, cohort: "online", quantity: 3, purchaseOrder: "4500123457" },
  {
    id: overdueOrderId,
    by: "university",
    cohort: "online",
    quantity: 2,
    purchaseOrder: "HV-2201",
    daysAgo: overdueOrderedDaysAgo,
  },
];

/** Orders of the demo organisations, as their owners place them. Nothing happens for one that the desk ended. */
export async function seedTeamOrders(
  people: DemoPeople,
  cohorts: ReadonlyMap<string, { id: string }>,
): Promise<void> {
  for (const plan of plans) {
    const owner = await ownerOf(people, plan.by ?? "municipality", "orders.place");
    if (!owner || (await db.order.count({ where: { id: plan.id } })) > 0) continue;
    const { slug } = await db.cohort.findUniqueOrThrow({ where: { id: cohorts.get(plan.cohort)!.id } });
    await place(owner, slug, plan);
  }
}

/** The owner of a demo organisation, acting for it; null once the desk ended it. */
export async function ownerOf<Act extends OrganisationAct>(
  { learner, graduate }: DemoPeople,
  key: keyof typeof demoOrganisations,
  act: Act,
): Promise<Member<Act> | null> {
  const organisationId = demoOrganisations[key];
  const organisation = await db.organisation.findFirst({ where: { id: organisationId, endedAt: null } });
  if (!organisation) return null;
  const own = { organisationId, name: organisation.name, role: "OWNER" } as const;
  return asMember(signedIn(key === "municipality" ? learner : graduate, [own]), organisationId, act);
}

async function place(owner: Member<"orders.place">, slug: string, plan: Plan): Promise<void> {
  const { id, quantity, daysAgo, way = "invoice", purchaseOrder = "", awaitsPurchaseOrder = false } = plan;
  if (way === "pay" && !env.STRIPE_API_BASE) return;
  const lines = [{ product: cohortKey(slug), quantity }];
  const total = await totalOf(owner, lines);
  // Closed or full by now.
  if (!total) return;
  const placed = await placeTeamOrder(owner, {
    ...{ id, lines, way, purchaseOrder, buyerReference: "", awaitsPurchaseOrder },
    shown: { cents: total.grossCents, for: signatureOf(lines) },
    ...{ locale: "nl", site: foundation.id },
  });
  if (placed.ok && daysAgo) await age(id, daysAgo);
  if (placed.ok && way === "pay") await pay(owner, placed.order.number);
}

/** Puts an order so many days back, as if it had been placed then. */
async function age(id: string, days: number): Promise<void> {
  const back = `${days} days`;
  await db.$executeRaw`update "Order" set "createdAt" = "createdAt" - ${back}::interval,
    "expiresAt" = "expiresAt" - ${back}::interval, "invoiceFrom" = "invoiceFrom" - ${back}::interval where id = ${id}::uuid`;
  await db.$executeRaw`update "Seat" set "createdAt" = "createdAt" - ${back}::interval, "heldUntil" = "heldUntil" - ${back}::interval
    where "orderId" = ${id}::uuid`;
  await db.$executeRaw`update "OrderEvent" set at = at - ${back}::interval where "orderId" = ${id}::uuid`;
}

/** Pays at the payment double, as anybody would. */
async function pay(owner: Member<"orders.place">, number: string): Promise<void> {
  const page = await payTeamOrder(owner, number);
  if (!page?.ok) return;
  const order = await db.order.findUniqueOrThrow({ where: { number } });
  const session = order.checkoutSessionId!;
  const paid = await fetch(`${env.STRIPE_API_BASE}/_double/pay`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ session, method: "ideal" }),
  });
  if (!paid.ok) throw new Error(`the payment double does not pay the demo order: ${paid.status}`);
  await fulfil(session);
}
