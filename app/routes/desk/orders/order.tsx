import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { OrderFactList } from "~/features/ordering/desk/components/order-facts";
import { OrderHistory } from "~/features/ordering/desk/components/order-history";
import { OrderMoney } from "~/features/payments/desk/components/order-money";
import { PaperNotice } from "~/features/desk/shell/components/paper-notice";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { orderDeskMessages } from "~/features/ordering/desk/order-desk.messages";
import { deskOrder, orderHistory } from "~/features/ordering/desk/order.queries.server";
import { holdMessages } from "~/features/ordering/invoice-terms/hold.messages";
import { refundDeskMessages } from "~/features/payments/desk/refund-desk.messages";
import { MoneyByHand } from "~/features/payments/bank/booking/components/money-by-hand";
import { writtenMoneyMessages } from "~/features/payments/bank/booking/written-money.messages";
import { orderBalance } from "~/features/payments/bank/entries/entry.queries.server";
import { invoiceDeskMessages } from "~/features/invoicing/desk/invoice-desk.messages";
import { listedReceipt } from "~/features/invoicing/receipts/receipt";
import { can } from "~/features/identity/access/can";
import { asStaff } from "~/features/identity/access/scope";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Unbroken } from "~/ui/text";

export const handle = { area: "desk" };
export const meta = deskTitle("orders");

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "order.read");
  const notFound = () => new Response("Not Found", { status: 404 });
  if (!isId(id)) throw notFound();
  const finance = asStaff(actor, "payment.read", "payment.book");
  const [order, history, balance] = await Promise.all([
    deskOrder(actor, id, locale),
    orderHistory(actor, id),
    finance && orderBalance(finance, id),
  ]);
  if (!order) throw notFound();
  const receipts = order.receipts.map(({ amountCents, at, ...row }) => ({
    ...listedReceipt(row),
    amountCents,
    at,
  }));
  return {
    locale,
    sections: deskMenu(actor),
    name: order.number,
    order: { ...order, receipts },
    history,
    balance,
    maySettle: can(actor, "order.refund"),
    mayExtend: can(actor, "order.extend"),
  };
}

export default function DeskOrder() {
  const { sections, order, history, balance, maySettle, mayExtend } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = orderDeskMessages[locale];
  const canRefund = order.leftCents > 0 && order.isPaidOnline;
  const canCancel = order.status === "PAID" || order.status === "ON_INVOICE";
  return (
    <Desk
      sections={sections}
      section="orders"
      title={<Unbroken text={t.order(order.number)} number={order.number} />}
      done={{
        ...refundDeskMessages[locale].done,
        ...writtenMoneyMessages[locale].done,
        ...holdMessages[locale].done,
      }}
    >
      <Actions>
        {order.way === "INVOICE" && order.status !== "QUOTED" && (
          <ButtonLink small look="secondary" href={`/desk/orders/${order.id}/invoice`}>
            {invoiceDeskMessages[locale].link}
          </ButtonLink>
        )}
        {maySettle && balance && <MoneyByHand order={balance} />}
        {mayExtend && order.status === "ON_INVOICE" && (
          <ButtonLink small look="secondary" href={`/desk/orders/${order.id}/hold`}>
            {holdMessages[locale].link}
          </ButtonLink>
        )}
        {maySettle && canRefund && (
          <ButtonLink small look="secondary" href={`/desk/orders/${order.id}/refund`}>
            {t.refund}
          </ButtonLink>
        )}
        {maySettle && canCancel && (
          <ButtonLink small look="secondary" href={`/desk/orders/${order.id}/cancel`}>
            {t.cancel}
          </ButtonLink>
        )}
      </Actions>
      <PaperNotice
        texts={[
          order.attendeeLatinName || order.attendeeName,
          order.buyerOrganisation,
          order.buyerReference,
          ...order.lines.map(({ cohort }) => cohort?.name ?? null),
        ]}
      />
      <OrderFactList order={order} />
      <OrderMoney order={order} />
      <OrderHistory lines={history} currency={order.currency} />
    </Desk>
  );
}
