import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ReturnPage } from "~/features/payments/return/components/return-page";
import { isCheckoutOf, orderOfCheckout } from "~/features/ordering/orders/orders.queries.server";
import { teamOrderPath } from "~/features/ordering/team-orders/team-order-link";
import { orderedFor } from "~/features/ordering/team-orders/team-order.queries.server";
import { listAddress } from "~/lib/list-address";
import { returnFromPayment } from "~/features/payments/return/return-from-payment.server";
import { returnState } from "~/features/payments/return/return-state";
import { requirePerson } from "~/features/identity/access/guards.server";
import { pageTitle } from "~/i18n/page-title";
import { returnPageMessages } from "~/features/payments/return/return-page.messages";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => returnPageMessages[locale].returnDocumentTitle);

/**
 * Where Stripe sends the buyer back to. The address grants nothing: Stripe is asked what became of the checkout, as often
 * as the page is opened, and only for the buyer's own. A HEAD request reads only.
 */
export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const sessionId = new URL(request.url).searchParams.get("session_id") ?? "";
  const isOwn = await isCheckoutOf(actor, sessionId);
  const isKnown = isOwn && (request.method === "HEAD" || (await returnFromPayment(sessionId)));
  const order = isOwn && (await orderOfCheckout(actor, sessionId, locale));
  if (!order) {
    const team = isOwn && (await orderedFor(actor, { checkoutSessionId: sessionId }));
    if (!team) throw new Response("Not Found", { status: 404 });
    throw redirect(listAddress(teamOrderPath(team), { trouble: isKnown ? null : "paymentUnanswered" }));
  }
  return { locale, order, state: returnState(order.status, order.kinds, isKnown) };
}

export default function CheckoutReturn() {
  const { order, state } = useLoaderData<typeof loader>();
  return <ReturnPage order={order} state={state} />;
}
