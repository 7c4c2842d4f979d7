import type { FoundationScope } from "~/features/identity/access/scope";
import { type Asked, cutPage, type Keyed, type ListPage, pageSize } from "~/lib/lists/list-page";
import { typedNumber } from "~/lib/registration/typed-number";
import { pool } from "~/platform/db/db.server";
import { type Found, keyPage, type Put, statementValues } from "~/platform/db/key-page";
import { prefixQuery } from "~/platform/db/prefix-query";
import type { OrganisationKind } from "../organisation/organisation";
import { readDomain } from "../organisation/verification";
import type { joinList, organisationList } from "./organisation-list";

/** In the desk's list. */
export interface ListedOrganisation {
  id: string;
  name: string;
  kind: OrganisationKind;
  kvk: string;
  isVerified: boolean;
  isDemo: boolean;
  endedAt: Date | null;
  members: number;
  /** Held or taken, in all its orders. */
  seats: number;
  /** What it still has to pay of its orders on invoice: less what was cancelled of them, and what was paid and kept. */
  openCents: number;
  createdAt: Date;
}

/** As `openCents` of an order (app/features/ordering/orders/balance.ts), for all orders of the organisation `o` that are not paid. */
const openCents = `(select coalesce(sum(greatest(0, b."amountCents"
    - (select coalesce(sum(c."creditCents"), 0) from "Cancellation" c where c."orderId" = b.id)
    - (select coalesce(sum(case p.kind when 'CAPTURE' then p."amountCents" else -p."amountCents" end), 0)
      from "Payment" p where p."orderId" = b.id and p.status <> 'FAILED'))), 0)::float8
  from "Order" b where b."organisationId" = o.id and b.status = 'ON_INVOICE')`;
const isVerified = `(o."verifiedAt" is not null or exists (select from "OrganisationDomain" d where d."organisationId" = o.id))`;

const keys = { since: `o."createdAt"`, name: `o.name collate "dutch"`, open: openCents } as const;
const kinds = { since: "instant", name: "text", open: "number" } as const;

/** Organisations as a page of the list of them. One query. */
export const deskOrganisations = (
  _scope: FoundationScope<"organisation.look">,
  asked: Asked<typeof organisationList>,
  size = pageSize,
): Promise<ListPage<ListedOrganisation>> => {
  const { status } = asked.filters;
  const conditions = {
    verified: [isVerified, `o."endedAt" is null`],
    unverified: [`not ${isVerified}`, `o."endedAt" is null`],
    owing: [`${openCents} > 0`],
    joined: [`o."endedAt" is not null`],
  };
  const all = asked.typed === "" ? [`o."endedAt" is null`] : [];
  return organisationsWhere(asked, () => (status ? conditions[status] : all), size);
};

/** Those that this one can be joined into: neither it, nor one that was joined into another itself. One query. */
export const organisationsToJoin = (
  _scope: FoundationScope<"organisation.look">,
  asked: Asked<ReturnType<typeof joinList>>,
  id: string,
): Promise<ListPage<ListedOrganisation>> =>
  organisationsWhere(asked, (put) => [`o.id <> ${put(id)}`, `o."endedAt" is null`], pageSize);

/** Seats are counted order by order: joined, they are few beside the orders, and PostgreSQL may go through all orders for each organisation. */
async function organisationsWhere(
  asked: Pick<Asked<typeof organisationList>, "typed" | "sort" | "place">,
  where: (put: Put) => string[],
  size: number,
): Promise<ListPage<ListedOrganisation>> {
  const { values, put } = statementValues();
  const page = keyPage(
    {
      ...{ table: `"Organisation"`, as: "o", key: keys[asked.sort.by], kind: kinds[asked.sort.by] },
      where: where(put),
      found: asked.typed === "" ? null : organisationSearch(asked.typed, put),
    },
    asked,
    size,
    put,
  );
  const { rows } = await pool.query<ListedOrganisation & Keyed>(
    `with page as (${page.text})
      select page.key, o.id, o.name, o.kind::text as kind, o.kvk, o."isDemo", o."endedAt", o."createdAt", ${isVerified} as "isVerified",
        (select count(*)::int from "Membership" m where m."organisationId" = o.id and m.until is null) as members,
        (select coalesce(sum((select count(*) from "Seat" s where s."orderId" = b.id and s.status in ('HELD', 'TAKEN'))), 0)::int
          from "Order" b where b."organisationId" = o.id) as seats,
        ${asked.sort.by === "open" ? "page.key" : openCents} as "openCents"
      from page join "Organisation" o on o.id = page.id ${page.order}`,
    values,
  );
  const { rows: shown, ...ways } = cutPage(rows, asked.place, size);
  return { ...ways, rows: shown.map(({ key: _key, ...row }) => row) };
}

/** By words of its name as they begin, by its KvK number, and by its mail domain or an address at it. */
function organisationSearch(typed: string, put: Put): Found {
  const words = prefixQuery(typed);
  const inName = words && `o.words @@ ${put(words)}::tsquery`;
  const domain = readDomain(typed);
  return {
    ways: [
      { is: `o.kvk <> '' and o.kvk = ${put(typedNumber(typed))}` },
      ...(domain.ok
        ? [
            {
              is: `o.id in (select "organisationId" from "OrganisationDomain" where domain = ${put(domain.domain)})`,
            },
          ]
        : []),
    ],
    words: inName === null ? null : { lookups: [inName], inRow: inName },
  };
}
