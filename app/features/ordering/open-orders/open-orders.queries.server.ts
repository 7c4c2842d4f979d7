import type { PersonScope } from "~/features/identity/access/scope";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";

export interface OpenOrder {
  number: string;
  /** The bank has the payment; otherwise it is still to be made. */
  isUnderWay: boolean;
  /** It may have been paid: Stripe did not answer when the buyer came back. */
  isUnanswered: boolean;
  /** Until when the seat is held for one that is still to be paid. */
  expiresAt: Date;
  /** Masterclass and group. */
  title: string;
  cohort: { slug: string; timeZone: string };
}

/**
 * What somebody ordered and has not yet: orders whose payment is under way, those that can still be paid, and those that may
 * have been paid while Stripe did not answer. Newest first.
 */
export async function openOrdersOf({ personId }: PersonScope, locale: Locale): Promise<OpenOrder[]> {
  const orders = await db.order.findMany({
    where: {
      personId,
      organisationId: null,
      OR: [
        { status: "PROCESSING" },
        { status: "PENDING", expiresAt: { gt: now() } },
        { status: "PENDING", unansweredAt: { not: null } },
      ],
    },
    select: {
      number: true,
      status: true,
      expiresAt: true,
      unansweredAt: true,
      lines: {
        select: {
          cohort: { select: { slug: true, name: true, timeZone: true } },
          offer: { select: { contentId: true } },
        },
        orderBy: { position: "asc" },
      },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return orders.flatMap(({ number, status, expiresAt, unansweredAt, lines: [line] }) =>
    line?.cohort
      ? [
          {
            number,
            isUnderWay: status === "PROCESSING",
            isUnanswered: status === "PENDING" && unansweredAt !== null,
            expiresAt,
            title: `${contentTitle(line.offer.contentId, locale)}: ${line.cohort.name}`,
            cohort: { slug: line.cohort.slug, timeZone: line.cohort.timeZone },
          },
        ]
      : [],
  );
}
