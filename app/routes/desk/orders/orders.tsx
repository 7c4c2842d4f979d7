import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DeskList } from "~/features/desk/lists/components/desk-list";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { OrderTable } from "~/features/ordering/desk/components/order-table";
import { orderDeskMessages } from "~/features/ordering/desk/order-desk.messages";
import { orderFilters, orderList } from "~/features/ordering/desk/order-list";
import { deskOrders, orderListOnly } from "~/features/ordering/desk/orders.queries.server";
import { orderMessages } from "~/features/ordering/orders/order.messages";
import { useLocale } from "~/i18n/locale-context";
import { askedIn } from "~/lib/lists/list-page";
import { deskWords } from "~/ui/desk/desk.messages";

export const handle = { area: "desk" };
export const meta = deskTitle("orders");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "order.read");
  const asked = askedIn(orderList, new URL(request.url).searchParams);
  const [page, only] = await Promise.all([deskOrders(actor, asked), orderListOnly(actor, asked.filters)]);
  return { locale, sections: deskMenu(actor), asked, only, ...page };
}

export default function DeskOrders() {
  const { sections, rows, ...list } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = orderDeskMessages[locale];
  const labels = { ...orderMessages[locale].orderStatus, ...t.waiting, look: t.toLookAt };
  return (
    <Desk sections={sections} section="orders" title={deskMessages[locale].orders}>
      <DeskList
        {...list}
        shape={orderList}
        isEmpty={rows.length === 0}
        searchLabel={t.searchLabel}
        filters={[
          {
            name: "status",
            label: deskWords[locale].status,
            options: orderFilters.map((value) => ({ value, label: labels[value] })),
          },
          {
            name: "way",
            label: t.wayLabel,
            options: orderList.filters.way.map((value) => ({ value, label: t.ways[value] })),
          },
        ]}
        none={{ title: t.none, text: t.noneHelp }}
      >
        {(sorting) => <OrderTable orders={rows} sorting={sorting} />}
      </DeskList>
    </Desk>
  );
}
