import { useLocale } from "~/i18n/locale-context";
import { formatTime } from "~/lib/dates";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text";
import { orderMessages } from "../../orders/order.messages";
import { ticketFormMessages } from "../../buying/ticket-form.messages";
import type { OpenOrder } from "../open-orders.queries.server";

/** Orders that are not a ticket yet, each with what to do. `isMain`: there is nothing else to do on the page. */
export function OpenOrders({ orders, isMain }: { orders: readonly OpenOrder[]; isMain: boolean }) {
  const locale = useLocale();
  const [t, form] = [orderMessages[locale], ticketFormMessages[locale]];
  return orders.map(({ number, isUnderWay, isUnanswered, expiresAt, title, cohort }, index) => (
    <Notice key={number} title={isUnderWay ? t.processingTitle : isUnanswered ? t.unknownTitle : t.openTitle}>
      <p>
        <strong>{title}.</strong>{" "}
        {isUnderWay
          ? form.refusals.paymentUnderWay.help
          : isUnanswered
            ? t.unknownText
            : t.openText(`${formatTime(expiresAt, locale, cohort.timeZone)}${t.clock}`)}
      </p>
      {isUnderWay || isUnanswered ? (
        <TextLink href={`/my/orders/${number}`}>{t.seeOrder}</TextLink>
      ) : (
        <Actions>
          <ButtonLink
            href={`/checkout/${cohort.slug}`}
            look={isMain && index === 0 ? "primary" : "secondary"}
            icon="arrow"
          >
            {t.continueOrder}
          </ButtonLink>
        </Actions>
      )}
    </Notice>
  ));
}
