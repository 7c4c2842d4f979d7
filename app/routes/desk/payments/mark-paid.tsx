import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { MarkPaidForm } from "~/features/payments/bank/booking/components/mark-paid-form";
import { markPaid } from "~/features/payments/bank/booking/mark-paid.server";
import { writtenMoneyMessages } from "~/features/payments/bank/booking/written-money.messages";
import { readCents } from "~/features/payments/bank/booking/written-money-form";
import { orderBalance } from "~/features/payments/bank/entries/entry.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { readReason } from "~/lib/text/reason";
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
  return { locale, sections: deskMenu(actor), name: order.number, order };
}

/** A second click finds the order paid, and goes to its page, which says so. */
export async function action({ request, params: { id } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "payment.book");
  if (!isId(id)) throw notFound();
  const form = await readForm(request);
  const reason = form.text("reason");
  const reading = readReason(reason);
  if ("fault" in reading) return data({ reason, fault: reading.fault }, 400);
  const marked = await markPaid(actor, id, {
    reason: reading.reason,
    openCents: readCents(form.text("open")),
  });
  if (marked.ok || marked.reason === "alreadyPaid")
    return redirect(`/desk/orders/${id}${marked.ok ? "?done=marked" : ""}`, 303);
  if (marked.reason === "notFound") throw notFound();
  return data({ reason, fault: marked.reason }, 409);
}

export default function MarkPaid() {
  const { sections, order } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = writtenMoneyMessages[useLocale()];
  const obstacle = order.obstacle ?? (order.openCents > 0 ? null : "alreadyPaid");
  return (
    <Desk
      sections={sections}
      section="orders"
      title={<Unbroken text={t.markTitle(order.number)} number={order.number} />}
    >
      {obstacle ? (
        <Notice kind="warning">{t.refusals[obstacle]}</Notice>
      ) : (
        <MarkPaidForm order={order} answer={answer} />
      )}
    </Desk>
  );
}
