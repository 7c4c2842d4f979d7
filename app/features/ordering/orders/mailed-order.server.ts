import type { Prisma } from "~prisma/client";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import type { Site } from "~/platform/site/site";
import { orderMessages } from "./order.messages";

/** The order that a mail is about, with its title and greeting in the reader's language. Throws when there is none. */
export async function orderOf(orderId: string, locale: Locale) {
  const order = await db.order.findUniqueOrThrow({
    where: { id: orderId },
    include: {
      lines: { include: { offer: true, cohort: true }, orderBy: { position: "asc" } },
      person: { select: { name: true } },
      payments: true,
      disputes: true,
      cancellations: true,
      tickets: { select: { voidedAt: true, enrolment: { select: { completedAt: true } } } },
    },
  });
  return {
    ...order,
    /** The group of an order for one; null when there is none, or several. */
    cohort: order.lines.length === 1 ? order.lines[0]!.cohort : null,
    hasValidTicket: order.tickets.some(({ voidedAt }) => voidedAt === null),
    isCompleted: order.tickets.some(({ enrolment }) => enrolment?.completedAt),
    title: new Intl.ListFormat(locale).format(
      new Set(order.lines.map(({ offer }) => contentTitle(offer.contentId, locale))),
    ),
    hello: greetingOf(order, locale),
  };
}

/** What a greeting is made of. */
export const greeted = {
  attendeeName: true,
  person: { select: { name: true } },
} satisfies Prisma.OrderSelect;

/** The greeting of a mail about an order, to its buyer. */
export const greetingOf = (
  { attendeeName, person }: Prisma.OrderGetPayload<{ select: typeof greeted }>,
  locale: Locale,
): string => orderMessages[locale].mailHello(person.name || attendeeName);

/** The link to an order's own page. */
export const orderLink = (site: Site, number: string, locale: Locale) => ({
  link: `${site.origin}/my/orders/${number}`,
  label: orderMessages[locale].seeOrder,
});
