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
import { refundDeskMessages } from "~/features/payments/desk/refund-desk.messages";
import { invoiceDeskMessages } from "~/features/invoicing/desk/invoice-desk.messages";
import { listedReceipt } from "~/features/invoicing/receipts/receipt";
import { can } from "~/features/identity/access/can";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";
import { Actions, ButtonLink } from "~/ui/form/button";

export const handle = { area: "desk" };
export const meta = deskTitle("orders");

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "order.read");
  const notFound = () => new Response("Not Found", { status: 404 });
  if (!isId(id)) throw notFound();
  const [order, history] = await Promise.all([deskOrder(actor, id, locale), orderHistory(actor, id)]);
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
    maySettle: can(actor, "order.refund"),
  };
}

export default function DeskOrder() {
  const { sections, order, history, maySettle } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = orderDeskMessages[locale];
  return (
    <Desk
      sections={sections}
      section="orders"
      title={t.order(order.number)}
      done={refundDeskMessages[locale].done}
    >
      {maySettle && (order.leftCents > 0 || order.status === "PAID") && (
        <Actions>
          {order.leftCents > 0 && (
            <ButtonLink small look="secondary" href={`/desk/orders/${order.id}/refund`}>
              {t.refund}
            </ButtonLink>
          )}
          {order.status === "PAID" && (
            <ButtonLink small look="secondary" href={`/desk/orders/${order.id}/cancel`}>
              {t.cancel}
            </ButtonLink>
          )}
        </Actions>
      )}
      {order.way === "INVOICE" && order.status !== "QUOTED" && (
        <Actions>
          <ButtonLink small look="secondary" href={`/desk/orders/${order.id}/invoice`}>
            {invoiceDeskMessages[locale].link}
          </ButtonLink>
        </Actions>
      )}
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
