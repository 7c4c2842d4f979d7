import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CancelOrderForm } from "~/features/payments/desk/components/cancel-order-form";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { refundDeskMessages } from "~/features/payments/desk/refund-desk.messages";
import { deskOrder } from "~/features/ordering/desk/order.queries.server";
import { readLeft } from "~/features/payments/desk/refund-form";
import { cancelOrder } from "~/features/payments/cancellation/cancel-order.server";
import { refundOrder } from "~/features/payments/refunds/refund-order.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { readReason } from "~/lib/text/reason";
import { readForm } from "~/platform/http/form.server";
import { isId } from "~/platform/db/ids.server";
import { Notice } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("orders");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "order.read", "order.cancel");
  const order = isId(id) ? await deskOrder(actor, id, locale) : null;
  if (!order) throw notFound();
  const { number, status, currency, leftCents } = order;
  return {
    locale,
    sections: deskMenu(actor),
    name: number,
    order: { id: order.id, number, status, currency, leftCents },
  };
}

/**
 * Cancels, then refunds what was left when the form was made, if that was asked. Sent twice, the second time finds the
 * order cancelled and nothing left.
 */
export async function action({ request, params: { id } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "order.cancel");
  if (!isId(id)) throw notFound();
  const form = await readForm(request);
  const alsoRefund = form.text("alsoRefund") === "yes";
  if (alsoRefund) await requireStaff(request, "order.refund");
  const reading = readReason(form.text("reason"));
  if ("fault" in reading) return data({ reason: form.text("reason"), alsoRefund, fault: reading.fault }, 400);
  const cancelled = await cancelOrder(actor, id, reading);
  if (!cancelled.ok && cancelled.reason === "notFound") throw notFound();
  // An order that is cancelled already goes back to its own page, which says so and what is left to refund.
  if (!cancelled.ok) return redirect(`/desk/orders/${id}`, 303);
  const leftCents = readLeft(form.text("left"));
  if (alsoRefund) await refundOrder(actor, id, { amountCents: leftCents, leftCents, reason: reading.reason });
  return redirect(`/desk/orders/${id}?done=cancelled`, 303);
}

export default function CancelOrder() {
  const { sections, order } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = refundDeskMessages[useLocale()];
  return (
    <Desk sections={sections} section="orders" title={t.cancelTitle(order.number)}>
      {order.status === "PAID" ? (
        <CancelOrderForm order={order} answer={answer} />
      ) : (
        <Notice kind="warning">{t.cannotCancel}</Notice>
      )}
    </Desk>
  );
}
