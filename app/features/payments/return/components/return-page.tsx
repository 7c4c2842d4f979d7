import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { formatMoney } from "~/lib/money";
import { formatTime } from "~/lib/dates";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { Notice } from "~/ui/notice";
import { DefinitionList } from "~/ui/table";
import { TextLink } from "~/ui/text";
import { orderMessages } from "~/features/ordering/orders/order.messages";
import { returnPageMessages } from "../return-page.messages";
import { paymentMailMessages } from "../../checkout/payment-mails.messages";
import type { ReturnState } from "../return-state";
import { Bought, type BoughtOrder, type Meetings } from "./bought";

interface ReturnedOrder extends BoughtOrder {
  amountCents: number;
  currency: string;
  expiresAt: Date;
  checkoutUrl: string | null;
  cohort: { slug: string; name: string; timeZone: string } | null;
  payment: { amountCents: number; currency: string } | null;
  kinds: string[];
}

interface ReturnPageProps {
  order: ReturnedOrder;
  state: ReturnState;
  /** The buyer's, where mails go. */
  email: string;
  meetings: Meetings | null;
}

/** After ordering: what became of it, and the one next step. */
export function ReturnPage({ order, state, email, meetings }: ReturnPageProps) {
  return (
    <Page narrow>
      {state === "paid" ? (
        <Bought order={order} email={email} meetings={meetings} />
      ) : (
        <NotBought order={order} state={state} />
      )}
      {(state !== "paid" || order.amountCents > 0) && <OrderDetails order={order} state={state} />}
    </Page>
  );
}

/** The order, by which one finds it again; who got a seat for nothing has ordered nothing. */
function OrderDetails({ order, state }: { order: ReturnedOrder; state: ReturnState }) {
  const locale = useLocale();
  const t = orderMessages[locale];
  return (
    <>
      {state === "paid" && <h2>{returnPageMessages[locale].order}</h2>}
      <DefinitionList
        items={[
          [t.orderNumber, order.number],
          [t.ticket, order.cohort ? `${order.title}: ${order.cohort.name}` : order.title],
          [t.amount, formatMoney(order.amountCents, order.currency, locale)],
        ]}
      />
      <TextLink href={`/my/orders/${order.number}`}>{t.seeOrder}</TextLink>
    </>
  );
}

/** Why there is no ticket, or not yet, and what one can do. */
function NotBought({ order, state }: { order: ReturnedOrder; state: Exclude<ReturnState, "paid"> }) {
  const locale = useLocale();
  const [t, own, mails] = [orderMessages[locale], returnPageMessages[locale], paymentMailMessages[locale]];
  const again = order.cohort && `/checkout/${order.cohort.slug}`;
  const reason = order.kinds.map((kind) => mails.returnedBecause[kind]).find(Boolean) ?? "";
  const back =
    order.payment &&
    mails.returnedMail(formatMoney(order.payment.amountCents, order.payment.currency, locale));
  const until = `${formatTime(order.expiresAt, locale, order.cohort?.timeZone)}${t.clock}`;
  const views: Record<
    typeof state,
    { kind: "info" | "warning"; title: string; text: string; next?: ReactNode }
  > = {
    processing: { kind: "info", title: t.processingTitle, text: own.processingText },
    open: {
      kind: "info",
      title: t.openTitle,
      text: t.openText(until),
      next: (order.checkoutUrl ?? again) && (
        <ButtonLink href={order.checkoutUrl ?? again ?? ""}>{t.continueOrder}</ButtonLink>
      ),
    },
    failed: {
      kind: "warning",
      title: own.failedTitle,
      text: t.failedText,
      next: again && <ButtonLink href={again}>{t.tryAgain}</ButtonLink>,
    },
    returned: { kind: "warning", title: own.returnedTitle, text: [reason, back].filter(Boolean).join(" ") },
    unknown: { kind: "info", title: t.unknownTitle, text: t.unknownText },
  };
  const { kind, title, text, next } = views[state];
  return (
    <>
      <h1>{title}</h1>
      <Notice kind={kind}>{text}</Notice>
      {next && <Actions>{next}</Actions>}
    </>
  );
}
