import type { FoundationScope } from "~/features/identity/access/scope";
import { type Asked, cutPage, type Keyed, type ListPage, pageSize } from "~/lib/lists/list-page";
import { typedNumber } from "~/lib/registration/typed-number";
import { pool } from "~/platform/db/db.server";
import { type Found, keyPage, type Put, statementValues } from "~/platform/db/key-page";
import { prefixQuery } from "~/platform/db/prefix-query";
import type { OrganisationKind } from "../organisation/organisation";
import { readDomain } from "../organisation/verification";
import type { joinList, organisationList } from "./organisation-list";
import { owedBy, seatedOnPage } from "./organisation-sums";

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
  /** What it still has to pay of its orders on invoice. */
  openCents: number;
  createdAt: Date;
}

const isVerified = `(o."verifiedAt" is not null or exists (select from "OrganisationDomain" d where d."organisationId" = o.id))`;

const keys = { since: `o."createdAt"`, name: `o.name collate "dutch"`, open: "o.open" } as const;
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
    owing: ["o.id in (select owed.id from owed where owed.cents > 0)"],
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

/** Whoever is chosen or sorted by what they owe is known once all that is owed was added up; of others only those on the page are. */
async function organisationsWhere(
  asked: Pick<Asked<typeof organisationList>, "typed" | "sort" | "place"> & {
    filters: { status?: string | null };
  },
  where: (put: Put) => string[],
  size: number,
): Promise<ListPage<ListedOrganisation>> {
  const { values, put } = statementValues();
  const { by } = asked.sort;
  const withOpen = `(select o.*, coalesce(owed.cents, 0) as open from "Organisation" o left join owed using (id))`;
  const page = keyPage(
    {
      ...{ table: by === "open" ? withOpen : `"Organisation"`, as: "o", key: keys[by], kind: kinds[by] },
      where: where(put),
      found: asked.typed === "" ? null : organisationSearch(asked.typed, put),
    },
    asked,
    size,
    put,
  );
  const isByOwed = by === "open" || asked.filters.status === "owing";
  const sums = isByOwed
    ? `${owedBy(`b."organisationId" is not null`)}, page as (${page.text})`
    : `page as (${page.text}), ${owedBy(`b."organisationId" in (select page.id from page)`)}`;
  const { rows } = await pool.query<ListedOrganisation & Keyed>(
    `with ${sums}, ${seatedOnPage}
      select page.key, o.id, o.name, o.kind::text as kind, o.kvk, o."isDemo", o."endedAt", o."createdAt", ${isVerified} as "isVerified",
        (select count(*)::int from "Membership" m where m."organisationId" = o.id and m.until is null) as members,
        coalesce(seated.seats, 0) as seats, coalesce(owed.cents, 0) as "openCents"
      from page join "Organisation" o on o.id = page.id left join owed on owed.id = o.id left join seated on seated.id = o.id ${page.order}`,
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
