import { sessionPeriod } from "~/features/cohorts/calendar/session-period";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { OrganisationScope } from "~/features/identity/access/scope";
import { factsOf } from "~/features/organisations/organisation/organisation-columns.server";
import { isVerified } from "~/features/organisations/organisation/verification";
import type { OrderPrice } from "~/features/catalogue/offers/vat";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { salesTerms } from "../terms/sales-terms.server";
import { customerOf } from "./customer";
import { cohortKey, draftLines, offerKey, priceOfDraft, type ProductKind, readKey } from "./product";
import { findProducts, listProducts } from "./products.db.server";
import { type TypedLine, type WantedLine } from "./team-order";

/** A choice in the order form. */
export interface Orderable {
  key: string;
  kind: ProductKind;
  title: string;
  group: { name: string; period: string } | null;
  unitCents: number;
  currency: string;
  vat: string;
  seatsLeft: number | null;
}

/** What an organisation can order, and on which terms. */
export async function orderable(
  { organisation: { id } }: OrganisationScope<"orders.place">,
  locale: Locale,
): Promise<{
  products: Orderable[];
  isVerified: boolean;
  terms: Awaited<ReturnType<typeof salesTerms>>;
}> {
  const [products, organisation, terms] = await Promise.all([
    listProducts(db, id, now()),
    db.organisation.findUniqueOrThrow({ where: { id }, include: { domains: { take: 1 } } }),
    salesTerms(db, now()),
  ]);
  return {
    products: products.map(({ key, kind, contentId, cohort, unitCents, currency, vat, seatsLeft }) => ({
      ...{ key, kind, unitCents, currency, vat, seatsLeft },
      title: contentTitle(contentId, locale),
      group: cohort && { name: cohort.name, period: sessionPeriod(cohort, locale, cohort) },
    })),
    isVerified: isVerified(organisation),
    terms,
  };
}

/** What lines cost this organisation now; null when one of them cannot be ordered. */
export async function totalOf(
  { organisation: { id } }: OrganisationScope<"orders.place">,
  lines: readonly WantedLine[],
): Promise<(OrderPrice & { currency: string }) | null> {
  const keys = lines.map(({ product }) => product);
  const [products, organisation] = await Promise.all([
    findProducts(db, id, keys, now()),
    db.organisation.findUniqueOrThrow({ where: { id } }),
  ]);
  const first = products.get(keys[0] ?? "");
  if (!first || keys.some((key) => !products.has(key))) return null;
  return {
    ...priceOfDraft(draftLines(lines, products, customerOf(factsOf(organisation)))),
    currency: first.currency,
  };
}

/** What the form begins with: a group, an offer, or what an earlier order of this organisation had. */
export async function firstLines(
  { organisation: { id: organisationId } }: OrganisationScope<"orders.place">,
  search: URLSearchParams,
): Promise<{ lines: TypedLine[]; buyerReference: string }> {
  const [cohort, offer, again] = ["cohort", "offer", "again"].map((name) => search.get(name) ?? "");
  const named = cohort ? cohortKey(cohort) : offer ? offerKey(offer) : "";
  if (readKey(named)) return { lines: [{ product: named, quantity: "" }], buyerReference: "" };
  const order = again
    ? await db.order.findFirst({
        where: { number: again, organisationId },
        select: {
          buyerReference: true,
          lines: {
            select: { quantity: true, offerId: true, cohort: { select: { slug: true } } },
            orderBy: { position: "asc" },
          },
        },
      })
    : null;
  if (!order) return { lines: [{ product: "", quantity: "" }], buyerReference: "" };
  return {
    lines: order.lines.map(({ quantity, offerId, cohort: group }) => ({
      product: group ? cohortKey(group.slug) : offerKey(offerId),
      quantity: String(quantity),
    })),
    buyerReference: order.buyerReference,
  };
}
