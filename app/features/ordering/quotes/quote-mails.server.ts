import { z } from "zod";
import { formatDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { mailTemplate } from "~/platform/mail/mail.server";
import { orderOf } from "../orders/mailed-order.server";
import { orderMessages } from "../orders/order.messages";
import { teamOrderLink } from "../team-orders/team-order-link";
import { quoteAcceptedKind, quoteMadeKind } from "./quote-mail-kinds";
import { quoteTokenOf } from "./quote-link.server";
import { quoteMessages } from "./quote.messages";

const aboutOrder = z.object({ orderId: z.uuid() });

/** A quote was made: with the link that can be passed on. Nothing once it ended. */
export const quoteMadeMail = mailTemplate(quoteMadeKind, async (data, locale, site) => {
  const order = await orderOf(aboutOrder.parse(data).orderId, locale);
  const token = quoteTokenOf(order);
  if (order.status !== "QUOTED" || !token) return null;
  const t = quoteMessages[locale];
  return {
    subject: t.madeSubject(order.number),
    blocks: [
      { text: order.hello },
      { text: t.made(order.title, formatMoney(order.amountCents, order.currency, locale)) },
      { text: t.madeUntil(formatDate(order.expiresAt, locale)) },
      { link: `${site.origin}/quotes/${token}`, label: t.madeLink },
      { text: t.madePassOn },
    ],
  };
});

/** Somebody accepted a quote. */
export const quoteAcceptedMail = mailTemplate(quoteAcceptedKind, async (data, locale, site) => {
  const order = await orderOf(aboutOrder.parse(data).orderId, locale);
  if (!order.acceptedAt) return null;
  const t = quoteMessages[locale];
  return {
    subject: t.acceptedSubject(order.number),
    blocks: [
      { text: order.hello },
      {
        text: t.acceptedMail(
          order.acceptedByName,
          order.title,
          formatMoney(order.amountCents, order.currency, locale),
        ),
      },
      {
        text: order.awaitsPurchaseOrder
          ? t.acceptedAwaits(formatDate(order.expiresAt, locale))
          : t.acceptedNext,
      },
      teamOrderLink(site, order, orderMessages[locale].seeOrder),
    ],
  };
});
