import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { orderMessages } from "~/features/ordering/orders/order.messages";
import { OrderTable } from "~/features/ordering/orders/components/order-table";
import { ordersOf } from "~/features/ordering/orders/orders.queries.server";
import { requirePerson } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { pageTitle } from "~/i18n/page-title";
import { ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { EmptyState } from "~/ui/notice";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => orderMessages[locale].orders);

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  return { locale, orders: await ordersOf(actor, locale) };
}

export default function Orders() {
  const { orders } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = orderMessages[locale];
  return (
    <Page>
      <h1>{t.orders}</h1>
      {orders.length > 0 ? (
        <OrderTable orders={orders} />
      ) : (
        <EmptyState seed="orders" title={t.noOrders}>
          <p>{t.noOrdersHelp}</p>
          <ButtonLink href={publicPath("cohorts", locale)}>{t.seeDates}</ButtonLink>
        </EmptyState>
      )}
    </Page>
  );
}
