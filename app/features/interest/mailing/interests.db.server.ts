import { Prisma } from "~prisma/client";
import type { Db, Tx } from "~/platform/db/db.server";
import { type News, wishedFor } from "../leaving/wish";

/** Those who wait for news of a masterclass. */
const waitingFor = (masterclassId: string, news: News) =>
  Prisma.sql`"masterclassId" = ${masterclassId} and "confirmedAt" is not null and "toldAt" is null
    and wish::text || ' ' || locale = any(${wishedFor(news)})`;

/** How many addresses wait for this: an address with two wishes is one. */
export async function countWaiting(tx: Db, masterclassId: string, news: News): Promise<number> {
  const [row] = await tx.$queryRaw<{ addresses: number }[]>`
    select count(distinct (site, email))::int as addresses from "Interest" where ${waitingFor(masterclassId, news)}`;
  return row!.addresses;
}

export interface Told {
  id: string;
  email: string;
  locale: string;
  site: string;
}

/**
 * Marks the next addresses that wait for this as told by a mailing, with all that each waited for, and gives a row of each address: what it
 * asked last. At most `size` addresses.
 */
export const takeWaiting = (
  tx: Tx,
  { mailingId, masterclassId, at }: { mailingId: string; masterclassId: string; at: Date },
  news: News,
  size: number,
): Promise<Told[]> => tx.$queryRaw<Told[]>`
  with taken as (
    update "Interest" i set "toldAt" = ${at}, "mailingId" = ${mailingId}::uuid
    from (select distinct site, email from "Interest" where ${waitingFor(masterclassId, news)}
      order by email, site limit ${size}) next
    where i.site = next.site and i.email = next.email and i."masterclassId" = ${masterclassId}
      and i."confirmedAt" is not null and i."toldAt" is null
    returning i.id, i.email, i.locale, i.site, i."createdAt")
  select distinct on (site, email) id, email, locale, site from taken order by site, email, "createdAt" desc, id`;
