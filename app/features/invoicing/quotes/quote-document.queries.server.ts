import type { Prisma } from "~prisma/client";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { OrganisationScope, SiteScope } from "~/features/identity/access/scope";
import { nameOnPaper } from "~/features/identity/profile/person-name";
import { quoteHashes, quoteTokenOf } from "~/features/ordering/quotes/quote-link.server";
import { termsOfOrder } from "~/features/ordering/terms/sales-terms.server";
import { factsOf } from "~/features/organisations/organisation/organisation-columns.server";
import { type Locale, toLocale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { foundationDetails } from "~/platform/site/foundation-details.server";
import type { Site } from "~/platform/site/site";
import { siteById } from "~/platform/site/sites.server";
import { invoiceAddressOf } from "../invoices/invoice";
import type { Quote } from "./quote-view";

/** A quote with what its paper needs beside it. */
export interface FoundQuote {
  quote: Quote;
  /** The language it was asked for in. */
  locale: Locale;
  site: Site;
}

/** The quote of the organisation with this number while it stands, or null. Its paper holds the link by which anybody accepts it. */
export async function quoteOfOrganisation(
  { organisation }: OrganisationScope<"documents.read">,
  number: string,
): Promise<FoundQuote | null> {
  const where = { number, organisationId: organisation.id };
  const order = await db.order.findFirst({ where, select: { id: true, quoteTokenHash: true } });
  const token = order && quoteTokenOf(order);
  return find(where, ({ origin }) =>
    token ? `${origin}/quotes/${token}` : `${origin}/organisation/${organisation.id}/orders/${number}`,
  );
}

/** The quote whose link holds this token while it stands, or null. Its paper holds the link too. */
export const quoteByToken = (_scope: SiteScope, token: string): Promise<FoundQuote | null> =>
  quoteHashes(token).length > 0
    ? find({ quoteTokenHash: { in: quoteHashes(token) } }, ({ origin }) => `${origin}/quotes/${token}`)
    : Promise.resolve(null);

async function find(
  where: Prisma.OrderWhereInput,
  acceptAt: (site: Site) => string,
): Promise<FoundQuote | null> {
  const row = await db.order.findFirst({
    where: { ...where, status: "QUOTED" },
    include: {
      organisation: true,
      person: { select: { name: true, latinName: true } },
      lines: { include: { offer: true, cohort: true }, orderBy: { position: "asc" } },
    },
  });
  if (!row?.organisation) return null;
  const [locale, site] = [toLocale(row.locale), siteById(row.site)];
  const { number, currency, buyerReference, isDemo, createdAt: madeAt, expiresAt: validUntil } = row;
  const { name, addresses } = factsOf(row.organisation);
  return {
    ...{ locale, site },
    quote: {
      ...{ number, currency, buyerReference, isDemo, madeAt, validUntil, origin: site.origin },
      organisation: { name, address: invoiceAddressOf({ addresses }) },
      contact: nameOnPaper(row.person).name,
      lines: row.lines.map(({ offer, cohort, quantity, unitCents, netCents, vat, vatRateBp }) => {
        const title = contentTitle(offer.contentId, locale);
        return {
          ...{ quantity, unitCents, netCents, vat, vatRateBp },
          description: cohort ? `${title}, ${cohort.name}` : title,
          startsAt: cohort?.startsAt ?? null,
          timeZone: cohort?.timeZone ?? null,
        };
      }),
      seller: await foundationDetails(db),
      terms: await termsOfOrder(db, row),
      acceptAddress: acceptAt(site),
    },
  };
}
