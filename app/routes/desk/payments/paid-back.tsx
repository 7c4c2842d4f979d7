import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import {
  type WrittenRefundAnswer,
  WrittenRefundForm,
} from "~/features/payments/bank/booking/components/written-refund-form";
import { writeRefund } from "~/features/payments/bank/booking/mark-paid.server";
import { writtenMoneyMessages } from "~/features/payments/bank/booking/written-money.messages";
import { readWrittenRefund } from "~/features/payments/bank/booking/written-money-form";
import { orderBalance } from "~/features/payments/bank/entries/entry.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { toLocalInput } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";
import { Unbroken } from "~/ui/text";

export const handle = { area: "desk" };
export const meta = deskTitle("orders");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "payment.read", "payment.book");
  const order = isId(id) ? await orderBalance(actor, id) : null;
  if (!order) throw notFound();
  const today = toLocalInput(now()).slice(0, 10);
  return { locale, sections: deskMenu(actor), name: order.number, order, today };
}

export async function action({ request, params: { id } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "payment.book");
  if (!isId(id)) throw notFound();
  const form = await readForm(request);
  const typed = {
    amount: form.text("amount"),
    day: form.text("day"),
    reason: form.text("reason"),
    kept: form.text("kept"),
  };
  const answer = (status: number, faults: WrittenRefundAnswer["faults"]) =>
    data<WrittenRefundAnswer>({ typed, faults }, status);
  const reading = readWrittenRefund(typed, now());
  if (!reading.ok) return answer(400, reading.faults);
  const written = await writeRefund(actor, id, reading.refund);
  if (written.ok) return redirect(`/desk/orders/${id}?done=refundWritten`, 303);
  if (written.reason === "notFound") throw notFound();
  return answer(409, { amount: written.reason });
}

export default function PaidBack() {
  const { sections, order, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = writtenMoneyMessages[useLocale()];
  const obstacle = order.obstacle ?? (order.keptCents > 0 ? null : "nothingKept");
  return (
    <Desk
      sections={sections}
      section="orders"
      title={<Unbroken text={t.refundTitle(order.number)} number={order.number} />}
    >
      {obstacle ? (
        <Notice kind="warning">{t.refusals[obstacle]}</Notice>
      ) : (
        <WrittenRefundForm order={order} today={today} answer={answer} />
      )}
    </Desk>
  );
}
