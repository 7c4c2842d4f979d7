import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { RefundSteps } from "~/features/payments/desk/components/refund-steps";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { refundDeskMessages } from "~/features/payments/desk/refund-desk.messages";
import { deskOrder } from "~/features/ordering/desk/order.queries.server";
import { readRefund, type RefundAnswer } from "~/features/payments/desk/refund-form";
import { refundOrder } from "~/features/payments/refunds/refund-order.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { toMoneyInput } from "~/lib/money";
import { readForm } from "~/platform/http/form.server";
import { isId } from "~/platform/db/ids.server";
import { Unbroken } from "~/ui/text";

export const handle = { area: "desk" };
export const meta = deskTitle("orders");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "order.read", "order.refund");
  const order = isId(id) ? await deskOrder(actor, id, locale) : null;
  if (!order) throw notFound();
  const { number, attendeeName, currency, leftCents } = order;
  return {
    locale,
    sections: deskMenu(actor),
    name: number,
    order: { id: order.id, number, attendeeName, currency, leftCents },
    values: { amount: toMoneyInput(leftCents, locale), reason: "", left: String(leftCents) },
  };
}

/** Shows what will be refunded, and refunds it once that is confirmed. */
export async function action({ request, params: { id } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "order.refund");
  if (!isId(id)) throw notFound();
  const form = await readForm(request);
  const values = { amount: form.text("amount"), reason: form.text("reason"), left: form.text("left") };
  const answer = (status: number, rest: Partial<RefundAnswer>) =>
    data<RefundAnswer>({ values, faults: {}, amountCents: null, ...rest }, status);
  const intent = form.text("intent");
  if (intent === "adjust") return answer(200, {});
  const reading = readRefund(values);
  if (!reading.ok) return answer(400, { faults: reading.faults });
  if (intent !== "refund") return answer(200, { amountCents: reading.refund.amountCents });
  const refunded = await refundOrder(actor, id, reading.refund);
  if (refunded.ok) return redirect(`/desk/orders/${id}?done=refunded`, 303);
  if (refunded.reason === "notFound") throw notFound();
  return answer(409, { faults: { amount: refunded.reason } });
}

export default function RefundOrder() {
  const { sections, order, values } = useLoaderData<typeof loader>();
  const t = refundDeskMessages[useLocale()];
  return (
    <Desk
      sections={sections}
      section="orders"
      title={<Unbroken text={t.refundTitle(order.number)} number={order.number} />}
    >
      <RefundSteps order={order} values={values} answer={useActionData<typeof action>()} />
    </Desk>
  );
}
