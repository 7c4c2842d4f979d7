import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { waitingEntries } from "~/features/payments/bank/entries/entries.queries.server";
import { compareOrder } from "~/features/payments/reconciliation/compare-order.server";
import { comparePayments } from "~/features/payments/reconciliation/compare-payments.server";
import { BankDifferences } from "~/features/payments/reconciliation/components/bank-differences";
import { StripeDifferences } from "~/features/payments/reconciliation/components/stripe-differences";
import { reconciliationMessages } from "~/features/payments/reconciliation/reconciliation.messages";
import {
  foundPayments,
  invoiceDifferences,
  silentOrders,
  slowRefunds,
} from "~/features/payments/reconciliation/reconciliation.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("payments");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "payment.read");
  const [silent, slow, found, waiting, invoices] = await Promise.all([
    silentOrders(actor),
    slowRefunds(actor),
    foundPayments(actor),
    waitingEntries(actor),
    invoiceDifferences(actor),
  ]);
  return { locale, sections: deskMenu(actor), silent, slow, found, waiting, invoices };
}

/** Compares one order with Stripe and brings it up to date, or all payments of late without changing anything. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "payment.book");
  const form = await readForm(request);
  const intent = form.text("intent");
  if (intent === "compareAll") {
    const comparison = await comparePayments();
    return data({ comparison }, comparison.ok ? 200 : 503);
  }
  const orderId = form.text("order");
  if (intent !== "compare" || !isId(orderId)) throw new Response("Bad Request", { status: 400 });
  const compared = await compareOrder(actor, orderId);
  if (compared.ok)
    return redirect(`/desk/payments/reconciliation?done=${compared.isChanged ? "settled" : "same"}`, 303);
  if (compared.reason === "notFound") throw new Response("Not Found", { status: 404 });
  return data({ comparison: { ok: false as const, reason: compared.reason } }, 503);
}

export default function Reconciliation() {
  const { sections, silent, slow, found, waiting, invoices } = useLoaderData<typeof loader>();
  const comparison = useActionData<typeof action>()?.comparison;
  const t = reconciliationMessages[useLocale()];
  const ofStripe = silent.length + slow.length + (comparison?.ok ? comparison.differences.length : 0);
  const ofBank = waiting.count + invoices.length;
  const bank = <BankDifferences waiting={waiting} invoices={invoices} />;
  return (
    <Desk sections={sections} section="payments" title={t.title} done={comparison ? {} : t.done}>
      {comparison && !comparison.ok && <Notice kind="error">{t.unavailable}</Notice>}
      <p className="sc-measure">{t.lead}</p>
      {ofStripe + ofBank === 0 && !comparison && <Notice kind="success">{t.allRight}</Notice>}
      {ofStripe === 0 && ofBank > 0 && bank}
      <StripeDifferences silent={silent} slow={slow} found={found} comparison={comparison} />
      {(ofStripe > 0 || ofBank === 0) && bank}
    </Desk>
  );
}
