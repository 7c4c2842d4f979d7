import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskWords } from "~/ui/desk/desk.messages";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { Desk } from "~/features/desk/shell/components/desk";
import { OrderTable } from "~/features/ordering/desk/components/order-table";
import { SearchForm } from "~/features/desk/shell/components/search-form";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { orderDeskMessages } from "~/features/ordering/desk/order-desk.messages";
import { deskOrders } from "~/features/ordering/desk/orders.queries.server";
import { listAddress, pageIn, typedIn } from "~/lib/list-address";
import { orderFilters } from "~/features/ordering/desk/order-filters";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { Pagination } from "~/ui/frame/navigation";
import { EmptyState } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("orders");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "order.read");
  const search = new URL(request.url).searchParams;
  const typed = typedIn(search.get("q"));
  const filter = orderFilters.find((name) => name === search.get("status")) ?? null;
  const page = pageIn(search.get("page"));
  return {
    locale,
    sections: deskMenu(actor),
    typed,
    filter,
    page,
    ...(await deskOrders(actor, { typed, filter, page })),
  };
}

export default function DeskOrders() {
  const { sections, typed, filter, page, orders, pages } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const [t, common] = [orderDeskMessages[locale], deskWords[locale]];
  const menu = deskMessages[locale];
  const isFiltered = typed !== "" || filter !== null;
  return (
    <Desk sections={sections} section="orders" title={menu.orders}>
      <SearchForm
        action="/desk/orders"
        search={{ label: t.searchLabel, value: typed }}
        filter={{
          name: "status",
          label: common.status,
          value: filter ?? "",
          options: orderFilters.map((value) => ({
            value,
            label: value === "look" ? t.toLookAt : t.orderStatus[value],
          })),
        }}
      />
      {orders.length > 0 ? (
        <OrderTable orders={orders} />
      ) : (
        <EmptyState seed="desk-orders" title={isFiltered ? common.nothingFound : t.none}>
          <p>{isFiltered ? common.nothingFoundHelp : t.noneHelp}</p>
        </EmptyState>
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(to) => listAddress("/desk/orders", { q: typed, status: filter, page: to })}
      />
    </Desk>
  );
}
