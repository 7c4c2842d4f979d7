import { useLocale } from "~/i18n/locale-context";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { orderMessages } from "../order.messages";
import type { OrderStatus } from "../order";
import { otherDatesPath } from "~/features/cohorts/cohort/other-dates";

interface EndedOrder {
  status: OrderStatus;
  cohort: { slug: string; isCancelled: boolean; masterclassSlug: string | null } | null;
}

/** Above an order that expired or ended with its group: why, and the way on. Another try is for a group that goes ahead. */
export function OrderEnded({ order: { status, cohort } }: { order: EndedOrder }) {
  const locale = useLocale();
  const t = orderMessages[locale];
  const isGroup = status === "CANCELLED" && cohort?.isCancelled;
  if (!isGroup && status !== "EXPIRED") return null;
  const canTryAgain = status === "EXPIRED" && cohort && !cohort.isCancelled;
  return (
    <>
      {isGroup ? (
        <Notice kind="warning" title={t.groupCancelledTitle}>
          {t.groupCancelledText}
        </Notice>
      ) : (
        <Notice title={t.expiredTitle}>{canTryAgain ? t.failedText : t.expiredText}</Notice>
      )}
      <Actions>
        {canTryAgain && <ButtonLink href={`/checkout/${cohort.slug}`}>{t.tryAgain}</ButtonLink>}
        <ButtonLink
          look={canTryAgain ? "secondary" : "primary"}
          href={otherDatesPath(cohort?.masterclassSlug ?? null, locale)}
        >
          {t.otherDates}
        </ButtonLink>
      </Actions>
    </>
  );
}
