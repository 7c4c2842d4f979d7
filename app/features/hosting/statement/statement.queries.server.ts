import type { FoundationScope, OrganisationScope } from "~/features/identity/access/scope";
import { pool } from "~/platform/db/db.server";
import type { Movement, OrderedSeats } from "./statement";

/** A host as its statement names it, with all that was ordered in its cohorts and what moved for that. */
export interface HostedSeats {
  host: { id: string; name: string };
  currency: string;
  seats: OrderedSeats[];
}

/** Of the host that somebody plans for. One query. */
export const seatsOfHost = ({
  organisation: { id },
}: OrganisationScope<"host.plan">): Promise<HostedSeats | null> => hostedSeats(id);

/** Of any host, for the desk; null for an organisation that was never offered an agreement. One query. */
export const seatsOfAnyHost = (
  _scope: FoundationScope<"hosting.read">,
  organisationId: string,
): Promise<HostedSeats | null> => hostedSeats(organisationId);

type Row = Omit<OrderedSeats, "movements"> & {
  host: string;
  currency: string;
  lineId: string | null;
  movements: { at: string; cents: number }[] | null;
};

/**
 * The lines of orders for its cohorts, each with the payments and refunds of its order that did not fail, and what a buyer's bank took back for
 * good. An order that cost nothing moves nothing.
 */
async function hostedSeats(organisationId: string): Promise<HostedSeats | null> {
  const { rows } = await pool.query<Row>({
    name: "hosted-seats",
    text: `select g.name as host, a.currency, l.id as "lineId", c.id as "cohortId", c.name as cohort, a."hostShareBp", l."netCents",
        o."amountCents" as "orderCents", m.movements
      from "Organisation" g join "HostAgreement" a on a."organisationId" = g.id and a."offeredAt" is not null
      left join ("Cohort" c join "OrderLine" l on l."cohortId" = c.id join "Order" o on o.id = l."orderId" and o."amountCents" > 0)
        on c."agreementId" = a.id
      left join lateral (select jsonb_agg(jsonb_build_object('at', t.at, 'cents', t.cents) order by t.at, t.id) as movements from (
          select p.id, p."createdAt" as at, case p.kind when 'CAPTURE' then p."amountCents" else -p."amountCents" end as cents
            from "Payment" p where p."orderId" = o.id and p.status <> 'FAILED'
          union all
          select d.id, d."createdAt", -d."withdrawnCents" from "Dispute" d where d."orderId" = o.id and d.status = 'LOST'
        ) t) m on true
      where g.id = $1
      order by c."startsAt", c.id, o."createdAt", l.id`,
    values: [organisationId],
  });
  const [first] = rows;
  if (!first) return null;
  const seats = rows.flatMap(({ host: _host, currency: _currency, lineId, movements, ...one }) =>
    lineId && movements ? [{ ...one, movements: movements.map(readMovement) }] : [],
  );
  return { host: { id: organisationId, name: first.host }, currency: first.currency, seats };
}

const readMovement = ({ at, cents }: { at: string; cents: number }): Movement => ({
  at: new Date(at),
  cents,
});
