import { useLocale } from "~/i18n/locale-context";
import { Actions, ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { commerceMessages } from "../commerce.messages";
import type { OrderStatus } from "../order";
import { otherDatesPath } from "../other-dates";

interface EndedOrder {
  status: OrderStatus;
  cohort: { isCancelled: boolean; masterclassSlug: string | null } | null;
}

/** Above an order that ended with its group: that the group does not go ahead, and where the other dates are. */
export function OrderEnded({ order: { status, cohort } }: { order: EndedOrder }) {
  const locale = useLocale();
  const t = commerceMessages[locale];
  if (status !== "CANCELLED" || !cohort?.isCancelled) return null;
  return (
    <>
      <Notice kind="warning" title={t.groupCancelledTitle}>
        {t.groupCancelledText}
      </Notice>
      <Actions>
        <ButtonLink href={otherDatesPath(cohort.masterclassSlug, locale)}>{t.otherDates}</ButtonLink>
      </Actions>
    </>
  );
}
