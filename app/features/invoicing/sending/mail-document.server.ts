import { toLocale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { queueMail } from "~/platform/mail/mail.server";
import { invoiceKind } from "./invoice-mail-kind";
import type { SendingWay } from "./sending.server";

/**
 * Mails PDF and XML to the organisation's address for invoices, else to who ordered. The sending has the id of its mail, which says whether the
 * mail server took it: so a repeated job sends once, and what failed is seen where the invoice is.
 */
export const mailDocument: SendingWay = async (tx, { id: invoiceId, orderId }, byId) => {
  const { person, organisation, locale, site } = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { locale: true, site: true, person: true, organisation: { select: { invoiceEmail: true } } },
  });
  const invoiceEmail = organisation?.invoiceEmail;
  const to = invoiceEmail || person.email;
  const id = await queueMail(tx, {
    // Nobody has shown that an address for invoices is theirs.
    ...{ to, personId: invoiceEmail ? null : person.id },
    ...{ locale: toLocale(locale), site, kind: invoiceKind, data: { invoiceId } },
  });
  await tx.invoiceSending.create({ data: { id, invoiceId, way: "MAIL", to, byId, at: now() } });
};
