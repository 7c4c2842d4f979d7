import type { OrderRow } from "~/features/ordering/orders/lock-order.server";
import { toLocale } from "~/i18n/locale";
import type { MailKind } from "~/platform/mail/mail-kind";
import type { NewMail } from "~/platform/mail/mail.server";

/** A mail about a payment to who ordered. */
export const mailToBuyer = (
  order: Pick<OrderRow, "person" | "locale" | "site">,
  kind: MailKind,
  data: { paymentId: string },
): NewMail => ({
  to: order.person.email,
  personId: order.person.id,
  locale: toLocale(order.locale),
  site: order.site,
  kind,
  data,
});
