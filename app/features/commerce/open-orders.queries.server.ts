import { contentTitle } from "~/features/cohorts/cohort-content.server";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db.server";
import type { OpenOrder } from "./components/open-orders";

/** What somebody ordered and has not yet: orders whose payment is under way, and those that can still be paid. Newest first. */
export async function openOrdersOf(personId: string, locale: Locale): Promise<OpenOrder[]> {
  const orders = await db.order.findMany({
    where: {
      personId,
      OR: [{ status: "PROCESSING" }, { status: "PENDING", expiresAt: { gt: now() } }],
    },
    select: {
      number: true,
      status: true,
      expiresAt: true,
      cohort: { select: { slug: true, name: true, timeZone: true } },
      offer: { select: { contentId: true } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return orders.flatMap(({ number, status, expiresAt, cohort, offer }) =>
    cohort
      ? [
          {
            number,
            isUnderWay: status === "PROCESSING",
            expiresAt,
            title: `${contentTitle(offer.contentId, locale)}: ${cohort.name}`,
            cohort: { slug: cohort.slug, timeZone: cohort.timeZone },
          },
        ]
      : [],
  );
}
