import { z } from "zod";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { receiptAttachment } from "~/features/invoicing/receipts/receipt-attachment.server";
import { owedCents } from "~/features/ordering/orders/balance";
import { orderMessages } from "~/features/ordering/orders/order.messages";
import type { Locale } from "~/i18n/locale";
import { formatMoney } from "~/lib/money";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { refundMailMessages } from "../refunds/refund-mails.messages";
import { cancellationMailMessages } from "./cancellation-mail.messages";
import { seatsCancelledKind } from "./cancellation-mail-kinds";
import { cancellationMessages } from "./cancellation.messages";

const aboutSeats = z.object({ cancellationId: z.uuid(), receiptId: z.uuid().nullable() });

/** Seats of an organisation's order were cancelled, to who ordered them: which, what is credited, and on which paper that stands. */
export const seatsCancelledMail = mailTemplate(seatsCancelledKind, async (data, locale, site) => {
  const { cancellationId, receiptId } = aboutSeats.parse(data);
  const { order, seats, ...cancellation } = await cancelledSeats(cancellationId);
  const [t, words] = [cancellationMailMessages[locale], cancellationMessages[locale]];
  const money = (cents: number) => formatMoney(cents, order.currency, locale);
  const organisation = order.organisation?.name ?? "";
  const count = seats.length;
  const isInvoiced = order.way === "INVOICE" && !cancellation.beforeInvoice;
  const owed = owedCents(order);
  const [group] = new Set(seats.map(({ cohort }) => (cohort?.status === "CANCELLED" ? cohort.name : null)));
  return {
    subject: group ? t.teamSubject(group) : t.seatsSubject(words.seats(count), order.number),
    blocks: [
      { text: orderMessages[locale].mailHello(order.person.name || organisation) },
      {
        text:
          count === 1 ? t.seatCancelled(organisation) : t.seatsCancelled(words.seats(count), organisation),
      },
      {
        facts: [...linesOf(seats, locale), [t.credited, money(cancellation.creditCents)] as [string, string]],
      },
      ...(receiptId ? [{ text: refundMailMessages[locale].refundCredit }] : []),
      ...(isInvoiced && cancellation.creditCents > 0 ? [{ text: t.creditNote }] : []),
      ...(cancellation.beforeInvoice && order.status === "ON_INVOICE" ? [{ text: t.invoiceLeft }] : []),
      ...(owed > 0 ? [{ text: t.owed(money(owed)) }] : []),
      {
        link: `${site.origin}/organisation/${order.organisationId}/orders/${order.number}`,
        label: orderMessages[locale].seeOrder,
      },
    ],
    attachments: await receiptAttachment(receiptId, site),
  };
});

const cancelledSeats = (id: string) =>
  db.cancellation.findUniqueOrThrow({
    where: { id },
    include: {
      seats: {
        include: { line: { include: { offer: true } }, cohort: { select: { name: true, status: true } } },
      },
      order: {
        include: {
          ...{ organisation: { select: { name: true } }, person: { select: { name: true } } },
          ...{ payments: true, disputes: true, cancellations: true },
        },
      },
    },
  });
type CancelledSeat = Awaited<ReturnType<typeof cancelledSeats>>["seats"][number];

/** What was cancelled, and how many of it. */
function linesOf(seats: readonly CancelledSeat[], locale: Locale): [string, string][] {
  const counts = new Map<string, number>();
  for (const { line, cohort } of seats) {
    const title = contentTitle(line.offer.contentId, locale);
    const name = cohort ? `${title}, ${cohort.name}` : title;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => [name, cancellationMessages[locale].seats(count)]);
}
