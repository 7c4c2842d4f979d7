import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { FoundationScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { pool } from "~/platform/db/db.server";
import { type Ledger, returnedPart, type Returned } from "../orders/balance";
import type { OrderStatus } from "../orders/order";

export interface PersonOrder {
  id: string;
  number: string;
  status: OrderStatus;
  returned: Returned | null;
  amountCents: number;
  currency: string;
  createdAt: Date;
  /** What was ordered. */
  title: string;
  organisation: string;
  /** They ordered it; else it has a seat for them. */
  isOwn: boolean;
  isDemo: boolean;
}

/** The newest orders that somebody made, or that have a seat for them, at most `limit`. One query. */
export async function ordersOfPerson(
  _scope: FoundationScope<"order.read">,
  { id, email }: { id: string; email: string },
  locale: Locale,
  limit: number,
): Promise<PersonOrder[]> {
  const { rows } = await pool.query<Omit<PersonOrder, "returned" | "title"> & Ledger & { ordered: string[] }>(
    {
      name: "desk-orders-of-person",
      text: `select o.id, o.number, o.status::text as status, o."amountCents", o.currency, o."createdAt", o."isDemo",
        coalesce(g.name, o."buyerOrganisation") as organisation, o."personId" = $1 as "isOwn",
        array(select distinct f."contentId" from "OrderLine" l join "Offer" f on f.id = l."offerId" where l."orderId" = o.id) as ordered,
        (select coalesce(json_agg(json_build_object('kind', kind, 'status', status, 'amountCents', "amountCents")), '[]')
          from "Payment" where "orderId" = o.id) as payments,
        (select coalesce(json_agg(json_build_object('status', status, 'withdrawnCents', "withdrawnCents")), '[]')
          from "Dispute" where "orderId" = o.id) as disputes
      from "Order" o left join "Organisation" g on g.id = o."organisationId"
      where o.id in (select id from "Order" where "personId" = $1
        union select "orderId" from "Ticket" where "personId" = $1
        union select s."orderId" from "Assignment" a join "Seat" s on s.id = a."seatId" where a."personId" = $1 or a.email = $2)
      order by o."createdAt" desc, o.id desc limit $3`,
      values: [id, email, limit],
    },
  );
  return rows.map(({ payments, disputes, ordered, ...row }) => ({
    ...row,
    title: new Intl.ListFormat(locale).format(ordered.map((contentId) => contentTitle(contentId, locale))),
    returned: returnedPart({ payments, disputes }),
  }));
}
