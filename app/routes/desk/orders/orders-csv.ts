import type { LoaderFunctionArgs } from "@remix-run/node";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { orderColumns } from "~/features/ordering/desk/order-columns";
import { orderList } from "~/features/ordering/desk/order-list";
import { deskOrders } from "~/features/ordering/desk/orders.queries.server";
import { askedIn, everyPage, exportSize } from "~/lib/lists/list-page";
import { csvResponse } from "~/platform/http/csv-response.server";

/** The orders of a list, all of them, for a spreadsheet. */
export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "order.read");
  const asked = askedIn(orderList, new URL(request.url).searchParams);
  return csvResponse(
    { name: deskMessages[locale].orders.toLowerCase(), locale, columns: orderColumns(locale) },
    everyPage((place) => deskOrders(actor, { ...asked, place }, exportSize)),
  );
}
