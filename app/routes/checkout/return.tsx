import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { orderedCohort } from "~/features/cohorts/cohort/cohorts.queries.server";
import type { SessionView } from "~/features/cohorts/sessions/session-view.server";
import { listedReceipt } from "~/features/invoicing/receipts/receipt";
import { ReturnPage } from "~/features/payments/return/components/return-page";
import { isCheckoutOf, orderReturnedTo } from "~/features/ordering/orders/orders.queries.server";
import { teamOrderPath } from "~/features/ordering/team-orders/team-order-link";
import { orderedFor } from "~/features/ordering/team-orders/team-order.queries.server";
import { listAddress } from "~/lib/list-address";
import { returnFromPayment } from "~/features/payments/return/return-from-payment.server";
import { returnState } from "~/features/payments/return/return-state";
import { requirePerson } from "~/features/identity/access/guards.server";
import { pageTitle } from "~/i18n/page-title";
import { returnPageMessages } from "~/features/payments/return/return-page.messages";

export const handle = { area: "my" };
export const meta = pageTitle<Awaited<ReturnType<typeof loader>>>((locale, { order, state }) => {
  const t = returnPageMessages[locale];
  return order?.amountCents === 0 && state === "paid" ? t.paidTitle : t.returnDocumentTitle;
});

/**
 * Where Stripe sends the buyer back to, and where who had nothing to pay comes at once (`?order=`). The address grants nothing: Stripe is
 * asked what became of the checkout, as often as the page is opened, and only for the buyer's own. A HEAD request reads only.
 */
export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const { searchParams } = new URL(request.url);
  const number = searchParams.get("order");
  const checkoutSessionId = searchParams.get("session_id") ?? "";
  const isOwn = number !== null || (await isCheckoutOf(actor, checkoutSessionId));
  const isKnown =
    number !== null || (isOwn && (request.method === "HEAD" || (await returnFromPayment(checkoutSessionId))));
  const which = number === null ? { checkoutSessionId } : { number };
  const order = isOwn && (await orderReturnedTo(actor, which, locale));
  if (!order) {
    const team = isOwn && (await orderedFor(actor, which));
    if (!team) throw new Response("Not Found", { status: 404 });
    throw redirect(listAddress(teamOrderPath(team), { trouble: isKnown ? null : "paymentUnanswered" }));
  }
  const cohort = order.cohort && (await orderedCohort(actor, order.cohort.slug, locale));
  return {
    locale,
    order: { ...order, receipts: order.receipts.map(listedReceipt) },
    state: returnState(order.status, order.kinds, isKnown),
    /** Whom the mails went to. */
    email: actor.email,
    meetings: cohort && {
      mode: cohort.mode,
      place: cohort.place,
      timeZone: cohort.timeZone,
      // A cohort without sessions is one meeting itself.
      sessions: cohort.sessions.length > 0 ? cohort.sessions : [wholeOf(cohort)],
    },
  };
}

const wholeOf = ({
  startsAt,
  endsAt,
  mode,
  place,
}: Omit<SessionView, "title" | "preparation">): SessionView => {
  return { startsAt, endsAt, mode, place, title: "", preparation: [] };
};

export default function CheckoutReturn() {
  return <ReturnPage {...useLoaderData<typeof loader>()} />;
}
