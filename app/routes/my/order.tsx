import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ColleagueSeat } from "~/features/enrolment/colleague/components/colleague-seat";
import { colleagueSeat } from "~/features/enrolment/colleague/colleague-seat.queries.server";
import { orderMessages } from "~/features/ordering/orders/order.messages";
import { OrderDocuments } from "~/features/invoicing/receipts/components/order-documents";
import { OrderEnded } from "~/features/ordering/orders/components/order-ended";
import { OrderFacts } from "~/features/ordering/orders/components/order-facts";
import { FoldedHistory } from "~/features/ordering/orders/components/order-history";
import { orderByNumber } from "~/features/ordering/orders/orders.queries.server";
import { teamOrderPath } from "~/features/ordering/team-orders/team-order-link";
import { orderedFor } from "~/features/ordering/team-orders/team-order.queries.server";
import { listedReceipt } from "~/features/invoicing/receipts/receipt";
import { cancellationMessages } from "~/features/payments/cancellation/cancellation.messages";
import { requirePerson } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { pageTitle } from "~/i18n/page-title";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { Unbroken } from "~/ui/text";

export const handle = { area: "my" };
export const meta = pageTitle((locale, { order }: { order?: { number: string } }) =>
  orderMessages[locale].order(order?.number ?? ""),
);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const order = await orderByNumber(actor, params.number ?? "", locale);
  const team = order ? null : await orderedFor(actor, { number: params.number ?? "" });
  // Mails lead here; what somebody ordered for an organisation stands with its orders.
  if (team) throw redirect(teamOrderPath(team));
  if (!order) throw new Response("Not Found", { status: 404 });
  return {
    locale,
    order: { ...order, receipts: order.receipts.map(listedReceipt) },
    colleague: await colleagueSeat(actor, order.number, locale),
    isCancelled: order.status === "CANCELLED" && new URL(request.url).searchParams.has("cancelled"),
  };
}

export default function Order() {
  const { order, colleague, isCancelled } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const [t, cancelling] = [orderMessages[locale], cancellationMessages[locale]];
  return (
    <Page>
      <Breadcrumbs items={[{ href: "/my/orders", label: t.orders }, { label: order.number }]} />
      <h1>
        <Unbroken text={t.order(order.number)} number={order.number} />
      </h1>
      {isCancelled && <Notice kind="success">{cancelling.done}</Notice>}
      <OrderEnded order={order} />
      <OrderFacts order={order} />
      {order.isUnanswered && <Notice title={t.unknownTitle}>{t.unknownText}</Notice>}
      {order.status === "PENDING" && !order.isUnanswered && order.cohort && (
        <Actions>
          <ButtonLink href={`/checkout/${order.cohort.slug}`}>{t.continueOrder}</ButtonLink>
        </Actions>
      )}
      {order.ticketNumber && (
        <Actions>
          <ButtonLink href="/my">{t.startLearning}</ButtonLink>
          <ButtonLink look="secondary" href={`/my/tickets/${order.ticketNumber}.ics`} icon="calendar">
            {t.calendar}
          </ButtonLink>
        </Actions>
      )}
      {colleague && <ColleagueSeat seat={colleague} />}
      <OrderDocuments order={order} />
      {order.status === "PAID" && (
        <section className="sc-stack sc-no-print" aria-labelledby="change">
          <h2 id="change">{t.change}</h2>
          <p>
            <a href={`/my/orders/${order.number}/cancel`}>{cancelling.cancelOwn}</a>
          </p>
          {order.attendeeEmail === "" && order.cohort && (
            <p>
              {t.passOn} <a href={publicPath("contact", locale)}>{t.askFoundation}</a>
            </p>
          )}
        </section>
      )}
      <FoldedHistory
        events={order.events}
        isOpen={order.status === "PENDING"}
        isUnfolded={order.status === "CANCELLED" || order.status === "EXPIRED" || order.returned !== null}
      />
    </Page>
  );
}
