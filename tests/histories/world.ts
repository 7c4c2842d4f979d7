// The product itself, with a group, an organisation and two people in it.
import type { OrganisationAct } from "~/features/identity/access/can";
import type { Actor } from "~/features/identity/access/scope";
import { setClock } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
import { actorNow, memberNow } from "~test/rows/organisations";
import { addBuyer, fillInFoundation } from "~test/rows/orders/orders-to-invoice";
import { addOffer } from "~test/rows/orders/team-orders";
import { addPerson, addStaff } from "~test/rows/people";
import { makeCohort, type openShop } from "~test/rows/shop";
import { day, netCents, people, type Start, type Who } from "./shop-model";

export const openedAt = Date.parse("2027-01-12T09:00:00Z");

/** An order as it is, with the seats in the order of the model's. */
export interface Seen {
  id: string;
  number: string;
  status: string;
  personId: string;
  sessionId: string | null;
  seats: {
    id: string;
    status: string;
    live: "OFFERED" | "ACCEPTED" | null;
    email: string | null;
    assignmentId: string | null;
  }[];
  invoiced: number;
  cancelled: number;
  captured: number;
  refunded: number;
  left: number;
}

export type World = Awaited<ReturnType<typeof openWorld>>;

export async function openWorld(stripe: Awaited<ReturnType<typeof openShop>>["double"], start: Start) {
  let instant = openedAt;
  setClock(() => instant);
  const { isVerified, capacity, startsInDays } = start;
  await fillInFoundation();
  const { owner, organisation } = await addBuyer({ verifiedAt: isVerified ? new Date(0) : null });
  const startsAt = new Date(instant + startsInDays * day);
  const cohort = await makeCohort({ startsAt, capacity, priceCents: netCents.group });
  await addOffer("mc1-self-paced", netCents.alone);
  const actors = new Map<Who, Actor>();
  for (const who of people)
    actors.set(who, await actorNow(await addPerson({ email: emailOf(who), name: who })));
  const staff = await addStaff("order.extend");
  let orders: Seen[] = [];
  return {
    ...{ stripe, cohort, staff },
    /** Orders as they were last seen. */
    orders: () => orders,
    actor: (who: Who) => actors.get(who)!,
    as: <Act extends OrganisationAct>(act: Act) => memberNow({ id: owner.personId }, organisation, act),
    pass: (ms: number) => void (instant += ms),
    /** What can be seen, as the model shows it. */
    async look() {
      orders = await seenOrders(cohort.id);
      return {
        left: orders[0]?.left ?? capacity,
        orders: orders.map(({ status, seats, invoiced, cancelled, captured, refunded }) => ({
          ...{ status, invoiced, cancelled, captured, refunded },
          seats: seats.map((seat) =>
            [seat.status, ...(seat.live ? [seat.live, seat.email?.split("@")[0]] : [])].join(" "),
          ),
        })),
      };
    },
  };
}

export const emailOf = (who: Who) => `${who}@stad.example`;

/** Ids go up, so they stand in the order in which orders and seats were made. Who bought for themselves has a ticket and no assignment. */
async function seenOrders(cohortId: string): Promise<Seen[]> {
  const { rows } = await pool.query<Seen>(
    `select o.id, o.number, o.status, o."personId", o."checkoutSessionId" as "sessionId",
      coalesce((select json_agg(json_build_object('id', s.id, 'status', s.status, 'assignmentId', a.id,
          'live', coalesce(a.status::text, case when t.id is not null then 'ACCEPTED' end), 'email', coalesce(a.email, p.email)) order by s.id)
        from "Seat" s left join "Assignment" a on a."seatId" = s.id and a.status in ('OFFERED', 'ACCEPTED')
        left join "Ticket" t on t."seatId" = s.id and t."voidedAt" is null left join "Person" p on p.id = t."personId"
        where s."orderId" = o.id), '[]') as seats,
      (select coalesce(sum("amountCents"), 0)::int from "Invoice" where "orderId" = o.id) as invoiced,
      (select coalesce(sum("creditCents"), 0)::int from "Cancellation" where "orderId" = o.id) as cancelled,
      (select coalesce(sum("amountCents"), 0)::int from "Payment" where "orderId" = o.id and kind = 'CAPTURE' and status <> 'FAILED') as captured,
      (select coalesce(sum("amountCents"), 0)::int from "Payment" where "orderId" = o.id and kind = 'REFUND' and status <> 'FAILED') as refunded,
      (select c.capacity - count(s.id)::int from "Cohort" c left join "Seat" s on s."cohortId" = c.id and s.status <> 'RELEASED'
        where c.id = $1 group by c.capacity) as left
    from "Order" o order by o.id`,
    [cohortId],
  );
  return rows;
}

/** The enrolment that somebody's valid ticket of a seat gives. */
export const enrolmentOf = (seatId: string) =>
  db.enrolment.findFirstOrThrow({ where: { ticket: { seatId, voidedAt: null } } });
