import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { can } from "~/features/identity/access/can";
import { requireStaff } from "~/features/identity/access/guards.server";
import { OrderInvoices } from "~/features/invoicing/order-invoices/components/order-invoices";
import { orderInvoicesMessages } from "~/features/invoicing/order-invoices/order-invoices.messages";
import { orderInvoicesForDesk } from "~/features/invoicing/order-invoices/order-invoices.queries.server";
import { sendInvoiceFromDesk } from "~/features/invoicing/sending/send-invoice.server";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";
import { Notice } from "~/ui/notice";
import { TextLink, Unbroken } from "~/ui/text";

export const handle = { area: "desk" };
export const meta = deskTitle("orders");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "order.read");
  const invoices = isId(id) ? await orderInvoicesForDesk(actor, id) : null;
  if (!invoices) throw notFound();
  return {
    locale,
    sections: deskMenu(actor),
    name: invoices.number,
    invoices,
    mayFillIn: {
      organisation: can(actor, "organisation.correct"),
      foundation: can(actor, "foundation.edit"),
    },
    maySend: can(actor, "invoice.send"),
  };
}

/** Makes and mails the invoice at once. One that was made meanwhile is what was asked for. */
export async function action({ request, params: { id } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "invoice.send", "order.read");
  if (!isId(id)) throw notFound();
  const sent = await sendInvoiceFromDesk(actor, id);
  if (sent.ok) return redirect(`/desk/invoices/${sent.invoice.id}?done=issued`, 303);
  if (sent.reason === "issued") return redirect(`/desk/orders/${id}/invoice?done=sent`, 303);
  if (sent.reason === "notFound" || !(await orderInvoicesForDesk(actor, id))) throw notFound();
  return data({ refusal: sent.reason }, 409);
}

export default function DeskOrderInvoice() {
  const { sections, invoices, mayFillIn, maySend } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = orderInvoicesMessages[useLocale()];
  return (
    <Desk
      sections={sections}
      section="orders"
      title={<Unbroken text={t.title(invoices.number)} number={invoices.number} />}
      done={answer ? {} : t.done}
    >
      {answer && <Notice kind="error">{t.refusals[answer.refusal]}</Notice>}
      <OrderInvoices invoices={invoices} place={{ at: "desk", mayFillIn, maySend }} />
      <TextLink href={`/desk/orders/${invoices.orderId}`} icon="back">
        {t.order(invoices.number)}
      </TextLink>
    </Desk>
  );
}
