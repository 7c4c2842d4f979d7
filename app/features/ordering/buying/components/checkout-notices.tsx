import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { formatTime } from "~/lib/dates";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text";
import { ticketFormMessages } from "../ticket-form.messages";
import type { FormNotice, TicketRefusal } from "../ticket-form";
import type { SoldItem } from "./order-summary";

/** In place of the form: why there is no ticket to buy, and what one can do. */
export function RefusalPage({
  item: { title: itemTitle, cohort },
  reason,
  children,
}: {
  item: SoldItem;
  reason: TicketRefusal;
  children?: ReactNode;
}) {
  const locale = useLocale();
  const t = ticketFormMessages[locale];
  const { title, help } = t.refusals[reason];
  const isPaying = reason === "paymentUnderWay" || reason === "paymentUnanswered";
  const isOwn = reason === "alreadyEnrolled" || isPaying;
  return (
    <Page narrow>
      <h1>{t.buyTitle(itemTitle)}</h1>
      {children}
      <Notice kind={isOwn ? "info" : "warning"} title={title}>
        {help}
      </Notice>
      <Actions>
        {reason === "alreadyEnrolled" && <ButtonLink href="/my">{t.startLearning}</ButtonLink>}
        {isPaying && <ButtonLink href="/my/orders">{t.orders}</ButtonLink>}
        {reason === "tooOften" && (
          <ButtonLink href={publicPath("contact", locale)}>{t.contactLink}</ButtonLink>
        )}
        {!isOwn && reason !== "tooOften" && (
          <ButtonLink href={publicPath("cohorts", locale)}>{t.otherDates}</ButtonLink>
        )}
      </Actions>
      {cohort && (
        <TextLink href={publicPath("cohort", locale, cohort.slug)} icon="back">
          {`${itemTitle}: ${cohort.name}`}
        </TextLink>
      )}
    </Page>
  );
}

/** An order is open: until when the seat is held. */
export function OpenOrderNotice({ until, timeZone }: { until: Date; timeZone?: string }) {
  const locale = useLocale();
  const t = ticketFormMessages[locale];
  return (
    <Notice title={t.openOrderTitle}>
      {t.openOrderText(`${formatTime(until, locale, timeZone)}${t.clock}`)}
    </Notice>
  );
}

/** Above the form for somebody who follows the same already: buying again is allowed, and seldom what they want. */
export function FollowingNotice({ group, isFree }: { group: string | null; isFree: boolean }) {
  const locale = useLocale();
  const t = ticketFormMessages[locale];
  return (
    <Notice kind="warning" title={t.followingTitle}>
      <p>
        {t.following(group, isFree)} <a href={publicPath("contact", locale)}>{t.contactLink}</a>
      </p>
    </Notice>
  );
}

/** Above the form: what came of the last thing that was asked. */
export function AnswerNotice({ answer }: { answer: FormNotice | "alreadyPaid" | "withdrawn" }) {
  const locale = useLocale();
  const t = ticketFormMessages[locale];
  if (answer === "alreadyPaid") return <Notice kind="info">{t.withdrawTooLate}</Notice>;
  if (answer === "withdrawn")
    return (
      <Notice kind="success" title={t.withdrawnTitle}>
        {t.withdrawnText}
      </Notice>
    );
  return (
    <Notice kind="warning" title={t.refusals[answer].title}>
      <p>
        {t.refusals[answer].help}
        {answer === "paymentRefused" && (
          <>
            {" "}
            <a href={publicPath("contact", locale)}>{t.contactLink}</a>
          </>
        )}
      </p>
    </Notice>
  );
}
