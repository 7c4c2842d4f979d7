import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ReceiptSheet } from "~/features/invoicing/receipts/components/receipt-sheet";
import { receiptOfOrder } from "~/features/invoicing/receipts/receipts.queries.server";
import { receiptView } from "~/features/invoicing/receipts/receipt-view";
import { requirePerson } from "~/features/identity/access/guards.server";
import { pageTitle } from "~/i18n/page-title";
import { Page } from "~/ui/frame/layout";

export const handle = { area: "my" };
export const meta = pageTitle(
  (_locale, { receipt }: { receipt?: { title: string } }) => receipt?.title ?? "",
);

/** The order's receipt; `?number=` names another one of the order, a credit receipt for example. */
export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const number = new URL(request.url).searchParams.get("number");
  const found = await receiptOfOrder(actor, params.number ?? "", number);
  if (!found) throw new Response("Not Found", { status: 404 });
  const { receipt, site } = found;
  return { locale, sender: site.brand.name, receipt: receiptView(receipt), orderNumber: receipt.orderNumber };
}

export default function OrderReceipt() {
  const { sender, receipt, orderNumber } = useLoaderData<typeof loader>();
  return (
    <Page>
      <ReceiptSheet sender={sender} receipt={receipt} orderNumber={orderNumber} />
    </Page>
  );
}
