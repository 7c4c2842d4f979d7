import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { publicUrl } from "~/platform/env.server";
import { orderMessages } from "./order.messages";

/** The order that a mail is about, with its title and greeting in the reader's language. Throws when there is none. */
export async function orderOf(orderId: string, locale: Locale) {
  const order = await db.order.findUniqueOrThrow({
    where: { id: orderId },
    include: {
      cohort: true,
      offer: true,
      person: { select: { name: true } },
      payments: true,
      ticket: { select: { voidedAt: true, enrolment: { select: { completedAt: true } } } },
    },
  });
  const title = contentTitle(order.offer.contentId, locale);
  return {
    ...order,
    title,
    hello: orderMessages[locale].mailHello(order.person.name || order.attendeeName),
  };
}

/** The greeting of a mail about an order, to its buyer. Throws when there is none. */
export async function greetingOf(orderId: string, locale: Locale): Promise<string> {
  const { person, attendeeName } = await db.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { attendeeName: true, person: { select: { name: true } } },
  });
  return orderMessages[locale].mailHello(person.name || attendeeName);
}

/** The link to an order's own page. */
export const orderLink = (number: string, locale: Locale) => ({
  link: `${publicUrl}/my/orders/${number}`,
  label: orderMessages[locale].seeOrder,
});
